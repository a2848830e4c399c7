import { idOf, isBlank, keyOf, type Cells } from "./cell";
import { onlyColumn, type HeadingRow } from "./heading-row";
import { placeOf, type Problem } from "./problem";
import { rowBefore } from "./row-before";

/** The table of cases: facts and judgements, one case a row. */
export interface CaseTable {
  readonly headings: HeadingRow;
  /** The rows that are cases, or may be: a row without an id that is judged refuses everything. */
  readonly rows: Cells;
  /** Where each of those rows stands in the range, the heading being row 0. */
  readonly rowNumbers: readonly number[];
  /** The case's id of each of those rows; "" where there is none. */
  readonly ids: readonly string[];
  /** What each of those ids counts as. */
  readonly keys: readonly string[];
  /** How many rows have an id. */
  readonly count: number;
  /** The column headed Case; -1 where there is none or there are two. */
  readonly idColumn: number;
  readonly problems: readonly Problem[];
}

/** An id made of nothing but the words people write beside totals: "Grand total", "Per cent above". */
const TOTAL = /^((grand|sub|totals?|sum|average|mean|per|cent|above|below)\W*)+$/i;

/**
 * Reads the table of cases: the column headed Case holds ids. Ids count the same as a person reads them. What refuses
 * everything is reported: a case that stands there twice (it would be counted twice), an id that is an error, and a row
 * without an id that has anything in a question's column. Such a row with facts alone, and a row of totals, are reported
 * and are no cases; a row in which nothing can be seen is ignored.
 *
 * @param isQuestion whether a column is headed by a listed question
 * @param isAnswer whether a cell holds an answer
 */
export function readCaseTable(
  cells: Cells,
  headings: HeadingRow,
  isQuestion: (column: number) => boolean,
  isAnswer: (cell: unknown) => boolean,
): CaseTable {
  const problems: Problem[] = [];
  const rows: (readonly unknown[])[] = [];
  const rowNumbers: number[] = [];
  const ids: string[] = [];
  const keys: string[] = [];
  const idColumn = onlyColumn(headings, "Case", "cases");
  if (typeof idColumn !== "number") {
    return { headings, rows, rowNumbers, ids, keys, count: 0, idColumn: -1, problems: [idColumn] };
  }

  let count = 0;
  const seen = new Map<string, number>();
  for (let row = 1; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    const value = cellsOfRow[idColumn];
    const id = idOf(value);
    const key = keyOf(id);
    const at = () => placeOf("cases", row, idColumn);
    if (id === "") {
      const isSeen = !isBlank(value);
      if (!isSeen && !cellsOfRow.some((cell, column) => isQuestion(column) && !isBlank(cell))) {
        if (!cellsOfRow.every(isBlank)) problems.push({ kind: "facts alone", at: at(), value });
        continue;
      }
      problems.push({ kind: isSeen ? "case id unreadable" : "case id absent", at: at(), value });
    } else if (TOTAL.test(id) && !cellsOfRow.some((cell, column) => isQuestion(column) && isAnswer(cell))) {
      problems.push({ kind: "total row", case: id, at: at() });
      continue;
    } else {
      const before = rowBefore(seen, key, row);
      count++;
      if (before !== undefined) {
        problems.push({ kind: "case twice", case: id, at: placeOf("cases", before, idColumn), again: at() });
      }
    }
    rows.push(cellsOfRow);
    rowNumbers.push(row);
    ids.push(id);
    keys.push(key);
  }
  if (rows.length === 0) problems.push({ kind: "no case" });
  return { headings, rows, rowNumbers, ids, keys, count, idColumn, problems };
}
