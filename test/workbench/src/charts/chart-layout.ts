import type { DrawnChart } from "./drawn-chart";
import { FONT_SIZE } from "./excel-look";
import { legendEntries } from "./legend-entries";
import { textHeight, textWidth, widestText, wrapText } from "./text-size";

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Excel's size of a new chart: 5 by 3 inches. */
export const DEFAULT_SIZE: Size = { width: 480, height: 288 };

/** Where the parts of a chart lie, in pixels from its edges. */
export interface ChartLayout {
  readonly titleLines: readonly string[];
  readonly titleTop: number;
  readonly legendTop: number;
  readonly legendLines: readonly (readonly string[])[];
  /** The distance of the plot, with its axes' labels, from each edge. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const EDGE = 10;
const GAP = 8;
/** A legend at the side takes at most this share of the chart; longer names are wrapped. */
const WIDEST_LEGEND = 0.3;
/** What a legend's entry takes beside its name, with the gap to the next. */
export const LEGEND_KEY = { line: 28, square: 8, gap: 5, between: 12 } as const;

/** Lays out title, legend and plot one after the other, as Excel does when nothing is moved by hand. */
export function chartLayout(chart: DrawnChart, { width, height }: Size): ChartLayout {
  const title = chart.title ?? "";
  const titleLines = title === "" ? [] : wrapText(title, width - 6 * EDGE, FONT_SIZE.title);
  const belowTitle = titleLines.length === 0 ? EDGE : EDGE + textHeight(titleLines.length, FONT_SIZE.title) + GAP;

  const isAtSide = chart.legend === "Left" || chart.legend === "Right";
  const mostWidth = (isAtSide ? WIDEST_LEGEND : 1) * width - 2 * EDGE - LEGEND_KEY.line;
  const legendLines = legendEntries(chart).map(({ name }) => wrapText(name, mostWidth, FONT_SIZE.text));
  const isShown = chart.legend !== null && legendLines.length > 0;
  const atSide = isShown && isAtSide ? sideWidth(legendLines) + GAP : 0;
  const inRows = isShown && !isAtSide ? rowsHeight(legendLines, width - 2 * EDGE) + GAP : 0;

  return {
    titleLines,
    titleTop: EDGE,
    legendTop: chart.legend === "Bottom" ? height - EDGE - inRows + GAP : belowTitle,
    legendLines,
    plot: {
      left: EDGE + (chart.legend === "Left" ? atSide : 0),
      right: EDGE + (chart.legend === "Right" ? atSide : 0),
      top: belowTitle + (chart.legend === "Top" ? inRows : 0),
      bottom: EDGE + (chart.legend === "Bottom" ? inRows : 0),
    },
  };
}

function sideWidth(entries: readonly (readonly string[])[]): number {
  return LEGEND_KEY.line + LEGEND_KEY.gap + widestText(entries.flat(), FONT_SIZE.text);
}

function rowsHeight(entries: readonly (readonly string[])[], width: number): number {
  let rows = 1;
  let taken = 0;
  for (const lines of entries) {
    const entry = LEGEND_KEY.line + LEGEND_KEY.gap + LEGEND_KEY.between + textWidth(lines[0] ?? "", FONT_SIZE.text);
    if (taken > 0 && taken + entry > width) {
      rows += 1;
      taken = 0;
    }
    taken += entry;
  }
  return rows * textHeight(1, FONT_SIZE.text) + (rows - 1) * LEGEND_KEY.between;
}
