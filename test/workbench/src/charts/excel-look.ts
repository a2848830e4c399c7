/** The sizes of a chart's text, in pixels: 14 points for the title, 10 for the axes' titles, 9 for the rest. */
export const FONT_SIZE = { title: pixels(14), axisTitle: pixels(10), text: pixels(9) } as const;

// Without quotation marks: the drawing sets the names into an attribute as they are.
export const FONT_FAMILY = "Calibri, Carlito, Segoe UI, Liberation Sans, Arial, sans-serif";

/** Every line of text is this many times as high as its letters. */
export const LINE_HEIGHT = 1.2;

/** The width of a line that is given none, in points. */
export const DEFAULT_LINE_WIDTH = { line: 2.25, column: 0.75 } as const;

export const MARKER_SIZE = pixels(5);

/** Points as Excel measures lines and letters, in the pixels of a page. */
export function pixels(points: number): number {
  return Math.round((points * 400) / 3) / 100;
}
