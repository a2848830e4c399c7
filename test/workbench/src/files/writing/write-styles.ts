import type { Border, CellStyle, ConditionalFormatDocument } from "../../document/workbook-document";
import { BORDER_SIDES, BORDER_STYLES } from "../border-styles";
import { BUILTIN_NUMBER_FORMATS, FIRST_OWN_ID, UNIVERSAL_IDS } from "../builtin-number-formats";
import { MAIN } from "../namespaces";
import { escapeAttribute } from "../xml/escaped-text";
import { element, listElement } from "../xml/write-xml";

/** A list without repetitions; `add` gives the place of an item. */
export function table(...first: string[]): { items: readonly string[]; add: (item: string) => number } {
  const places = new Map<string, number>();
  const items: string[] = [];
  const add = (item: string): number => {
    const known = places.get(item);
    if (known !== undefined) return known;
    places.set(item, items.length);
    return items.push(item) - 1;
  };
  first.forEach(add);
  return { items, add };
}

const STANDARD_FONT = font({});
const NO_BORDER = element("border", {}, "<left/><right/><top/><bottom/><diagonal/>");

/** The styles part. The cells' styles stand behind Excel's standard one: style 0 of the document is number 1. */
export function stylesXml(styles: readonly CellStyle[], differences: readonly string[]): string {
  const fonts = table(STANDARD_FONT);
  // Excel takes the first two fills for these, whatever the file says.
  const fills = table(...["none", "gray125"].map((patternType) => fill(element("patternFill", { patternType }))));
  const borders = table(NO_BORDER);
  const formats = table();
  const xfs = styles.map((style) => {
    const ids = {
      numFmtId: numberFormatId(style.numberFormat, formats.add),
      fontId: fonts.add(font(style)),
      fillId: style.fill === undefined ? 0 : fills.add(fill(solid(style.fill))),
      borderId: borders.add(border(style.borders)),
    };
    const inside = alignment(style) + protection(style);
    const applied = {
      applyNumberFormat: ids.numFmtId > 0 || undefined,
      applyFont: ids.fontId > 0 || undefined,
      applyFill: ids.fillId > 0 || undefined,
      applyBorder: ids.borderId > 0 || undefined,
      applyAlignment: inside.includes("<alignment") || undefined,
      applyProtection: inside.includes("<protection") || undefined,
    };
    return element("xf", { ...ids, xfId: 0, ...applied }, inside);
  });
  const standard = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const own = formats.items.map((formatCode, index) =>
    element("numFmt", { numFmtId: FIRST_OWN_ID + index, formatCode }),
  );
  return element(
    "styleSheet",
    { xmlns: MAIN },
    listElement("numFmts", own),
    listElement("fonts", fonts.items),
    listElement("fills", fills.items),
    listElement("borders", borders.items),
    listElement("cellStyleXfs", [element("xf", standard)]),
    listElement("cellXfs", [element("xf", { ...standard, xfId: 0 }), ...xfs]),
    listElement("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    listElement("dxfs", differences),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  );
}

/** What a conditional format lays over a cell, as an item of the list of such formats. */
export function differenceXml(format: ConditionalFormatDocument["format"]): string {
  const inside = marks(format) + colour("color", format.fontColor);
  const background = format.fill === undefined ? "" : fill(solid(format.fill, true));
  return element("dxf", {}, inside === "" ? "" : element("font", {}, inside), background);
}

function numberFormatId(format: string | undefined, add: (format: string) => number): number {
  if (format === undefined) return 0;
  const known = UNIVERSAL_IDS.find((id) => BUILTIN_NUMBER_FORMATS[id] === format);
  return known ?? FIRST_OWN_ID + add(escapeAttribute(format));
}

function font(style: CellStyle): string {
  const { fontSize = 11, fontName, fontColor } = style;
  const name = escapeAttribute(fontName ?? "Calibri");
  return element(
    "font",
    {},
    marks(style),
    element("sz", { val: fontSize }),
    fontColor === undefined ? element("color", { theme: 1 }) : colour("color", fontColor),
    element("name", { val: name }),
    // With a scheme the font follows the theme: that is what "no font of its own" means.
    fontName === undefined ? element("family", { val: 2 }) + element("scheme", { val: "minor" }) : "",
  );
}

function marks({ bold, italic, underline, strikethrough }: CellStyle): string {
  return [bold && "<b/>", italic && "<i/>", strikethrough && "<strike/>", underline && "<u/>"].filter(Boolean).join("");
}

function colour(name: string, rgb: string | undefined): string {
  return rgb === undefined ? "" : element(name, { rgb: `FF${rgb.slice(1).toUpperCase()}` });
}

function solid(rgb: string, isDifference = false): string {
  const background = isDifference ? colour("bgColor", rgb) : element("bgColor", { indexed: 64 });
  return element("patternFill", { patternType: "solid" }, colour("fgColor", rgb), background);
}

function fill(pattern: string): string {
  return element("fill", {}, pattern);
}

function border(borders: CellStyle["borders"] = {}): string {
  const lines = BORDER_SIDES.map((side) => line(side, borders[side]));
  return element("border", {}, ...lines, "<diagonal/>");
}

function line(side: string, border: Border | undefined): string {
  if (!border) return `<${side}/>`;
  const style = BORDER_STYLES.find(([, name]) => name === border.style)![0];
  return element(side, { style }, colour("color", border.color));
}

function alignment(style: CellStyle): string {
  const rotation = style.textRotation ?? 0;
  const attributes = {
    horizontal: style.horizontalAlignment?.toLowerCase(),
    vertical: style.verticalAlignment?.toLowerCase(),
    textRotation: rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
  };
  const says = Object.values(attributes).some((value) => value !== undefined);
  return says ? element("alignment", attributes) : "";
}

function protection({ locked }: CellStyle): string {
  return locked === undefined ? "" : element("protection", { locked });
}
