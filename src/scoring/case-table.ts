import type { Answers } from "./answers";
import { isTotal, readCaseIds } from "./case-ids";
import { isBlank, type Cells } from "./cell";
import type { Hash } from "./hash";
import type { HeadingRow } from "./heading-row";
import { judgementOf } from "./judgement";
import type { Layout } from "./layout";
import { placeOf, type Place, type Problem } from "./problem";

/** The table of cases: facts and judgements, one case a row. */
export interface CaseTable {
  readonly headings: HeadingRow;
  /** The rows that are cases, or may be: a row without an id that is judged refuses everything. */
  readonly rows: Cells;
  /** Where each of those rows stands in the range, the heading being row 0. */
  readonly rowNumbers: readonly number[];
  /** The case's id of each of those rows; "" where there is none. */
  readonly ids: readonly string[];
  /** What each of those ids counts as, and the hash of that. */
  readonly keys: readonly string[];
  readonly hashes: readonly Hash[];
  /** How many rows have an id. */
  readonly count: number;
  /** The column headed Case; -1 where there is none or there are two. */
  readonly idColumn: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the table of cases: the column headed Case holds ids. Ids count the same as a person reads them. What refuses
 * everything is reported: a case that stands there twice (it would be counted twice), an id that is an error, and a row
 * without an id that has anything in a question's column. Such a row with facts alone, and a row of totals, are reported
 * and are no cases; a row in which nothing can be seen is ignored.
 */
export function readCaseTable(cells: Cells, { headings, idColumn, list }: Layout, answers: Answers): CaseTable {
  if (typeof idColumn !== "number") {
    return { headings, rows: [], ...readCaseIds([], undefined), count: 0, idColumn: -1, problems: [idColumn] };
  }
  const below = cells.slice(1);
  const all = readCaseIds([below.map((cellsOfRow) => cellsOfRow[idColumn])], undefined);
  if (all.areAllCases) return { headings, rows: below, ...all, count: below.length, idColumn, problems: [] };

  let questionColumns: readonly number[] | undefined;
  const hasJudgement = (cellsOfRow: readonly unknown[], isOne: (cell: unknown) => boolean): boolean => {
    questionColumns ??= [headings.columns, headings.again].flatMap((columns) => {
      return [...list.rows.keys()].flatMap((key) => columns.get(key) ?? []);
    });
    return questionColumns.some((column) => isOne(cellsOfRow[column]));
  };
  const problems: Problem[] = [];
  const places: number[] = [];
  const seen = new Map<string, Place>();
  let count = 0;
  below.forEach((cellsOfRow, place) => {
    const value = cellsOfRow[idColumn];
    const id = all.ids[place]!;
    const at = placeOf("cases", place + 1, idColumn);
    if (id === "") {
      const isSeen = !isBlank(value);
      if (!isSeen && !hasJudgement(cellsOfRow, (cell) => !isBlank(cell))) {
        if (!cellsOfRow.every(isBlank)) problems.push({ kind: "facts alone", at, value });
        return;
      }
      problems.push({ kind: isSeen ? "case id unreadable" : "case id absent", at, value });
    } else if (isTotal(id) && !hasJudgement(cellsOfRow, (cell) => isAnswer(cell, answers))) {
      problems.push({ kind: "total row", case: id, at });
      return;
    } else {
      const key = all.keys[place]!;
      const before = seen.get(key);
      if (before) problems.push({ kind: "case twice", case: id, at: before, again: at });
      else seen.set(key, at);
      count++;
    }
    places.push(place);
  });
  if (places.length === 0) problems.push({ kind: "no case" });
  const kept = <Item>(items: readonly Item[]): readonly Item[] => places.map((place) => items[place]!);
  return {
    headings,
    rows: kept(below),
    rowNumbers: kept(all.rowNumbers),
    ids: kept(all.ids),
    keys: kept(all.keys),
    hashes: kept(all.hashes),
    count,
    idColumn,
    problems,
  };
}

function isAnswer(cell: unknown, answers: Answers): boolean {
  const judgement = judgementOf(cell, answers);
  return judgement !== "missing" && judgement !== "unknown";
}
