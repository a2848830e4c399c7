import { cellKey } from "../../scoring/cell";
import { TABLES } from "../inspection/names";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { CASES_TEXTS } from "../texts/cases";
import type { ShownCase } from "./read-case";

/** An answer for one cell of judgements. */
export interface GivenAnswer {
  readonly of: ShownCase;
  readonly question: string;
  /** Where the form saw the question and the ids: columns of the table, from 0. */
  readonly column: number;
  readonly idColumn: number;
  /** What the form showed in the cell: something else there is not overwritten. */
  readonly before: unknown;
  /** "" empties the cell. */
  readonly answer: string;
}

/** What Excel would turn into a number, a date, a truth value or a formula is written as text. */
const asTyped = (answer: string) => (/\d|^[=+\-@']|^(true|false)$/i.test(answer) ? `'${answer}` : answer);

/**
 * Writes one answer into its cell, if that still holds what the form showed; resolves to undefined, or to what is in the cell
 * instead. The cell is found by the case's id and the question's heading, wherever they have moved. Three syncs, of which the
 * last touches the one cell.
 */
export function writeAnswer(given: GivenAnswer): Promise<{ readonly holds: unknown } | undefined> {
  const what = CASES_TEXTS.notWritten(given.question);
  return excelTask(what, async (context) => {
    const table = context.workbook.tables.getItem(TABLES.cases);
    const headings = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const columns = (headings.values[0] as unknown[]).map(cellKey);
    const columnOf = (heading: string, expected: number) => {
      const key = cellKey(heading);
      return columns[expected] === key ? expected : columns.indexOf(key);
    };
    const column = columnOf(given.question, given.column);
    if (column < 0) throw new TaskFailed({ what, ...CASES_TEXTS.columnGone(given.question) });
    const ids = body.getColumn(columnOf("Case", given.idColumn)).load("values");
    const cells = body.getColumn(column).load("formulas");
    await context.sync();
    const keys = (ids.values as unknown[][]).map(([id]) => cellKey(id));
    const key = cellKey(given.of.id);
    const row = keys[given.of.row] === key ? given.of.row : keys.indexOf(key);
    if (row < 0) throw new TaskFailed({ what, ...CASES_TEXTS.caseGone(given.of.id) });
    const holds = (cells.formulas as unknown[][])[row]![0];
    if (holds !== given.before) return { holds };
    body.getCell(row, column).values = [[asTyped(given.answer)]];
    await context.sync();
    return undefined;
  });
}
