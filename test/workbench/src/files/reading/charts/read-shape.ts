import type { ChartLineDocument } from "../../../document/chart-document";
import { UNITS_PER_POINT, type AutomaticColour } from "../../chart-look";
import { DASHES, documentWord } from "../../chart-words";
import * as texts from "../../chart-texts";
import { child, numberIn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { withLight } from "../colour-light";
import { oneOfChildren, valueOf, type ChartReading } from "./chart-reading";

/** What a line is as long as the file does not say. */
export interface AutomaticLine {
  /** null: it is not drawn. */
  readonly colour: AutomaticColour | null;
  /** Points; absent: 0.75. */
  readonly weight?: number;
}

const FILLS = ["noFill", "solidFill", "gradFill", "pattFill", "blipFill"] as const;
const THINNEST = 0.75;
const WIDEST = 1584;

/** The fill of a part; nothing where it is Excel's own. `shape` holds the fill: a part's look, or a line. */
export function readFill(
  shape: XmlElement | undefined,
  automatic: AutomaticColour | null,
  reading: ChartReading,
): { fill?: string | null } {
  const fill = oneOfChildren(shape, FILLS);
  if (fill?.name === "noFill") return automatic === null ? {} : { fill: null };
  if (fill && fill.name !== "solidFill") reading.losses.add(texts.LOST_FILL);
  const colour = colourIn(fill, automatic, reading);
  return colour === undefined ? {} : { fill: colour };
}

/** The line or outline of a part, as far as it is not Excel's own. */
export function readLine(
  shape: XmlElement | undefined,
  automatic: AutomaticLine,
  reading: ChartReading,
): ChartLineDocument {
  const line = child(shape, "ln");
  if (!line) return {};
  const { fill } = readFill(line, automatic.colour, reading);
  if (child(line, "noFill")) return fill === null ? { style: "None" } : {};
  const width = numberIn(line, "w");
  const weight = width === undefined ? undefined : Math.min(WIDEST, Math.max(0, width / UNITS_PER_POINT));
  // Excel writes its own width too.
  const isOwn = fill === undefined && weight === (automatic.weight ?? THINNEST);
  const style = documentWord(DASHES, valueOf(line, "prstDash")) ?? (child(line, "custDash") ? "Dash" : undefined);
  return {
    ...(typeof fill === "string" && { color: fill }),
    ...(weight !== undefined && !isOwn && { weight }),
    // A line that was made solid is told from one that always was, except where Excel writes it for its own.
    ...(style !== undefined && !(style === "Continuous" && isOwn) && { style }),
  };
}

/** Whether a shape says that it has no line. */
export function hasNoLine(shape: XmlElement | undefined): boolean {
  return child(child(shape, "ln"), "noFill") !== undefined;
}

/** "#RRGGBB" of the first colour within a fill; undefined where it is Excel's own or unknown. */
export function colourIn(
  fill: XmlElement | undefined,
  automatic: AutomaticColour | null,
  reading: ChartReading,
): string | undefined {
  const element = firstColour(fill);
  const base = element && baseColour(element, reading);
  if (!element || base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  if (element.children.some(({ name, attributes }) => name === "alpha" && attributes["val"] !== OPAQUE))
    reading.losses.add(texts.LOST_TRANSPARENCY);
  const changes = element.children.filter(({ name }) => LIGHT.includes(name));
  const rgb = changes.length === 0 ? base : withLight(base, (light) => changes.reduce(changedLight, light));
  // A colour of the theme was chosen by Excel, unless it is another than Excel would choose here.
  if (element.name === "schemeClr" && automatic && isNear(rgb, automatic.rgb.slice(1))) return undefined;
  return `#${rgb.toUpperCase()}`;
}

const LIGHT = ["lumMod", "lumOff", "shade", "tint"];
const OPAQUE = "100000";
const COLOURS = ["srgbClr", "schemeClr", "sysClr", "prstClr"];
const PRESETS: Readonly<Record<string, string>> = {
  ...{ black: "000000", white: "FFFFFF", red: "FF0000", green: "008000", blue: "0000FF", yellow: "FFFF00" },
  ...{ gray: "808080", grey: "808080", orange: "FFA500", purple: "800080" },
};

function firstColour(element: XmlElement | undefined): XmlElement | undefined {
  if (!element || COLOURS.includes(element.name)) return element;
  for (const one of element.children) {
    const found = firstColour(one);
    if (found) return found;
  }
  return undefined;
}

function baseColour({ name, attributes }: XmlElement, { theme }: ChartReading): string | undefined {
  const { val = "", lastClr } = attributes;
  if (name === "schemeClr") return theme.colours.get(val);
  if (name === "prstClr") return PRESETS[val];
  return name === "sysClr" ? lastClr : val;
}

function changedLight(light: number, { name, attributes }: XmlElement): number {
  const share = Number(attributes["val"]) / 100_000;
  if (!Number.isFinite(share)) return light;
  if (name === "lumMod" || name === "shade") return light * share;
  return name === "lumOff" ? light + share : light * share + 1 - share;
}

/** Office rounds colours on its way in other places. */
function isNear(one: string, other: string): boolean {
  const channel = (rgb: string, at: number) => parseInt(rgb.slice(at, at + 2), 16);
  return [0, 2, 4].every((at) => Math.abs(channel(one, at) - channel(other, at)) <= 2);
}
