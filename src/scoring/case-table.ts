import type { Answers } from "./answers";
import { idOf, isBlank, type Cells } from "./cell";
import { onlyColumn, type HeadingRow } from "./heading-row";
import { judgementOf } from "./judgement";
import { placeOf, type Problem } from "./problem";

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

function isTotal(id: string): boolean {
  // Most ids end in a figure, which those words do not.
  const last = id.charCodeAt(id.length - 1);
  return (last < FIRST_FIGURE || last > LAST_FIGURE) && TOTAL.test(id);
}

const FIRST_FIGURE = 48;
const LAST_FIGURE = 57;

/**
 * Reads the table of cases: the column headed Case holds ids. Ids count the same as a person reads them. What refuses
 * everything is reported: a case that stands there twice (it would be counted twice), an id that is an error, and a row
 * without an id that has anything in a question's column. Such a row with facts alone, and a row of totals, are reported
 * and are no cases; a row in which nothing can be seen is ignored.
 *
 * @param listed the listed questions by their keys
 */
export function readCaseTable(
  cells: Cells,
  headings: HeadingRow,
  listed: ReadonlyMap<string, unknown>,
  answers: Answers,
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

  let questionColumns: readonly number[] | undefined;
  const hasJudgement = (cellsOfRow: readonly unknown[], isOne: (cell: unknown) => boolean): boolean => {
    questionColumns ??= [headings.columns, headings.again].flatMap((columns) => {
      return [...listed.keys()].flatMap((key) => columns.get(key) ?? []);
    });
    return questionColumns.some((column) => isOne(cellsOfRow[column]));
  };
  let count = 0;
  const seen = new Set<string>();
  for (let row = 1; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    const value = cellsOfRow[idColumn];
    const id = idOf(value);
    const key = id.toLowerCase();
    if (id === "") {
      const isSeen = !isBlank(value);
      if (!isSeen && !hasJudgement(cellsOfRow, (cell) => !isBlank(cell))) {
        if (!cellsOfRow.every(isBlank))
          problems.push({ kind: "facts alone", at: placeOf("cases", row, idColumn), value });
        continue;
      }
      problems.push({
        kind: isSeen ? "case id unreadable" : "case id absent",
        at: placeOf("cases", row, idColumn),
        value,
      });
    } else if (isTotal(id) && !hasJudgement(cellsOfRow, (cell) => isAnswer(cell, answers))) {
      problems.push({ kind: "total row", case: id, at: placeOf("cases", row, idColumn) });
      continue;
    } else {
      const { size } = seen;
      count++;
      if (seen.add(key).size === size) {
        problems.push({
          kind: "case twice",
          case: id,
          at: placeOf("cases", rowNumbers[keys.indexOf(key)]!, idColumn),
          again: placeOf("cases", row, idColumn),
        });
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

function isAnswer(cell: unknown, answers: Answers): boolean {
  const judgement = judgementOf(cell, answers);
  return judgement !== "missing" && judgement !== "unknown";
}
