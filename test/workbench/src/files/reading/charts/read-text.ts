import type { ChartFontDocument, ChartPartLook, ChartTitleDocument } from "../../../document/chart-document";
import { LETTERS, type AutomaticColour } from "../../chart-look";
import * as texts from "../../chart-texts";
import { child, childrenOf, numberIn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import type { ChartReading } from "./chart-reading";
import { colourIn, readFill, readLine } from "./read-shape";
import { readText } from "./read-source";

/** What letters are as long as the file does not say; `whole` are the letters of the whole chart. */
export interface FontDefaults {
  readonly size: number;
  readonly colour: AutomaticColour;
  readonly whole: ChartFontDocument;
}

const STANDARD_FONT = "Calibri";
const UPRIGHT = "-5400000";
/** Excel turns the text where it has no room otherwise. */
const AS_NEEDED = "-60000000";

/** The letters of a part, as far as they are not Excel's own. */
export function readFont(
  part: XmlElement | undefined,
  { size, colour, whole }: FontDefaults,
  reading: ChartReading,
): ChartFontDocument {
  const body = child(part, "txPr") ?? child(child(part, "tx"), "rich");
  const [first] = childrenOf(body, "p");
  const runs = childrenOf(first, "r").map((run) => child(run, "rPr"));
  // A text that is written out may say of each piece how it looks: the first one speaks for all.
  const own = [child(child(first, "pPr"), "defRPr"), runs[0]].map((one) => ownFont(one, colour, reading));
  const font = Object.assign({}, whole, ...own) as ChartFontDocument;
  return {
    ...(font.name !== undefined && font.name !== STANDARD_FONT && { name: font.name }),
    ...(font.size !== undefined && font.size !== size && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.color !== undefined && { color: font.color }),
  };
}

function ownFont(
  properties: XmlElement | undefined,
  automatic: AutomaticColour,
  reading: ChartReading,
): ChartFontDocument {
  if (!properties) return {};
  const { b, i, u } = properties.attributes;
  const hundredths = numberIn(properties, "sz");
  const fill = child(properties, "solidFill");
  const color = colourIn(fill, automatic, reading);
  const typeface = child(properties, "latin")?.attributes["typeface"];
  const name = typeface === undefined ? undefined : (reading.theme.fonts.get(typeface) ?? typeface).slice(0, 255);
  return {
    ...(name !== undefined && name !== "" && { name }),
    ...(hundredths !== undefined && { size: Math.min(409, Math.max(1, hundredths / 100)) }),
    ...(b !== undefined && { bold: b === "1" || b === "true" }),
    ...(i !== undefined && { italic: i === "1" || i === "true" }),
    ...(u !== undefined && { underline: u !== "none" }),
    // A colour that is said to be Excel's own takes the place of that of the whole chart.
    ...(fill && { color: color as string }),
  };
}

/** The look of a part that holds text. */
export function readPartLook(
  part: XmlElement | undefined,
  defaults: FontDefaults & { readonly fill?: AutomaticColour; readonly border?: AutomaticColour },
  reading: ChartReading,
): ChartPartLook {
  const shape = child(part, "spPr");
  return {
    ...readFill(shape, defaults.fill ?? null, reading),
    border: readLine(shape, { colour: defaults.border ?? null }, reading),
    font: readFont(part, defaults, reading),
  };
}

/** The title of a chart or an axis. `isUpright`: it stands beside a standing axis. */
export function readTitle(
  title: XmlElement | undefined,
  defaults: Omit<FontDefaults, "colour">,
  reading: ChartReading,
  isUpright = false,
): ChartTitleDocument {
  const text = readText(child(title, "tx"));
  const rich = child(child(title, "tx"), "rich");
  const runs = childrenOf(rich, "p").flatMap((paragraph) => childrenOf(paragraph, "r"));
  const looks = new Set(runs.map((run) => JSON.stringify(ownFont(child(run, "rPr"), LETTERS, reading))));
  if (looks.size > 1) reading.losses.add(texts.LOST_RICH_TEXT);
  const { rot = isUpright ? UPRIGHT : "0" } = child(rich ?? child(title, "txPr"), "bodyPr")?.attributes ?? {};
  if (title && rot !== AS_NEEDED && rot !== (isUpright ? UPRIGHT : "0")) reading.losses.add(texts.LOST_ROTATION);
  const look = readPartLook(title, { ...defaults, colour: LETTERS }, reading);
  return { isVisible: title !== undefined, ...(text !== undefined && { text: cut(text) }), look };
}

/** No longer than a cell's text may be. */
const cut = <Text>(text: Text) => (typeof text === "string" ? text.slice(0, 32_767) : text);
