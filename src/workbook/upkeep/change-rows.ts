import { cellKey, textOf } from "../../scoring/cell";
import { excelTask, TaskFailed } from "../excel-task";
import { cellAddress } from "../inspection/a1";
import { criteriaOf, readInspectionTables } from "../inspection/read-inspection-tables";
import { SCORED_CRITERIA } from "../inspection/scheme";
import { TABLES } from "../names";
import { findChart } from "../report/find-chart";
import { putChart } from "../report/insert-chart";
import { formatCriteria } from "../sheets/make-scores";
import { criterionCells } from "../sheets/scores-cells";
import { isBehindChart } from "../sheets/scores-layout";
import { HEADINGS } from "../texts/sheets";
import { UPKEEP } from "../texts/upkeep";
import { writeFormulasAgain } from "./restore";
import { columnValues, readScoresParts, type ScoresTable } from "./scores-parts";

/** The criteria that have questions and no row on Scores, and those that have a row and no questions. */
export function rowsToChange(criteria: ScoresTable, withQuestions: ReadonlySet<string>) {
  const rows = new Set(columnValues(criteria, HEADINGS.criterion).map(cellKey));
  const scored = SCORED_CRITERIA.map(({ id }) => id);
  const overrides = columnValues(criteria, HEADINGS.override);
  const isFree = (id: string) => {
    const row = columnValues(criteria, HEADINGS.criterion).findIndex((cell) => cellKey(cell) === cellKey(id));
    return textOf(overrides[row]) === "";
  };
  return {
    missing: scored.filter((id) => withQuestions.has(id) && !rows.has(cellKey(id))),
    // Without any question all rows stay: they are waiting for theirs. An override is the inspectors'.
    empty:
      withQuestions.size === 0
        ? []
        : scored.filter((id) => !withQuestions.has(id) && rows.has(cellKey(id)) && isFree(id)),
  };
}

async function readCriteria(context: Excel.RequestContext, failed: string) {
  const tables = await readInspectionTables(context);
  const { criteria } = await readScoresParts(context);
  if (!tables || !criteria) throw new TaskFailed({ what: failed, ...UPKEEP.notSetUp });
  return { criteria, change: rowsToChange(criteria, criteriaOf(tables.questions)) };
}

/** Adds a row for each criterion that has questions and no row, in the order of the report. Resolves to a sentence. */
export const addCriterionRows = (): Promise<string> =>
  excelTask(UPKEEP.rows.failed, async (context) => {
    const { criteria, change } = await readCriteria(context, UPKEEP.rows.failed);
    if (change.missing.length === 0) return UPKEEP.nothing;
    const ids = columnValues(criteria, HEADINGS.criterion).map(textOf);
    for (const id of change.missing) {
      const order = (one: string | undefined) => SCORED_CRITERIA.findIndex((scored) => scored.id === one);
      const found = ids.findIndex((one) => order(one) > order(id));
      const index = found < 0 ? ids.length : found;
      insertRow(context, criteria, id, index, ids.length);
      ids.splice(index, 0, id);
    }
    const { first } = criteria.place;
    formatCriteria(criteria.sheet, { ...criteria.place, last: first + ids.length - 1 });
    await context.sync();
    await followRows(context);
    return UPKEEP.rows.done(change.missing);
  });

/** A whole row of the sheet, so that all that lies lower moves along; its id comes last, for by it a row is found. */
function insertRow(
  context: Excel.RequestContext,
  { sheet, place, columns }: ScoresTable,
  id: string,
  index: number,
  count: number,
) {
  const row = place.first + index;
  sheet.getRange(`${row}:${row}`).insert("Down");
  const table = context.workbook.tables.getItem(TABLES.criteria);
  if (index === count) table.resize(table.getRange().getResizedRange(1, 0));
  const cells = criterionCells(id, row, columns);
  const range = sheet.getRangeByIndexes(row - 1, columns.column, 1, cells.length);
  range.clear("Formats");
  range.getCell(0, columns.headings.indexOf(HEADINGS.criterion)).numberFormat = [["@"]];
  range.formulas = [[...cells]];
}

/** Removes the rows of criteria that have no questions. Refuses where a row holds anything else. Resolves to a sentence. */
export const removeCriterionRows = (): Promise<string> =>
  excelTask(UPKEEP.emptyRows.failed, async (context) => {
    const { criteria, change } = await readCriteria(context, UPKEEP.emptyRows.failed);
    const { sheet, place } = criteria;
    const ids = columnValues(criteria, HEADINGS.criterion).map(textOf);
    const rows = change.empty.map((id) => place.first + ids.findIndex((one) => cellKey(one) === cellKey(id)));
    if (rows.length === 0) return UPKEEP.nothing;
    await refuseOwnCells(context, criteria, rows);
    for (const row of rows.sort((one, other) => other - one)) sheet.getRange(`${row}:${row}`).delete("Up");
    await context.sync();
    await followRows(context);
    return UPKEEP.emptyRows.done(change.empty);
  });

/** Nothing of the user's goes with a row: what is beside the add-in's own cells refuses the whole. */
async function refuseOwnCells(context: Excel.RequestContext, { sheet, columns }: ScoresTable, rows: readonly number[]) {
  const used = rows.map((row) => ({
    row,
    range: sheet.getRange(`${row}:${row}`).getUsedRangeOrNullObject(true).load("formulas,columnIndex"),
  }));
  await context.sync();
  const ours = new Set<string>(HEADINGS.criteria);
  for (const { row, range } of used) {
    if (range.isNullObject) continue;
    const place = (range.formulas as unknown[][])[0]!.findIndex((cell, index) => {
      const column = range.columnIndex + index;
      const heading = columns.headings[column - columns.column];
      return cell !== "" && !isBehindChart(column) && !(heading !== undefined && ours.has(heading));
    });
    if (place < 0) continue;
    const address = cellAddress(row - 1, range.columnIndex + place);
    throw new TaskFailed({ what: UPKEEP.emptyRows.failed, ...UPKEEP.emptyRows.inUse(address) });
  }
}

/** Chart and notice take the rows that are there by now. */
async function followRows(context: Excel.RequestContext) {
  await writeFormulasAgain(context);
  if (await findChart(context)) await putChart(context, "report");
  await context.sync();
}
