import { excelTask } from "../../tasks/excel-task";
import { absoluteReference } from "../../inspection/a1";
import { defineName, readNames } from "../../inspection/workbook-names";
import { NAMES } from "../../inspection/names";
import { DONE, REFUSED, TITLES } from "../../texts/report";
import { begunChart, begunPlace, findChart } from "./find-chart";
import { formatChart } from "./chart-look";
import { titleCell } from "./chart-title";
import { checkFree, readSources, notInserted } from "../blocks/before-inserting";
import { planBlocks } from "../blocks/insert-blocks";
import { CHART_ROWS, columnCountOf, columnsAt, REPORT_ROWS, startCell, type Place } from "../blocks/places";
import { REPORT_BLOCKS } from "../content/report-blocks";

/**
 * Chart 1 with a line below it that says its figures in words; resolves to a sentence that says where it stands. A chart that
 * is there keeps its place and size.
 */
export const insertChart1 = (place: Place): Promise<string> =>
  excelTask(REFUSED.what(TITLES.chart), async (context) => {
    await readSources(context, TITLES.chart, REPORT_BLOCKS.chartInWords.needs);
    const { chart, wasThere } = await putChart(context, place);
    const sheet = chart.worksheet.load("name");
    sheet.activate();
    await context.sync();
    return wasThere ? DONE.chartUpdated(sheet.name) : DONE.chartInserted(sheet.name);
  });

/** Inserts Chart 1 or puts it right where it stands; the last of it goes out with the next sync. */
export async function putChart(context: Excel.RequestContext, place: Place) {
  const names = await readNames(context);
  const data = context.workbook.names.getItem(NAMES.chartData).getRange();
  const begun = await begunPlace(context, names);
  const found = (await findChart(context)) ?? (begun && (await begunChart(context, begun, data)));
  const area = begun ?? (found ? null : freeArea(context, place, names));
  if (area && !found) await checkFree(context, [{ title: TITLES.chart, area: area.load("address") }], place);
  const words = await planBlocks(context, TITLES.chart, [REPORT_BLOCKS.chartInWords], place, CHART_ROWS);
  // A chart has no name when it is added, and until it has one only this mark says that it is ours.
  if (area && !begun) defineName({ context, names }, NAMES.unfinishedChart, absoluteReference(area.address));
  words.write();
  const title = await titleCell(context, data, names);
  await context.sync();

  const chart =
    found ?? area!.worksheet.charts.add("ColumnClustered", data.getColumn(2).getResizedRange(0, 2), "Columns");
  formatChart(chart, data, title.address);
  if (area) {
    chart.setPosition(area.getCell(0, 0), area.getLastCell());
    context.workbook.names.getItem(NAMES.unfinishedChart).delete();
  }
  return { chart, wasThere: area === null };
}

/** The cells that a new chart will cover. */
function freeArea(context: Excel.RequestContext, place: Place, names: ReadonlySet<string>) {
  if (place === "report" && !names.has(NAMES.report)) throw notInserted(TITLES.chart, REFUSED.noReport);
  return startCell(context, place)
    .getOffsetRange(place === "report" ? REPORT_ROWS.chart : 0, 0)
    .getResizedRange(CHART_ROWS - 1, columnCountOf(columnsAt(place)) - 1);
}
