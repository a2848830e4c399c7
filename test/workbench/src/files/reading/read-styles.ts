import type { CellStyle } from "../../document/workbook-document";
import { BUILTIN_NUMBER_FORMATS } from "../builtin-number-formats";
import * as texts from "../texts";
import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";
import type { ColourOf } from "./read-colours";
import { readBorders, readFill, readFont } from "./read-fonts-and-fills";

/** The styles of a workbook, as its cells name them. */
export interface FileStyles {
  readonly styles: readonly CellStyle[];
  /** The place in `styles` that a cell's `s` means; undefined for Excel's standard. */
  place(index: number): number | undefined;
  numberFormat(index: number): string;
  /** What a style leaves out, as phrases for a sentence. */
  losses(index: number): readonly string[];
  /** The formats of conditional formats, by `dxfId`. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly format: Pick<CellStyle, "bold" | "italic" | "underline" | "strikethrough" | "fontColor" | "fill">;
  readonly isWhole: boolean;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Reads xl/styles.xml. */
export function readStyles(part: XmlElement | undefined, colour: ColourOf): FileStyles {
  const list = (name: string, item: string) => childrenOf(child(part, name), item);
  const formats = new Map(
    list("numFmts", "numFmt").map((one) => [
      numberIn(one, "numFmtId"),
      unescapeText(one.attributes["formatCode"] ?? ""),
    ]),
  );
  const [fonts, fills, borders] = [list("fonts", "font"), list("fills", "fill"), list("borders", "border")];
  const at = (items: readonly XmlElement[], xf: XmlElement, id: string) => items[numberIn(xf, id) ?? 0];
  const read = list("cellXfs", "xf").map((xf) => {
    const id = numberIn(xf, "numFmtId") ?? 0;
    const numberFormat = formats.get(id) ?? BUILTIN_NUMBER_FORMATS[id] ?? "General";
    const seen = [
      readFont(at(fonts, xf, "fontId"), colour),
      readFill(at(fills, xf, "fillId"), colour),
      readBorders(at(borders, xf, "borderId"), colour),
      readAlignment(child(xf, "alignment")),
      readProtection(child(xf, "protection")),
    ];
    const own: CellStyle = /^general$/i.test(numberFormat) ? {} : { numberFormat };
    return {
      style: Object.assign({}, own, ...seen.map((one) => one.style)) as CellStyle,
      numberFormat,
      losses: seen.flatMap((one) => one.losses),
    };
  });
  // A file's first style is that of all cells which say nothing: where it says nothing either, it is none.
  const skipped = read[0] && Object.keys(read[0].style).length === 0 ? 1 : 0;
  return {
    styles: read.slice(skipped).map((one) => one.style),
    place: (index) => (index >= skipped && index < read.length ? index - skipped : undefined),
    numberFormat: (index) => read[index]?.numberFormat ?? "General",
    losses: (index) => read[index]?.losses ?? [],
    differences: list("dxfs", "dxf").map((one) => readDifference(one, colour)),
  };
}

/** The format that a conditional format lays over a cell's own. */
export function readDifference(element: XmlElement | undefined, colour: ColourOf): Difference {
  const { bold, italic, underline, strikethrough } = readFont(child(element, "font"), colour).style;
  const fontColor = colour(child(child(element, "font"), "color"));
  const pattern = child(child(element, "fill"), "patternFill");
  // Unlike a cell, it has a solid fill's colour as the background.
  const fill = colour(child(pattern, "bgColor")) ?? colour(child(pattern, "fgColor"));
  return {
    format: {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(fill === undefined ? {} : { fill }),
    },
    isWhole:
      !child(element, "numFmt") && (child(element, "border")?.children ?? []).every((one) => !one.attributes["style"]),
  };
}

function readAlignment(alignment: XmlElement | undefined): { style: CellStyle; losses: string[] } {
  const { horizontal = "general", vertical = "" } = alignment?.attributes ?? {};
  const [rotation, indent] = [numberIn(alignment, "textRotation") ?? 0, numberIn(alignment, "indent") ?? 0];
  const across = horizontal === "centerContinuous" || horizontal === "distributed" ? "center" : horizontal;
  const known = HORIZONTAL[across as keyof typeof HORIZONTAL];
  const upright = VERTICAL[vertical as keyof typeof VERTICAL];
  const isOdd = across !== horizontal || (known === undefined && across !== "general") || (vertical !== "" && !upright);
  const isStacked = rotation > 180;
  return {
    style: {
      ...(known === undefined ? {} : { horizontalAlignment: known }),
      ...(upright === undefined ? {} : { verticalAlignment: upright }),
      ...(isOn(alignment, "wrapText") ? { wrapText: true } : {}),
      ...(rotation === 0 || isStacked ? {} : { textRotation: rotation > 90 ? 90 - rotation : rotation }),
      ...(indent === 0 ? {} : { indent }),
    },
    losses: [
      ...(isOdd ? [texts.LOST_ALIGNMENT] : []),
      ...(isStacked ? [texts.LOST_STACKED] : []),
      ...(isOn(alignment, "shrinkToFit") ? [texts.LOST_SHRINK] : []),
    ],
  };
}

function readProtection(protection: XmlElement | undefined): { style: CellStyle; losses: string[] } {
  const says = protection?.attributes["locked"] !== undefined;
  return {
    style: says ? { locked: isOn(protection, "locked") } : {},
    losses: isOn(protection, "hidden") ? [texts.LOST_HIDDEN_FORMULA] : [],
  };
}
