import { cellKey, textOf } from "../../scoring/cell";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { cellAddress, referenceOn } from "../inspection/a1";
import { criteriaOf, readInspectionTables } from "../inspection/read-inspection-tables";
import { SCORED_CRITERIA } from "../inspection/scheme";
import { NAMES, TABLES } from "../inspection/names";
import { findChart } from "../report/chart/find-chart";
import { putChart } from "../report/chart/insert-chart";
import { formatCriteria } from "../sheets/make-scores";
import { criterionCells } from "../sheets/scores-cells";
import { isBehindChart } from "../sheets/scores-layout";
import { HEADINGS } from "../inspection/headings";
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
  const { criteria, areas } = await readScoresParts(context);
  if (!tables || !criteria) throw new TaskFailed({ what: failed, ...UPKEEP.notSetUp });
  const begun = areas.get(NAMES.unfinishedRows);
  return { criteria, change: rowsToChange(criteria, criteriaOf(tables.questions)), begun };
}

/**
 * Adds a row for each criterion that has questions and no row, in the order of the report, and goes on with rows that are begun.
 * Resolves to a sentence.
 */
export const addCriterionRows = (): Promise<string> =>
  excelTask(UPKEEP.rows.failed, async (context) => {
    const { criteria, change, begun } = await readCriteria(context, UPKEEP.rows.failed);
    if (change.missing.length === 0 && !begun) return UPKEEP.nothing;
    const rowCount = beginRows(context, criteria, begun);
    const ids = Array.from({ length: rowCount }, (_, row) => idOf(criteria, row));
    for (const id of change.missing) {
      const order = (one: string | null) => SCORED_CRITERIA.findIndex((scored) => scored.id === one);
      const found = ids.findIndex((one) => order(one) > order(id));
      const index = found < 0 ? ids.length : found;
      const isBegun = ids[index - 1] === null;
      if (!isBegun) insertRow(context, criteria, index, ids.length);
      ids.splice(isBegun ? index - 1 : index, isBegun ? 1 : 0, id);
      writeRow(criteria, id, ids.indexOf(id));
    }
    const { first } = criteria.place;
    formatCriteria(criteria.sheet, { ...criteria.place, last: first + ids.length - 1 });
    await context.sync();
    await finishRows(context);
    return change.missing.length > 0 ? UPKEEP.rows.done(change.missing) : UPKEEP.rows.finished;
  });

/** The id of a row of the table, counted from 0; null where the row is empty, as one that was inserted and not written. */
function idOf({ values, columns }: ScoresTable, row: number): string | null {
  const cells = values[row + 1];
  if (!cells || cells.every((cell) => cell === "")) return null;
  return textOf(cells[columns.headings.indexOf(HEADINGS.criterion)]);
}

/**
 * Marks the table and the row below it: the mark stays until everything follows the rows, and grows with each row that is
 * inserted, so that it tells of one that the table has not taken in. Gives the number of the table's rows, that one among them.
 */
function beginRows(context: Excel.RequestContext, criteria: ScoresTable, begun: Excel.Range | undefined): number {
  const { sheetName, place, columns, values } = criteria;
  const rowCount = values.length - 1;
  if (!begun) {
    const cells = `${cellAddress(place.headings - 1, columns.column)}:${cellAddress(place.last, columns.column)}`;
    context.workbook.names.add(NAMES.unfinishedRows, referenceOn(sheetName, cells));
    return rowCount;
  }
  const isTakenIn = begun.rowCount <= values.length + 1;
  if (!isTakenIn) growByOne(context);
  return isTakenIn ? rowCount : rowCount + 1;
}

function growByOne({ workbook }: Excel.RequestContext) {
  const table = workbook.tables.getItem(TABLES.criteria);
  table.resize(table.getRange().getResizedRange(1, 0));
}

/** A whole row of the sheet, so that all that lies lower moves along. */
function insertRow(context: Excel.RequestContext, { sheet, place }: ScoresTable, index: number, count: number) {
  const row = place.first + index;
  sheet.getRange(`${row}:${row}`).insert("Down");
  if (index === count) growByOne(context);
}

/** Writes an empty row of the table. */
function writeRow({ sheet, place, columns }: ScoresTable, id: string, index: number) {
  const row = place.first + index;
  const cells = criterionCells(id, row, columns);
  const range = sheet.getRangeByIndexes(row - 1, columns.column, 1, cells.length);
  range.clear("Formats");
  range.getCell(0, columns.headings.indexOf(HEADINGS.criterion)).numberFormat = [["@"]];
  range.formulas = [[...cells]];
}

/** Removes the rows of criteria that have no questions. Refuses where a row holds anything else. Resolves to a sentence. */
export const removeCriterionRows = (): Promise<string> =>
  excelTask(UPKEEP.emptyRows.failed, async (context) => {
    const { criteria, change, begun } = await readCriteria(context, UPKEEP.emptyRows.failed);
    const { sheet, place } = criteria;
    const ids = columnValues(criteria, HEADINGS.criterion).map(textOf);
    const rows = change.empty.map((id) => place.first + ids.findIndex((one) => cellKey(one) === cellKey(id)));
    if (rows.length === 0 && !begun) return UPKEEP.nothing;
    await refuseOwnCells(context, criteria, rows);
    beginRows(context, criteria, begun);
    for (const row of rows.sort((one, other) => other - one)) sheet.getRange(`${row}:${row}`).delete("Up");
    await context.sync();
    await finishRows(context);
    return change.empty.length > 0 ? UPKEEP.emptyRows.done(change.empty) : UPKEEP.rows.finished;
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

/** Chart and notice take the rows that are there by now; then nothing is unfinished any more. */
async function finishRows(context: Excel.RequestContext) {
  await writeFormulasAgain(context);
  if (await findChart(context)) await putChart(context, "report");
  context.workbook.names.getItem(NAMES.unfinishedRows).delete();
  await context.sync();
}
