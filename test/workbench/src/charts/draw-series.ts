import type { ChartSeriesDocument } from "../document/chart-document";
import { paletteColour } from "../document/chart-colours";
import { resolvedLabel } from "../document/chart-labels";
import { chartKind } from "../document/chart-types";
import type { DrawnSeries } from "./drawn-chart";
import { seriesLabels, type ShownSeries } from "./series-labels";

/** A series as drawn from a sheet. */
export interface SheetSeries extends DrawnSeries {
  /** The colours of single points; null where a point has the series' own. Absent where no point has one. */
  readonly pointColors?: readonly (string | null)[];
}

const DASHES = {
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
export function drawnSeries(series: ChartSeriesDocument, shown: ShownSeries): SheetSeries {
  const { drawn, stacking, hasMarkers } = chartKind(series.type);
  const { line, labels, marker, points } = series;
  const { position } = resolvedLabel(series.type, labels);
  const pointColors = shown.values.map((_, index) => {
    const fill = points.find((point) => point.index === index)?.fill;
    return fill === undefined ? null : (fill ?? NO_FILL);
  });
  const automatic = paletteColour(shown.place);
  return {
    name: shown.name,
    type: drawn,
    isStacked: stacking !== "none",
    values: shown.values,
    labels: seriesLabels(series, shown),
    labelColor: labels?.look.font.color ?? null,
    labelIsBold: labels?.look.font.bold ?? false,
    labelPosition: position === "BestFit" ? "OutsideEnd" : position,
    color: seriesColour(series, automatic),
    lineColor: line.color ?? (drawn === "line" ? automatic : null),
    lineWidth: line.weight ?? null,
    lineStyle: DASHES[line.style ?? "Continuous"],
    marker: marker.style ?? (hasMarkers ? "Circle" : "None"),
    ...(pointColors.some((colour) => colour !== null) && { pointColors }),
  };
}

/** The slices of a pie take the colours in turn; everything else has one, a line on its markers. */
function seriesColour({ type, fill, line, marker }: ChartSeriesDocument, automatic: string): string | null {
  const { drawn } = chartKind(type);
  const chosen = fill === null ? NO_FILL : fill;
  const ofMarkers = drawn === "line" || drawn === "scatter" ? (marker.fill ?? marker.border) : undefined;
  const otherwise = drawn === "line" ? (line.color ?? automatic) : drawn === "pie" ? null : automatic;
  return ofMarkers ?? chosen ?? otherwise;
}
