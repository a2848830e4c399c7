import type { ChartType } from "./chart-document";

/** What a chart type means for the drawing of a series. */
export interface ChartKind {
  readonly drawn: "column" | "line" | "area" | "pie" | "scatter";
  readonly isHorizontal: boolean;
  readonly stacking: "none" | "stacked" | "percent";
  readonly hasMarkers: boolean;
}

const kind = (
  drawn: ChartKind["drawn"],
  { isHorizontal = false, stacking = "none", hasMarkers = false }: Partial<ChartKind> = {},
): ChartKind => ({ drawn, isHorizontal, stacking, hasMarkers });

/** Excel's chart types that the workbench draws. */
const KINDS: Readonly<Record<ChartType, ChartKind>> = {
  ColumnClustered: kind("column"),
  ColumnStacked: kind("column", { stacking: "stacked" }),
  ColumnStacked100: kind("column", { stacking: "percent" }),
  BarClustered: kind("column", { isHorizontal: true }),
  BarStacked: kind("column", { isHorizontal: true, stacking: "stacked" }),
  BarStacked100: kind("column", { isHorizontal: true, stacking: "percent" }),
  Line: kind("line"),
  LineMarkers: kind("line", { hasMarkers: true }),
  LineStacked: kind("line", { stacking: "stacked" }),
  LineMarkersStacked: kind("line", { stacking: "stacked", hasMarkers: true }),
  LineStacked100: kind("line", { stacking: "percent" }),
  LineMarkersStacked100: kind("line", { stacking: "percent", hasMarkers: true }),
  Area: kind("area"),
  AreaStacked: kind("area", { stacking: "stacked" }),
  AreaStacked100: kind("area", { stacking: "percent" }),
  Pie: kind("pie"),
  XYScatter: kind("scatter", { hasMarkers: true }),
};

/** The chart types that the workbench draws. */
export const CHART_TYPES = Object.keys(KINDS) as ChartType[];

/** The chart type that is drawn so; undefined where none is. */
export const chartTypeOf = (wanted: ChartKind): ChartType | undefined =>
  CHART_TYPES.find((type) =>
    (["drawn", "isHorizontal", "stacking", "hasMarkers"] as const).every((key) => KINDS[type][key] === wanted[key]),
  );

export const chartKind = (type: ChartType): ChartKind => KINDS[type];

/** Series of one chart must be of one family here: Excel also draws columns over bars, and pies beside columns. */
export function familyOf(type: ChartType): string {
  const { drawn, isHorizontal } = chartKind(type);
  if (drawn === "pie" || drawn === "scatter") return drawn;
  return isHorizontal ? "bars" : "upright";
}
