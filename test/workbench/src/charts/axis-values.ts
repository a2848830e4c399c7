import type { DrawnChart } from "./drawn-chart";

/** Every value the value axis must reach: single values as they are, stacked ones as they pile up. */
export function axisValues(chart: DrawnChart): number[] {
  const values: number[] = [];
  const piles = new Map<string, number>();
  for (const series of chart.series) {
    series.values.forEach((value, index) => {
      if (value === null) return;
      if (!series.isStacked) {
        values.push(value);
        return;
      }
      // Negative values pile up downwards, on their own.
      const place = `${series.type} ${index} ${value < 0}`;
      piles.set(place, (piles.get(place) ?? 0) + value);
      values.push(piles.get(place)!);
    });
  }
  return values;
}
