import type { ChartLineDocument } from "../../../document/chart-document";
import { UNITS_PER_POINT, type AutomaticColour } from "../../chart-look";
import { DASHES, fileWordFor } from "../../chart-words";
import { a, c } from "./drawing-xml";

/** What a line is as long as nobody has said. */
export interface AutomaticLine {
  /** null: it is not drawn. */
  readonly colour: AutomaticColour | null;
  /** Points; absent: 0.75, which the file need not say. */
  readonly weight?: number;
}

const NO_FILL = a("noFill");

/** The look of a part that has an inside and an outline. */
export function shapeXml(
  { fill, line }: { readonly fill?: string | null | undefined; readonly line: ChartLineDocument },
  automatic: { readonly fill: AutomaticColour | null; readonly line: AutomaticLine },
): string {
  return c("spPr", {}, fillXml(fill, automatic.fill), lineXml(line, automatic.line));
}

/** The look of a part that is a line and nothing else. */
export function strokeXml(line: ChartLineDocument, automatic: AutomaticLine): string {
  return c("spPr", {}, lineXml(line, automatic));
}

/** A colour, Excel's own where the document says none; no fill where Excel has none either. */
export function fillXml(fill: string | null | undefined, automatic: AutomaticColour | null): string {
  if (fill === null || (fill === undefined && automatic === null)) return NO_FILL;
  return a("solidFill", {}, fill === undefined ? automaticXml(automatic!) : a("srgbClr", { val: fill.slice(1) }));
}

/** A line or outline. */
function lineXml(
  { color, weight, style }: ChartLineDocument,
  { colour, weight: automaticWeight }: AutomaticLine,
): string {
  if (style === "None" || (color === undefined && colour === null)) return a("ln", {}, NO_FILL);
  const points = weight ?? automaticWeight;
  const dash = style === undefined ? "" : a("prstDash", { val: fileWordFor(DASHES, style) });
  return a(
    "ln",
    {
      w: points === undefined ? undefined : Math.round(points * UNITS_PER_POINT),
      cap: style === "RoundDot" ? "rnd" : "flat",
      cmpd: "sng",
      algn: "ctr",
    },
    fillXml(color, colour),
    dash,
    a("round"),
  );
}

function automaticXml({ scheme, lumMod, lumOff }: AutomaticColour): string {
  const changes = Object.entries({ lumMod, lumOff }).flatMap(([name, val]) =>
    val === undefined ? [] : [a(name, { val })],
  );
  return a("schemeClr", { val: scheme }, ...changes);
}
