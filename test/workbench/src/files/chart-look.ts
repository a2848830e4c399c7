import { COLOURS, PALETTE } from "../document/chart-colours";

/** A colour that Excel chooses for a part of a new chart: as it stands in the file, and what it is in the Office theme. */
export interface AutomaticColour {
  readonly scheme: string;
  /** Thousandths of a per cent. */
  readonly lumMod?: number;
  readonly lumOff?: number;
  readonly rgb: string;
}

export const LETTERS: AutomaticColour = { scheme: "tx1", lumMod: 65_000, lumOff: 35_000, rgb: COLOURS.text };
export const LABEL_LETTERS: AutomaticColour = { scheme: "tx1", lumMod: 75_000, lumOff: 25_000, rgb: COLOURS.label };
export const THIN_LINES: AutomaticColour = { scheme: "tx1", lumMod: 15_000, lumOff: 85_000, rgb: COLOURS.gridline };
export const PAPER: AutomaticColour = { scheme: "bg1", rgb: COLOURS.background };

/** The colour that a series takes from its place in the chart: the six of the theme, then the same darker. */
export function seriesColour(index: number): AutomaticColour {
  const place = index % PALETTE.length;
  const scheme = `accent${(place % 6) + 1}`;
  return { scheme, rgb: PALETTE[place]!, ...(place >= 6 && { lumMod: 60_000 }) };
}

/** Excel's own sizes of the letters of a new chart, in points. */
export const FONT_SIZES = { chart: 10, title: 14, axisTitle: 10, axis: 9, legend: 9, labels: 9 } as const;
/** Excel's own name of the font of a new chart: the theme's font for texts. */
export const THEME_FONT = "+mn-lt";

/** Widths of lines in a file are whole numbers of these. */
export const UNITS_PER_POINT = 12_700;
/** Excel's own width of the line of a new series, in points. */
export const SERIES_LINE = 2.25;
