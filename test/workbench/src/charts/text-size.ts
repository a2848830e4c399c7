import { LINE_HEIGHT } from "./excel-look";

/** Shares of the font size, on the generous side: too wide a guess costs a little room, too narrow an overlap. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtf.,:;'|!()[\] ]/, 0.32],
  [/[mwMW%@]/, 0.85],
  [/[A-Z]/, 0.65],
  [/[⺀-鿿가-힯＀-￯]/, 1],
];
const OTHER_WIDTH = 0.53;

/**
 * How wide a line of text will be at most, in pixels. A guess from the letters alone, so that a chart can be laid out
 * where there is no page to measure it on.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
  return width * fontSize;
}

/** The widest of several lines of text, in pixels. */
export function widestText(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
}

/** Breaks text between words so that each line fits the width; a word that is too long alone keeps a line to itself. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer, fontSize) > width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  });
}

/** How high so many lines of text are, in pixels. */
export function textHeight(lineCount: number, fontSize: number): number {
  return Math.ceil(lineCount * fontSize * LINE_HEIGHT);
}
