import type { ChartSeriesDocument } from "../document/chart-document";
import { chartKind } from "../document/chart-types";
import type { ChartCell } from "./chart-cells";

/** The numbers that each series is drawn with: null where there is none, shares of the whole where a type shows these. */
export function drawnValues(
  series: readonly Pick<ChartSeriesDocument, "type">[],
  cells: readonly (readonly ChartCell[])[],
  blanksAreZero: boolean,
): (number | null)[][] {
  const numbers = cells.map((ofSeries) =>
    ofSeries.map(({ value }) => {
      if (value === null) return blanksAreZero ? 0 : null;
      return typeof value === "number" ? value : null;
    }),
  );
  const isShare = series.map((one) => chartKind(one.type).stacking === "percent");
  const totals: number[] = [];
  numbers.forEach((values, index) => {
    if (!isShare[index]) return;
    values.forEach((value, place) => (totals[place] = (totals[place] ?? 0) + Math.abs(value ?? 0)));
  });
  return numbers.map((values, index) =>
    isShare[index] ? values.map((value, place) => shareOf(value, totals[place] ?? 0)) : values,
  );
}

function shareOf(value: number | null, total: number): number | null {
  if (value === null) return null;
  return total === 0 ? 0 : value / total;
}
