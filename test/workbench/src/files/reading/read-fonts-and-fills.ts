import type { Border, CellStyle } from "../../document/workbook-document";
import { BORDER_SIDES, BORDER_STYLES } from "../border-styles";
import * as texts from "../texts";
import { child, isOn, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";
import type { ColourOf } from "./read-colours";

/** Part of a style, and what of the file's it leaves out (phrases for a sentence). */
export interface StylePart {
  readonly style: CellStyle;
  readonly losses: readonly string[];
}

/** The font of a style; Excel's standard (Calibri 11 in the text colour) is left out. */
export function readFont(font: XmlElement | undefined, colour: ColourOf): StylePart {
  const value = (name: string) => child(font, name)?.attributes["val"];
  const flag = (name: string) => isOn(child(font, name), "val", child(font, name) !== undefined);
  const name = value("name");
  const isStandardName = name === undefined || (name === "Calibri" && value("scheme") === "minor");
  const size = numberIn(child(font, "sz"), "val");
  const fontColor =
    child(font, "color")?.attributes["theme"] === "1" ? tintedText(font, colour) : colour(child(font, "color"));
  const line = child(font, "u") && (value("u") ?? "single");
  const losses = [
    ...(line !== undefined && !["single", "none"].includes(line) ? [texts.LOST_UNDERLINE] : []),
    ...(["superscript", "subscript"].includes(value("vertAlign") ?? "") ? [texts.LOST_SUPERSCRIPT] : []),
  ];
  return {
    style: {
      ...(isStandardName ? {} : { fontName: unescapeText(name) }),
      ...(size === undefined || size === 11 ? {} : { fontSize: size }),
      ...(flag("b") ? { bold: true } : {}),
      ...(flag("i") ? { italic: true } : {}),
      ...(line !== undefined && line !== "none" ? { underline: true } : {}),
      ...(flag("strike") ? { strikethrough: true } : {}),
      ...(fontColor === undefined ? {} : { fontColor }),
    },
    losses,
  };
}

// The text colour itself is the standard; a tint of it is a colour.
function tintedText(font: XmlElement | undefined, colour: ColourOf): string | undefined {
  const color = child(font, "color");
  const text = colour(color);
  return (numberIn(color, "tint") ?? 0) === 0 && text === "#000000" ? undefined : text;
}

/** The fill of a cell; a pattern or gradient becomes its first colour. */
export function readFill(fill: XmlElement | undefined, colour: ColourOf): StylePart {
  const pattern = child(fill, "patternFill");
  const gradient = child(fill, "gradientFill");
  if (gradient) {
    const first = colour(child(child(gradient, "stop"), "color"));
    return { style: first === undefined ? {} : { fill: first }, losses: [texts.LOST_FILL] };
  }
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none") return { style: {}, losses: [] };
  if (type !== "solid") {
    const background = colour(child(pattern, "bgColor"));
    return { style: background === undefined ? {} : { fill: background }, losses: [texts.LOST_FILL] };
  }
  const solid = colour(child(pattern, "fgColor"));
  return { style: solid === undefined ? {} : { fill: solid }, losses: [] };
}

/** The borders of a cell; a kind of line that the document does not know becomes the nearest. */
export function readBorders(element: XmlElement | undefined, colour: ColourOf): StylePart {
  const losses = new Set<string>();
  const borders: Partial<Record<(typeof BORDER_SIDES)[number], Border>> = {};
  for (const side of BORDER_SIDES) {
    // Right-to-left workbooks call the sides start and end.
    const line = child(element, side) ?? child(element, { left: "start", right: "end", top: "", bottom: "" }[side]);
    const known = BORDER_STYLES.find(([file]) => file === line?.attributes["style"]);
    if (!known) continue;
    if (!known[2]) losses.add(texts.LOST_BORDER);
    borders[side] = { style: known[1], color: colour(child(line, "color")) ?? "#000000" };
  }
  if (child(element, "diagonal")?.attributes["style"]) losses.add(texts.LOST_DIAGONAL);
  return { style: Object.keys(borders).length === 0 ? {} : { borders }, losses: [...losses] };
}
