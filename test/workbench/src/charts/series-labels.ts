import { printed, type ChartCell } from "../model/chart-cells";
import { isLabelShown, type ResolvedLabel } from "../model/chart-label-settings";
import type { ChartSeries } from "../model/chart-series";

/** What stands at each point of a series; null where it has no labels at all. */
export function seriesLabels(
  series: ChartSeries,
  values: readonly (number | null)[],
  categories: readonly (readonly string[])[],
): string[] | null {
  const ofSeries = series.$resolvedLabel();
  const labels = values.map((_, index) => series.points.$known(index)?.$resolvedLabel() ?? ofSeries);
  if (!labels.some(isLabelShown)) return null;
  const cells = series.$cells();
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  return labels.map((label, index) => {
    const value = values[index] ?? null;
    if (value === null) return "";
    const parts = [
      label.showSeriesName ? series.name : "",
      label.showCategoryName ? categoryName(categories, index) : "",
      label.showValue ? valueText(label, cells[index], value) : "",
      label.showPercentage ? printed(total === 0 ? 0 : value / total, "0%") : "",
    ];
    return parts.filter((part) => part !== "").join(label.separator);
  });
}

/** The number as its cell holds it: of a share of the whole the label tells the number behind it. */
function valueText({ numberFormat }: ResolvedLabel, cell: ChartCell | undefined, drawn: number): string {
  const value = typeof cell?.value === "number" ? cell.value : drawn;
  return printed(value, numberFormat ?? cell?.numberFormat ?? "General");
}

/** With several levels a label names them all, an empty outer one being the one above it. */
function categoryName(categories: readonly (readonly string[])[], index: number): string {
  if (categories.length === 0) return String(index + 1);
  return categories
    .map((level, depth) => (depth === categories.length - 1 ? level[index] : lastText(level, index)) ?? "")
    .filter((text) => text !== "")
    .join(" ");
}

function lastText(level: readonly string[], index: number): string | undefined {
  return level
    .slice(0, index + 1)
    .filter((text) => text !== "")
    .at(-1);
}
