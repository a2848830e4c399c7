import { idOf, isBlank, keyOf, type Cells } from "./cell";
import { onlyColumn, readHeadingRow, type HeadingRow } from "./heading-row";
import { placeOf, type Problem } from "./problem";
import { rowBefore } from "./row-before";

/** The table of cases: facts and judgements, one case a row. */
export interface CaseTable {
  readonly headings: HeadingRow;
  /** The rows below the headings that are not wholly empty. */
  readonly rows: Cells;
  /** Where each of those rows stands in the range, the heading being row 0. */
  readonly rowNumbers: readonly number[];
  /** The case's id of each of those rows; "" where there is none. */
  readonly ids: readonly string[];
  /** The column headed Case; -1 where there is none or there are two. */
  readonly idColumn: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the table of cases: the column headed Case holds ids; wholly empty rows are ignored. A case that stands there
 * twice is reported: it would weigh double. A row without an id counts as a case and is reported; one whose id is an error
 * refuses everything, because nobody can see whether it is judged twice.
 */
export function readCaseTable(cells: Cells): CaseTable {
  const problems: Problem[] = [];
  const headings = readHeadingRow(cells);
  const idColumn = onlyColumn(headings, "Case", "cases");
  if (typeof idColumn !== "number") {
    return { headings, rows: [], rowNumbers: [], ids: [], idColumn: -1, problems: [idColumn] };
  }

  const rows: (readonly unknown[])[] = [];
  const rowNumbers: number[] = [];
  const ids: string[] = [];
  const seen = new Map<string, number>();
  for (let row = 1; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    const idCell = cellsOfRow[idColumn];
    const id = idOf(idCell);
    if (id === "") {
      if (cellsOfRow.every(isBlank)) continue;
      const kind = isBlank(idCell) ? "case id absent" : "case id unreadable";
      problems.push({ kind, at: placeOf("cases", row, idColumn), value: idCell });
    } else {
      const before = rowBefore(seen, keyOf(id), row);
      if (before !== undefined) {
        const at = placeOf("cases", before, idColumn);
        problems.push({ kind: "case twice", case: id, at, again: placeOf("cases", row, idColumn) });
      }
    }
    rows.push(cellsOfRow);
    rowNumbers.push(row);
    ids.push(id);
  }
  if (rows.length === 0) problems.push({ kind: "no case" });
  return { headings, rows, rowNumbers, ids, idColumn, problems };
}
