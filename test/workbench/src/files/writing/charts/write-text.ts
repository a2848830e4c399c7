import type { ChartFontDocument } from "../../../document/chart-document";
import { THEME_FONT, type AutomaticColour } from "../../chart-look";
import { xmlText } from "../../xml/write-xml";
import { a, c, drawingText } from "./drawing-xml";
import { fillXml } from "./write-shape";

/** What letters are as long as nobody has said. */
export interface AutomaticFont {
  readonly size: number;
  readonly colour: AutomaticColour;
}

/** A quarter turn to the left, as the titles of standing axes have it. */
export const UPRIGHT = -5_400_000;
const LANGUAGE = "en-GB";

/** The letters of a part whose text stands elsewhere. */
export function textLookXml(font: ChartFontDocument, automatic: AutomaticFont, rotation?: number): string {
  const end = a("endParaRPr", { lang: LANGUAGE });
  const properties = a("pPr", {}, letters("defRPr", font, automatic));
  return c("txPr", {}, bodyXml(rotation), a("lstStyle"), a("p", {}, properties, end));
}

/** A text that is written out, with its letters; each line is a paragraph. */
export function richTextXml(
  text: string,
  font: ChartFontDocument,
  automatic: AutomaticFont,
  rotation?: number,
): string {
  const properties = a("pPr", {}, letters("defRPr", font, automatic));
  const paragraphs = text.split(/\r\n|\r|\n/).map((line) => {
    const content = xmlText(drawingText(line));
    const run = a("r", {}, letters("rPr", font, automatic, LANGUAGE), `<a:t>${content}</a:t>`);
    return a("p", {}, properties, line === "" ? a("endParaRPr", { lang: LANGUAGE }) : run);
  });
  return c("rich", {}, bodyXml(rotation), a("lstStyle"), ...paragraphs);
}

function bodyXml(rotation: number | undefined): string {
  return a("bodyPr", rotation === undefined ? {} : { rot: rotation, vert: "horz" });
}

/** All of it is said, so that nothing is taken over from the letters of the whole chart. */
function letters(name: string, font: ChartFontDocument, automatic: AutomaticFont, lang?: string): string {
  return a(
    name,
    {
      lang,
      sz: Math.round((font.size ?? automatic.size) * 100),
      b: font.bold ?? false,
      i: font.italic ?? false,
      u: font.underline ? "sng" : "none",
      strike: "noStrike",
      baseline: 0,
    },
    fillXml(font.color, automatic.colour),
    a("latin", { typeface: font.name === undefined ? THEME_FONT : drawingText(font.name) }),
  );
}
