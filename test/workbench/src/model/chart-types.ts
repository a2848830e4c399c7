import type { ChartType } from "../document/chart-document";
import { oneOf } from "./chart-values";

export type { ChartType };

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

const DRAWN = Object.keys(KINDS) as ChartType[];

/** The rest of Excel.ChartType. */
const OTHERS = [
  "3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 PieOfPie",
  "PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines",
  "XYScatterLinesNoMarkers 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface",
  "SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC",
  "StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered",
  "CylinderBarStacked CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100",
  "ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked",
  "PyramidColStacked100 PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn 3DLine",
  "3DPie 3DArea Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel",
]
  .join(" ")
  .split(" ");

/** Throws ApiNotFound for Excel's types that are not drawn here, InvalidArgument for what is no type. */
export const checkedChartType = (given: unknown): ChartType => oneOf(given, "Chart.chartType", DRAWN, OTHERS);

/** The chart type that is drawn so; undefined where none is. */
export const chartTypeOf = (wanted: ChartKind): ChartType | undefined =>
  DRAWN.find((type) =>
    (["drawn", "isHorizontal", "stacking", "hasMarkers"] as const).every((key) => KINDS[type][key] === wanted[key]),
  );

export const chartKind = (type: ChartType): ChartKind => KINDS[type];

/** Series of one chart must be of one family here: Excel also draws columns over bars, and pies beside columns. */
export function familyOf(type: ChartType): string {
  const { drawn, isHorizontal } = chartKind(type);
  if (drawn === "pie" || drawn === "scatter") return drawn;
  return isHorizontal ? "bars" : "upright";
}
