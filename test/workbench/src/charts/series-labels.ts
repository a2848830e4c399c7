import type { ChartSeriesDocument, LabelPart } from "../document/chart-document";
import { resolvedLabel, type ResolvedLabel } from "../document/chart-labels";
import { printed, type ChartCell } from "./chart-cells";

/** What a series shows at this moment, and its place among all of the chart's. */
export interface ShownSeries {
  readonly name: string;
  readonly place: number;
  readonly values: readonly (number | null)[];
  readonly cells: readonly ChartCell[];
  readonly categories: readonly (readonly string[])[];
}

/** What stands at each point of a series; null where it has no labels at all. */
export function seriesLabels({ type, labels, points }: ChartSeriesDocument, shown: ShownSeries): string[] | null {
  const { values, cells, categories, name } = shown;
  const ofSeries = resolvedLabel(type, labels);
  const all = values.map((_, index) => {
    const own = points.find((point) => point.index === index)?.label;
    return own ? resolvedLabel(type, labels, own) : ofSeries;
  });
  if (all.every(({ shows }) => shows.length === 0)) return null;
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  return all.map((label, index) => {
    const value = values[index] ?? null;
    if (value === null) return "";
    const parts: Readonly<Record<LabelPart, () => string>> = {
      SeriesName: () => name,
      CategoryName: () => categoryName(categories, index),
      Value: () => valueText(label, cells[index], value),
      Percentage: () => printed(total === 0 ? 0 : value / total, "0%"),
    };
    const texts = ORDER.flatMap((part) => (label.shows.includes(part) ? parts[part]() : []));
    return texts.filter((text) => text !== "").join(label.separator);
  });
}

const ORDER: readonly LabelPart[] = ["SeriesName", "CategoryName", "Value", "Percentage"];

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
