import type { Box, SheetChart } from "../charts/chart-store";
import { columnGroup, takeSeries } from "../charts/new-chart";
import { areaOf } from "../charts/chart-areas";
import type { PlotBy } from "../charts/chart-source";
import { columnCount, rowCount, type SheetArea } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";
import { checkedNumber, checkedText, oneOf } from "../rich-api/given-values";
import { withProperties, type Property } from "../rich-api/property-table";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { ChartAxes } from "./chart-axis";
import { ChartLegend } from "./chart-looks";
import { areaOfRange } from "./given-range";
import { areaOfPlace } from "./chart-reference";
import { checkedChartType, ChartSeriesCollection } from "./chart-series";
import { ChartTitle } from "./chart-title";

/** A chart without its properties. */
abstract class ChartBase extends ExcelObject {
  constructor(
    readonly $context: Pick<ModelContext, "charts" | "worksheet">,
    readonly $chart: SheetChart,
  ) {
    super();
  }
  get $document() {
    return this.$chart.document;
  }
  get $host() {
    return { charts: this.$context.charts, chart: this.$chart };
  }
}

/** A measure in points; Excel takes none beyond its largest sheet. */
const measure = (key: keyof Box, least: number): Property<ChartBase, number> => ({
  get: ({ $chart }) => $chart.box[key],
  set: ({ $context, $chart }, given) => $context.charts.place($chart, { [key]: checkedNumber(given, least, 169_056) }),
});

/** A chart (Excel.Chart). */
export class Chart extends withProperties(ChartBase, {
  id: { get: ({ $chart }): string => $chart.id },
  name: {
    get: ({ $document }): string => $document.name,
    set: ({ $context, $document }, given) => {
      const name = checkedText(given, 255);
      if (name === "") throw invalidArgument();
      $document.name = name;
      $context.charts.changed();
    },
  },
  chartType: {
    get: ({ $document }): string => $document.type,
    set: ({ $context, $document }, given) => {
      const type = checkedChartType(given);
      Object.assign($document, { type, columns: columnGroup(type) });
      for (const series of $document.series) series.type = type;
      $context.charts.changed();
    },
  },
  left: measure("left", 0),
  top: measure("top", 0),
  width: measure("width", 1),
  height: measure("height", 1),
  displayBlanksAs: {
    get: ({ $document }): string => $document.displaysBlanksAs,
    set: ({ $context, $document }, given) => {
      const ways = ["NotPlotted", "Zero"] as const;
      $document.displaysBlanksAs = oneOf(given, "Chart.displayBlanksAs", ways, ["Interplotted"]);
      $context.charts.changed();
    },
  },
  plotBy: {
    get: ({ $document }): PlotBy => {
      const areas = $document.series.map(({ values }) => values && areaOf(values));
      return areas.some((area) => area && columnCount(area) > rowCount(area)) ? "Rows" : "Columns";
    },
  },
}) {
  readonly $type = "Chart";

  get worksheet() {
    return this.$context.worksheet(this.$chart.sheetId);
  }
  get title() {
    return new ChartTitle(this.$host, this.$document.title);
  }
  get legend() {
    return new ChartLegend(this.$host, this.$document.legend);
  }
  get axes() {
    return new ChartAxes(this.$host);
  }
  get series() {
    return new ChartSeriesCollection(this.$host);
  }

  setData(range: unknown, seriesBy?: unknown) {
    const { charts } = this.$context;
    takeSeries(charts.sheets, this.$document, areaOfRange(range), checkedSeriesBy(seriesBy));
    charts.changed();
  }
  setPosition(startCell: unknown, endCell?: unknown) {
    const { charts } = this.$context;
    const edges = (place: unknown) =>
      edgesOf(this.$context, areaOfPlace(charts.sheets, place, this.$chart.sheetId), this.$chart.sheetId);
    const start = edges(startCell);
    const end = endCell === undefined || endCell === null ? null : edges(endCell);
    charts.place(this.$chart, {
      left: start.left,
      top: start.top,
      ...(end && { width: Math.max(1, end.right - start.left), height: Math.max(1, end.bottom - start.top) }),
    });
  }
  delete() {
    this.$context.charts.remove(this.$chart);
  }
}

/** How far the sides of an area are from the sheet's corner, in points. */
export function edgesOf(
  { charts }: Pick<ModelContext, "charts">,
  { firstRow, firstColumn, lastRow, lastColumn }: SheetArea,
  sheetId: string,
) {
  const sheet = charts.sheets.sheet(sheetId);
  return {
    left: sheet?.columnLeft(firstColumn) ?? 0,
    top: sheet?.rowTop(firstRow) ?? 0,
    right: sheet?.columnLeft(lastColumn + 1) ?? 0,
    bottom: sheet?.rowTop(lastRow + 1) ?? 0,
  };
}

/** undefined for Auto: the shape of the range decides. */
export function checkedSeriesBy(given: unknown): PlotBy | undefined {
  const by = oneOf(given ?? "Auto", "Chart.seriesBy", ["Auto", "Rows", "Columns"]);
  return by === "Auto" ? undefined : by;
}
