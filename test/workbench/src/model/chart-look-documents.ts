import type { ChartFontDocument, ChartLineDocument, ChartPartLook } from "../document/chart-document";
import { checkedColor } from "./cell-colour";
import type { ChartFill } from "./chart-fill";
import { STANDARD_FONT, type ChartFont } from "./chart-font";
import type { ChartTextFormat } from "./chart-formats";
import type { ChartBorder, ChartLineFormat } from "./chart-line";

type Stroke = ChartBorder | ChartLineFormat;

/** A file holds no names of colours, only "#RRGGBB". */
export const plainColour = (colour: string) => (colour.startsWith("#") ? colour : checkedColor(colour));

/** The fill of a part; nothing where it is Excel's own. */
export function fillDocument({ $colour }: ChartFill): { fill?: string | null } {
  if ($colour === undefined) return {};
  return { fill: $colour === null ? null : plainColour($colour) };
}

/** Gives a part the fill. */
export function applyFill(part: ChartFill, { fill }: { readonly fill?: string | null }) {
  part.$colour = fill;
}

/** What of a line is not Excel's own. */
export function lineDocument({ $colour, $weight, $style }: Stroke): ChartLineDocument {
  return {
    ...($colour !== undefined && { color: plainColour($colour) }),
    ...($weight !== undefined && { weight: $weight }),
    ...($style !== undefined && $style !== "Automatic" && { style: $style }),
  };
}

/** Gives a line the look. */
export function applyLine(line: Stroke, { color, weight, style }: ChartLineDocument) {
  line.$colour = color;
  line.$weight = weight;
  line.$style = style;
}

/** What of the letters is not Excel's own. */
export function fontDocument(font: ChartFont): ChartFontDocument {
  return {
    ...(font.name !== STANDARD_FONT && { name: font.name }),
    ...(font.size !== font.$automaticSize && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline !== "None" && { underline: true }),
    ...(font.$chosenColour !== undefined && { color: plainColour(font.$chosenColour) }),
  };
}

/** Gives letters the look. */
export function applyFont(font: ChartFont, look: ChartFontDocument) {
  font.name = look.name ?? STANDARD_FONT;
  font.size = look.size ?? font.$automaticSize;
  font.bold = look.bold ?? false;
  font.italic = look.italic ?? false;
  font.underline = look.underline ? "Single" : "None";
  font.$chosenColour = look.color;
}

/** The look of a part that holds text, as far as it is not Excel's own. */
export function partLook({ fill, border, font }: ChartTextFormat): ChartPartLook {
  return { ...fillDocument(fill), border: lineDocument(border), font: fontDocument(font) };
}

/** Gives a part that holds text the look. */
export function applyPartLook(format: ChartTextFormat, look: ChartPartLook) {
  applyFill(format.fill, look);
  applyLine(format.border, look.border);
  applyFont(format.font, look.font);
}
