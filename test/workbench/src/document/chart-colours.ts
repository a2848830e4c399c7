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

/** The colour of the series or slice with this place in the chart. */
export function paletteColour(index: number): string {
  return PALETTE[index % PALETTE.length]!;
}
