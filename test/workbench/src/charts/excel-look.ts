/** The colours a chart's series take in turn where they are given none: Excel's own, in Excel's order. */
export const PALETTE = [
  ...["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"],
  ...["#264478", "#9E480E", "#636363", "#997300", "#255E91", "#43682B"],
] as const;

/** The colours of everything in a chart that is not a series. */
export const COLOURS = {
  background: "#FFFFFF",
  border: "#D9D9D9",
  gridline: "#D9D9D9",
  text: "#595959",
  label: "#404040",
} as const;

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

/** The colour of the series or slice with this place in the chart. */
export function paletteColour(index: number): string {
  return PALETTE[index % PALETTE.length]!;
}
