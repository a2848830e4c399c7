import { textOf, type Cells } from "../../scoring/cell";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import type { SCORES_HEADINGS } from "../../scoring/scores-spill";
import { withErrors } from "../inspection/cell-errors";
import { NAMES, TABLES } from "../inspection/names";
import { DRAFT, stateOf } from "../inspection/state";
import { findChart } from "../report/chart/find-chart";
import { TaskFailed } from "../tasks/excel-task";
import { FREEZE } from "../texts/freeze";

/** The sheet of the report as it is shown: from its first cell to the last that is used. */
export interface LiveReport {
  readonly range: Excel.Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** Points. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** The rows that begin a new page. */
  readonly breaks: readonly number[];
  /** Chart 1, where it is on the report. */
  readonly chart: LiveChart | undefined;
}

/** Where a chart is, in points, and what its title says; "" where it has none. */
export interface LiveChart {
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly title: string;
}

/** All that is frozen, as the sheets show it at one moment. */
export interface Live {
  readonly area: string;
  readonly month: string;
  readonly state: string;
  /** Per cents in full, "68.5%". */
  readonly summaryWeight: string;
  readonly line: string;
  readonly summaryInThread: string;
  readonly answers: string;
  readonly notice: string;
  readonly criteria: Cells;
  readonly sections: Cells;
  readonly leadership: Cells;
  readonly chartData: Cells;
  /** A figure or word of the one formula. */
  readonly result: (id: string, heading: (typeof SCORES_HEADINGS)[number]) => unknown;
  readonly report: LiveReport;
}

/** Reads what the sheets show. Four syncs. Throws where there is no report, or the state is none. */
export async function readLive(context: Excel.RequestContext): Promise<Live> {
  const { names, tables } = context.workbook;
  const named = (name: string) => names.getItemOrNullObject(name).getRangeOrNullObject().load("values,text,address");
  const anchor = named(NAMES.report);
  const chart = await findChart(context);
  if (anchor.isNullObject) throw new TaskFailed({ what: FREEZE.failed, ...FREEZE.noReport });
  const sheet = anchor.worksheet.load("name");
  const used = sheet.getUsedRange(false).load("rowIndex,rowCount,columnIndex,columnCount");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  chart?.load("left,top,width,height");
  chart?.title.load("text,visible");
  const home = chart?.worksheet.load("name");
  await context.sync();
  const range = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
  const rows = Array.from({ length: used.rowIndex + used.rowCount }, (_, row) =>
    range.getCell(row, 0).load("format/rowHeight"),
  );
  const columns = Array.from({ length: used.columnIndex + used.columnCount }, (_, column) =>
    range.getCell(0, column).load("format/columnWidth"),
  );
  range.load("values,numberFormat");
  const table = (name: string) => tables.getItem(name).getRange().load("values");
  const [criteria, sections, leadership, answers] = [
    TABLES.criteria,
    TABLES.sections,
    TABLES.leadership,
    TABLES.answers,
  ].map(table) as [Excel.Range, Excel.Range, Excel.Range, Excel.Range];
  const settings = {
    area: named(NAMES.area),
    month: named(NAMES.month),
    state: named(NAMES.state),
    summaryWeight: named(NAMES.summaryWeight),
    line: named(NAMES.line),
    summaryInThread: named(NAMES.summaryInThread),
  };
  const [notice, results, chartData] = [named(NAMES.notice), named(NAMES.results), named(NAMES.chartData)];
  await context.sync();
  const cells = withErrors(results.values) as Cells;
  const headings = cells[0]?.map(textOf) ?? [];
  const shown = (one: Excel.Range) => (one.isNullObject ? "" : (one.text[0]?.[0] ?? ""));
  return {
    area: shown(settings.area),
    month: shown(settings.month),
    state: stateIn(settings.state),
    summaryWeight: inFull(settings.summaryWeight),
    line: inFull(settings.line),
    summaryInThread: shown(settings.summaryInThread),
    answers: (answers.values as unknown[][])
      .slice(1)
      .filter(([answer]) => answer !== "")
      .map(([answer, counts]) => `${textOf(answer)} = ${textOf(counts)}`)
      .join("; "),
    notice: shown(notice),
    criteria: criteria.values as Cells,
    sections: sections.values as Cells,
    leadership: leadership.values as Cells,
    chartData: chartData.values as Cells,
    result: (id, heading) => cells.find((row) => textOf(row[0]) === id)?.[headings.indexOf(heading)],
    report: {
      range,
      values: range.values as unknown[][],
      formats: range.numberFormat as string[][],
      heights: rows.map(({ format }) => format.rowHeight),
      widths: columns.map(({ format }) => format.columnWidth),
      breaks: breaks.items.map(({ rowIndex }) => rowIndex),
      chart:
        chart && home?.name === sheet.name
          ? {
              box: { left: chart.left, top: chart.top, width: chart.width, height: chart.height },
              title: chart.title.visible ? chart.title.text : "",
            }
          : undefined,
    },
  };
}

/** The fingerprint of what was read. */
export const fingerprintOf = ({ result }: Live): string => textOf(result(INSPECTION, "Fingerprint"));

/** A workbook that was made before there was such a setting counts as a draft. */
function stateIn(cell: Excel.Range): string {
  if (cell.isNullObject) return DRAFT;
  const held = (cell.values as unknown[][])[0]?.[0];
  const state = stateOf(held);
  if (!state) throw new TaskFailed({ what: FREEZE.failed, ...FREEZE.badState(cell.address, textOf(held)) });
  return state;
}

/** A share with all its decimals, whatever its cell shows of them. */
function inFull(cell: Excel.Range): string {
  const value: unknown = cell.isNullObject ? "" : (cell.values as unknown[][])[0]?.[0];
  return typeof value === "number" ? `${Number((value * 100).toFixed(10))}%` : textOf(value);
}
