import type { ChartSeries } from "../model/chart-series";
import { chartKind } from "../model/chart-types";
import type { DrawnSeries } from "./drawn-chart";
import { seriesLabels } from "./series-labels";

/** A series as drawn from a sheet. */
export interface SheetSeries extends DrawnSeries {
  /** The colours of single points; null where a point has the series' own. Absent where no point has one. */
  readonly pointColors?: readonly (string | null)[];
}

const DASHES = {
  Automatic: "Continuous",
  Continuous: "Continuous",
  Dash: "Dash",
  DashDot: "Dash",
  DashDotDot: "Dash",
  Dot: "Dot",
  RoundDot: "Dot",
  None: "None",
} as const;

/** A fill that was cleared. */
const NO_FILL = "transparent";

/** One series with the numbers it is drawn with. */
export function drawnSeries(
  series: ChartSeries,
  values: readonly (number | null)[],
  categories: readonly (readonly string[])[],
): SheetSeries {
  const { drawn, stacking } = chartKind(series.chartType);
  const { line } = series.format;
  const { font } = series.dataLabels.format;
  const { position } = series.$resolvedLabel();
  const pointColors = values.map((_, index) => pointColour(series, index));
  return {
    name: series.name,
    type: drawn,
    isStacked: stacking !== "none",
    values,
    labels: seriesLabels(series, values, categories),
    labelColor: font.$chosenColour ?? null,
    labelIsBold: font.bold,
    labelPosition: position === "BestFit" ? "OutsideEnd" : position,
    color: seriesColour(series),
    lineColor: line.$colour ?? (drawn === "line" ? line.color : null),
    lineWidth: line.$weight ?? null,
    lineStyle: DASHES[line.lineStyle],
    marker: series.markerStyle === "Automatic" ? "Circle" : series.markerStyle,
    ...(pointColors.some((colour) => colour !== null) && { pointColors }),
  };
}

/** The slices of a pie take the colours in turn; everything else has one, a line on its markers. */
function seriesColour(series: ChartSeries): string | null {
  const { fill, line } = series.format;
  const { drawn } = chartKind(series.chartType);
  const chosen = fill.$colour === null ? NO_FILL : fill.$colour;
  if (drawn === "line") return series.$markerColour() ?? chosen ?? line.color;
  if (drawn === "scatter") return series.$markerColour() ?? chosen ?? fill.getSolidColor();
  return chosen ?? (drawn === "pie" ? null : fill.getSolidColor());
}

function pointColour(series: ChartSeries, index: number): string | null {
  const colour = series.points.$known(index)?.format.fill.$colour;
  if (colour === undefined) return null;
  return colour ?? NO_FILL;
}
