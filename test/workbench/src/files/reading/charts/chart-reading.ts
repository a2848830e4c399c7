import { childrenOf, child, isOn, numberIn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { themeColours } from "../read-colours";
import { relatedPart, type WorkbookParts } from "../workbook-parts";

/** What the colours and fonts of a chart are called after. */
export interface DrawingTheme {
  /** "RRGGBB" by the name of the colour, "accent1". */
  readonly colours: ReadonlyMap<string, string>;
  /** The names of fonts by what stands for them, "+mn-lt". */
  readonly fonts: ReadonlyMap<string, string>;
}

/** What is at hand while one chart is read. */
export interface ChartReading {
  readonly theme: DrawingTheme;
  /** Collects what of the chart's look the document cannot hold, a phrase each. */
  readonly losses: Set<string>;
}

/** Reads the theme of a workbook as its charts use it. */
export function drawingTheme(parts: WorkbookParts): DrawingTheme {
  const colours = new Map(themeColours(parts));
  for (const [name, other] of ALIASES) colours.set(name, colours.get(other)!);
  const scheme = child(child(relatedPart(parts, "theme"), "themeElements"), "fontScheme");
  const font = (kind: string) => child(child(scheme, kind), "latin")?.attributes["typeface"] ?? "Calibri";
  return { colours, fonts: new Map(FONTS.map(([mark, kind]) => [mark, font(kind)])) };
}

const ALIASES = [
  ["tx1", "dk1"],
  ["bg1", "lt1"],
  ["tx2", "dk2"],
  ["bg2", "lt2"],
] as const;
const FONTS = [
  ["+mn-lt", "minorFont"],
  ["+mj-lt", "majorFont"],
] as const;

/** What the `val` of a child says, as nearly every element of a chart says one thing; undefined where it is not there. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["val"];
}

/** The number that a child says, kept within what a chart can have; undefined where it says none. */
export function numberOf(
  element: XmlElement | undefined,
  name: string,
  least = -Infinity,
  most = Infinity,
): number | undefined {
  const number = numberIn(child(element, name), "val");
  return number === undefined ? undefined : Math.min(most, Math.max(least, number));
}

/** Whether a child says yes, which it also does by standing there; `otherwise` where it is absent. */
export function flagOf(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const found = child(element, name);
  return found ? isOn(found, "val", true) : otherwise;
}

/** The one child with any of these names; undefined where there is none. */
export function oneOfChildren(element: XmlElement | undefined, names: readonly string[]): XmlElement | undefined {
  return names.flatMap((name) => childrenOf(element, name))[0];
}
