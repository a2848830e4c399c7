import { CHART_1, NAMES } from "../../inspection/names";

/** The columns of OMI_ChartData that Chart 1 draws, counted from 0. */
const FIRST_SERIES = 2;
const SERIES_COUNT = 3;

/** Chart 1, on whichever sheet it stands by now; null where it is on none. Two syncs. */
export async function findChart(context: Excel.RequestContext): Promise<Excel.Chart | null> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const charts = sheets.items.map((sheet) => sheet.charts.getItemOrNullObject(CHART_1).load("name"));
  await context.sync();
  return charts.find((chart) => !chart.isNullObject) ?? null;
}

/** All charts of the workbook by their sheets; copies of Chart 1 have its name. Two syncs. */
export async function allCharts(
  context: Excel.RequestContext,
): Promise<readonly { readonly chart: Excel.Chart; readonly sheet: string; readonly isChart1: boolean }[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const all = sheets.items.map((sheet) => ({ sheet: sheet.name, charts: sheet.charts.load("items/name") }));
  await context.sync();
  return all.flatMap(({ sheet, charts }) =>
    charts.items.map((chart) => ({ chart, sheet, isChart1: chart.name === CHART_1 })),
  );
}

/** The cells that a chart will cover whose insertion was stopped half-way; null where none was. One sync. */
export async function begunPlace(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
): Promise<Excel.Range | null> {
  if (!names.has(NAMES.unfinishedChart)) return null;
  const area = context.workbook.names.getItem(NAMES.unfinishedChart).getRangeOrNullObject().load("address");
  await context.sync();
  return area.isNullObject ? null : area;
}

/**
 * The chart on the sheet of `place` that was added and has not got its name yet: the last with the series of Chart 1; null where
 * there is none. Two syncs.
 */
export async function begunChart(
  context: Excel.RequestContext,
  { worksheet }: Excel.Range,
  data: Excel.Range,
): Promise<Excel.Chart | null> {
  const charts = worksheet.charts.load("items/name");
  const headings = data
    .getCell(0, FIRST_SERIES)
    .getResizedRange(0, SERIES_COUNT - 1)
    .load("values");
  await context.sync();
  const series = charts.items.map((chart) => chart.series.load("items/name"));
  await context.sync();
  const wanted = (headings.values as unknown[][])[0]!.map(String);
  const isOurs = charts.items.map((_, index) => {
    const names = series[index]!.items.map(({ name }) => name);
    return names.length === SERIES_COUNT && names.every((name, place) => name === wanted[place]);
  });
  return charts.items[isOurs.lastIndexOf(true)] ?? null;
}
