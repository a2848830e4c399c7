import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import type { XmlElement } from "../xml/read-xml";
import { withLight } from "./colour-light";
import { relatedPart, type WorkbookParts } from "./workbook-parts";

/** "#RRGGBB" for a colour element; undefined where it is automatic, absent or unknown. */
export type ColourOf = (element: XmlElement | undefined) => string | undefined;

const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** How a file numbers the colours of its theme. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366
  FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF
  CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966
  003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** The colours of the workbook's theme ("RRGGBB") by their names, in the order in which a file numbers them. */
export function themeColours(parts: WorkbookParts): (readonly [name: string, colour: string])[] {
  const scheme = child(child(relatedPart(parts, "theme"), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const [colour] = child(scheme, name)?.children ?? [];
    const own = colour?.attributes["lastClr"] ?? (colour?.name === "srgbClr" ? colour.attributes["val"] : undefined);
    return [name, own ?? OFFICE_THEME[index]!];
  });
}

/** Reads the theme and the palette of a workbook. */
export function readColours(parts: WorkbookParts, styles: XmlElement | undefined): ColourOf {
  const theme = themeColours(parts).map(([, colour]) => colour);
  const own = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor");
  const palette = INDEXED.map((colour, index) => own[index]?.attributes["rgb"]?.slice(-6) ?? colour);
  return (element) => {
    if (!element || isOn(element, "auto")) return undefined;
    const { rgb } = element.attributes;
    const base =
      rgb?.slice(-6) ?? theme[numberIn(element, "theme") ?? -1] ?? palette[numberIn(element, "indexed") ?? -1];
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, numberIn(element, "tint") ?? 0).toUpperCase()}`;
  };
}

/** A colour made lighter (tint above 0) or darker (below), as ECMA-376 part 1, 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return withLight(rgb, (light) => (tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
}
