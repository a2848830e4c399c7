import { areaOf, sourceOf } from "../charts/chart-areas";
import { cellText } from "../charts/chart-cells";
import { labelsOf, newSeries } from "../charts/new-chart";
import { categoryCells, joined, seriesName, valueCells } from "../charts/series-cells";
import type { ChartSeriesDocument, LabelPart } from "../document/chart-document";
import { labelPositions, resolvedLabel } from "../document/chart-labels";
import { chartKind, CHART_TYPES, familyOf } from "../document/chart-types";
import type { Draft } from "../document/draft";
import { columnCount, rowCount } from "../grid/a1";
import { ExcelCollection } from "../rich-api/excel-collection";
import { checkedFlag, checkedNumber, checkedText, oneOf } from "../rich-api/given-values";
import { withProperties, type Property } from "../rich-api/property-table";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { ChartFill, ChartLineFormat, ChartTextFormat, seriesLine } from "./chart-looks";
import { ChartPart, type ChartHost } from "./chart-part";
import { areaOfRange } from "./given-range";
import { addressOf, areaOfFormula } from "./chart-reference";
import { OTHER_CHART_TYPES } from "./other-chart-types";

type SeriesDocument = Draft<ChartSeriesDocument>;
type SeriesPart = ChartPart<SeriesDocument>;

const MARKERS = ["Automatic", "None", "Circle", "Square", "Diamond", "Triangle"] as const;
const OTHER_MARKERS = ["X", "Star", "Dot", "Dash", "Plus", "Picture"];

/** Changes what a series keeps, and says so. */
const changing =
  (change: (series: SeriesDocument, given: unknown, part: SeriesPart) => void) =>
  (part: SeriesPart, given: unknown) => {
    change(part.$part, given, part);
    part.$changed();
  };

const isColumn = ({ $part }: SeriesPart) => chartKind($part.type).drawn === "column";

/** A measure of the columns, which all column series of a chart share; null where the series is no column or bar. */
const ofColumns = (key: "gapWidth" | "overlap", least: number, most: number): Property<SeriesPart, number | null> => ({
  get: (part) => (isColumn(part) ? part.$host.chart.document.columns[key] : null),
  set: changing((_, given, part) => {
    if (!isColumn(part)) throw invalidArgument();
    part.$host.chart.document.columns[key] = checkedNumber(given, least, most);
  }),
});

const showsPart = (part: LabelPart): Property<SeriesPart, boolean> => ({
  get: ({ $part: { labels } }) => labels?.shows.includes(part) ?? false,
  set: changing((series, given) => {
    const labels = labelsOf(series);
    labels.shows = [...labels.shows.filter((one) => one !== part), ...(checkedFlag(given) ? [part] : [])];
  }),
});

/** The labels of a series (Excel.ChartDataLabels). */
export class ChartDataLabels extends withProperties(ChartPart<SeriesDocument>, {
  showValue: showsPart("Value"),
  showCategoryName: showsPart("CategoryName"),
  showSeriesName: showsPart("SeriesName"),
  showPercentage: showsPart("Percentage"),
  position: {
    get: ({ $part: { type, labels } }): string => resolvedLabel(type, labels).position,
    set: changing((series, given) => {
      const positions = labelPositions(series.type);
      labelsOf(series).position = oneOf(given, "ChartDataLabels.position", positions, ["Callout"]);
    }),
  },
  separator: {
    get: ({ $part: { type, labels } }): string => resolvedLabel(type, labels).separator,
    set: changing((series, given) => (labelsOf(series).separator = checkedText(given, 255))),
  },
  numberFormat: {
    get: ({ $part: { labels } }): string => labels?.numberFormat ?? "General",
    set: changing((series, given) => (labelsOf(series).numberFormat = checkedText(given, 255))),
  },
}) {
  readonly $type = "ChartDataLabels";

  get format() {
    return new ChartTextFormat("ChartDataLabelFormat", this.$host, labelsOf(this.$part).look, 9);
  }
}

/** The look of a series (Excel.ChartSeriesFormat). */
export class ChartSeriesFormat extends ChartPart<SeriesDocument> {
  readonly $type = "ChartSeriesFormat";

  get fill() {
    return new ChartFill(this.$host, this.$part);
  }
  get line() {
    const place = this.$host.chart.document.series.indexOf(this.$part);
    return new ChartLineFormat(
      this.$host,
      this.$part.line,
      seriesLine(chartKind(this.$part.type).drawn === "line", place),
    );
  }
}

/** A series of a chart (Excel.ChartSeries). */
export class ChartSeries extends withProperties(ChartPart<SeriesDocument>, {
  name: {
    get: ({ $host: { chart }, $part, $sheets }): string =>
      seriesName($sheets, $part, chart.document.series.indexOf($part)),
    set: changing((series, given, { $sheets, $host }) => {
      const text = checkedText(given, 255);
      if (text === "") delete series.name;
      else if (!text.startsWith("=")) series.name = text;
      else series.name = sourceOf(areaOfFormula($sheets, text, $host.chart.sheetId));
    }),
  },
  chartType: {
    get: ({ $part }): string => $part.type,
    set: changing((series, given, { $host }) => {
      const type = checkedChartType(given);
      const others = $host.chart.document.series.filter((one) => one !== series);
      if (others.some((one) => familyOf(one.type) !== familyOf(type)))
        throw apiNotFound(`ChartSeries.chartType = "${type}" beside series of another kind`);
      series.type = type;
    }),
  },
  gapWidth: ofColumns("gapWidth", 0, 500),
  overlap: ofColumns("overlap", -100, 100),
  hasDataLabels: {
    get: ({ $part: { labels } }): boolean => (labels?.shows.length ?? 0) > 0,
    set: changing((series, given) => {
      const labels = labelsOf(series);
      if (!checkedFlag(given)) labels.shows = [];
      else if (labels.shows.length === 0) labels.shows = ["Value"];
    }),
  },
  markerStyle: {
    get: ({ $part: { type, marker } }): string => marker.style ?? (chartKind(type).hasMarkers ? "Automatic" : "None"),
    set: changing(({ marker }, given) => {
      const style = oneOf(given, "ChartSeries.markerStyle", MARKERS, OTHER_MARKERS);
      if (style === "Automatic") delete marker.style;
      else marker.style = style;
    }),
  },
}) {
  readonly $type = "ChartSeries";

  get format() {
    return new ChartSeriesFormat(this.$host, this.$part);
  }
  get dataLabels() {
    return new ChartDataLabels(this.$host, this.$part);
  }

  setValues(range: unknown) {
    const area = areaOfRange(range);
    if (rowCount(area) > 1 && columnCount(area) > 1) throw invalidArgument();
    this.$part.values = sourceOf(area);
    this.$changed();
  }
  setXAxisValues(range: unknown) {
    this.$part.categories = sourceOf(areaOfRange(range));
    this.$changed();
  }
  getDimensionValues(dimension: unknown) {
    const { document } = this.$host.chart;
    const cells = isOfValues(dimension)
      ? valueCells(this.$sheets, document, this.$part).map((cell) => [cell])
      : categoryCells(this.$sheets, document, this.$part);
    return cells.map((levels) =>
      joined(levels.map((cell) => (typeof cell.value === "number" ? String(cell.value) : cellText(cell)))),
    );
  }
  getDimensionDataSourceString(dimension: unknown) {
    const source = isOfValues(dimension) ? this.$part.values : this.$part.categories;
    return source === undefined ? "" : addressOf(this.$sheets, areaOf(source));
  }
  delete() {
    const { series } = this.$host.chart.document;
    series.splice(series.indexOf(this.$part), 1);
    this.$changed();
  }
}

/** The series of a chart (Excel.ChartSeriesCollection). */
export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  readonly $type = "ChartSeriesCollection";

  constructor(readonly $host: ChartHost) {
    super();
  }

  $all() {
    return this.$host.chart.document.series.map((series) => new ChartSeries(this.$host, series));
  }
  get count() {
    return this.getCount();
  }
  /** A series without cells, which is not drawn until it is given some. */
  add(name?: unknown, index?: unknown) {
    const { type, series } = this.$host.chart.document;
    const added = newSeries(type);
    series.splice(checkedNumber(index ?? series.length, 0, series.length), 0, added);
    const view = new ChartSeries(this.$host, added);
    if (name !== undefined && name !== null) Reflect.set(view, "name", name);
    this.$host.charts.changed();
    return view;
  }
}

/** Throws ApiNotFound for Excel's types that are not drawn here, InvalidArgument for what is no type. */
export const checkedChartType = (given: unknown) => oneOf(given, "Chart.chartType", CHART_TYPES, OTHER_CHART_TYPES);

function isOfValues(dimension: unknown): boolean {
  const dimensions = ["Values", "YValues", "Categories", "XValues"] as const;
  return /^Y?Values$/.test(oneOf(dimension, "ChartSeries.getDimensionValues", dimensions, ["BubbleSizes"]));
}
