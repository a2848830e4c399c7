import { CHART_1 } from "../../inspection/names";

/** Chart 1, on whichever sheet it stands by now; null where it is on none. Two syncs. */
export async function findChart(context: Excel.RequestContext): Promise<Excel.Chart | null> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const charts = sheets.items.map((sheet) => sheet.charts.getItemOrNullObject(CHART_1).load("name"));
  await context.sync();
  return charts.find((chart) => !chart.isNullObject) ?? null;
}
