import { absoluteReference, cellAddress } from "../../inspection/a1";
import { NAMES } from "../../inspection/names";
import { allCharts } from "../../report/chart/find-chart";
import { PROOF } from "../../texts/proof";
import { readCell } from "./cells-of";
import { hasChartColumns } from "./columns";
import { titleDifference } from "./own-texts";
import type { OwnCells } from "./read-figures";
import type { Difference, Uncovered } from "./shown-figures";

/** The columns behind Chart 1 that its series draw, counted from 0 within OMI_ChartData. */
const SERIES = [2, 3, 4];
const CLOSE = 1e-12;

/** What was compared of Chart 1, and what differs. */
export interface ChartProof {
  readonly differences: readonly Difference[];
  /** Other charts on the sheet of the report, and what this Excel does not tell of Chart 1. */
  readonly uncovered: readonly Uncovered[];
}

/**
 * Whether Chart 1, where there is one, and its copies draw the cells behind it: the title, the name and every value of each series,
 * and the addresses of values and categories where Excel tells them (ExcelApi 1.15). Four syncs.
 * @param own its cells of OMI_ChartData, OMI_ChartTitle and OMI_Report are loaded
 */
export async function proveCharts(context: Excel.RequestContext, own: OwnCells): Promise<ChartProof> {
  const tellsAddresses = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
  const charts = await allCharts(context);
  const read = charts.filter(({ isChart1 }) => isChart1).map(({ chart, sheet }) => queueChart(chart, sheet));
  await context.sync();
  const drawn = read.map((one) => ({
    ...one,
    series: one.series.items.map((series) => queueSeries(series, tellsAddresses)),
  }));
  await context.sync();
  const report = own.area(NAMES.report);
  const others = charts.filter(({ isChart1, sheet }) => !isChart1 && sheet === report?.worksheet.name);
  return {
    // Where columns are too many or too few, nothing says which of them it must draw.
    differences: hasChartColumns(own.chartData)
      ? drawn.flatMap((chart, index) => differencesOf(chart, own, index === 0))
      : [],
    uncovered: [
      ...(others.length === 0
        ? []
        : [{ address: readCell(report!, 0, 0).address, sentence: PROOF.chart.others(others.length) }]),
      ...(read.length === 0 || tellsAddresses ? [] : [{ address: "", sentence: PROOF.chart.untold }]),
    ],
  };
}

const queueChart = (chart: Excel.Chart, sheet: string) => ({
  sheet,
  series: chart.series.load("items/name"),
  title: chart.title.load("text,visible"),
});

const queueSeries = (series: Excel.ChartSeries, tellsAddresses: boolean) => ({
  name: series.name,
  values: series.getDimensionValues("Values"),
  sources: tellsAddresses
    ? [series.getDimensionDataSourceString("Values"), series.getDimensionDataSourceString("Categories")]
    : [],
});

type DrawnChart = Omit<ReturnType<typeof queueChart>, "series"> & {
  readonly series: readonly ReturnType<typeof queueSeries>[];
};

/**
 * What a chart draws or says that is otherwise.
 * @param isFirst the one that Correct Chart 1 corrects; a copy only a person can
 */
function differencesOf({ sheet, series, title }: DrawnChart, own: OwnCells, isFirst: boolean): Difference[] {
  const data = own.chartData;
  const cells = data.values as unknown[][];
  const cured = (address: string, sentence: string): Difference[] => [
    isFirst ? { address, sentence, cure: "chart" } : { address, sentence: PROOF.chart.copied(sheet, sentence) },
  ];
  const ofSeries = SERIES.flatMap((column, index): Difference[] => {
    const one = series[index];
    const name = String(cells[0]?.[column]);
    const values = areaOf(data, column, column);
    const found = (sentence: string) => cured(values, sentence);
    if (!one || series.length !== SERIES.length) return index === 0 ? found(PROOF.chart.series(series.length)) : [];
    const right = [values, areaOf(data, 0, 1)];
    const wrong = one.sources.findIndex(({ value }, place) => plain(value) !== plain(right[place]!));
    if (wrong >= 0) return found(PROOF.chart.source(name, one.sources[wrong]!.value || PROOF.nothing, right[wrong]!));
    if (one.name !== name) return found(PROOF.chart.name(one.name, name));
    const expected = cells.slice(1).map((row) => row[column]);
    return hasValues(one.values.value, expected) ? [] : found(PROOF.chart.values(name));
  });
  const titleCell = own.area(NAMES.chartTitle);
  const titled = titleCell && titleDifference(titleCell, title.visible ? title.text : "");
  return [...ofSeries, ...(titled ? cured(titled.address, titled.sentence) : [])];
}

/** The address of columns behind the chart, without their headings. */
function areaOf({ worksheet, rowIndex, columnIndex, rowCount }: Excel.Range, first: number, last: number): string {
  const from = cellAddress(rowIndex + 1, columnIndex + first);
  return `${worksheet.name}!${from}:${cellAddress(rowIndex + rowCount - 1, columnIndex + last)}`;
}

const plain = (reference: string) =>
  absoluteReference(reference.replace(/^=/, "").replaceAll("$", "")).replaceAll("'", "").toUpperCase();

/** Excel hands values over as text; what a chart does not draw, #N/A, is left out, empty or the error. */
function hasValues(drawn: readonly unknown[], expected: readonly unknown[]): boolean {
  const numbers = (cells: readonly unknown[]) =>
    cells.filter((cell) => cell !== "" && cell !== null && Number.isFinite(Number(cell))).map(Number);
  const [shown, right] = [numbers(drawn), numbers(expected)];
  return shown.length === right.length && shown.every((one, index) => Math.abs(one - right[index]!) <= CLOSE);
}
