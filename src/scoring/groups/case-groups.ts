import { cellKey, errorCodeOf, textOf, valueOf, type Cells } from "../cell";
import { groupBy } from "../group-by";
import { placeOf, type Problem } from "../problem";
import type { Inspection } from "../read-inspection";
import { closest } from "../suggest-answer";

/** The cases that have the same value of a fact. */
export interface CaseGroup {
  /** The value as it is written first; "" for the cases that have none. */
  readonly name: string;
  /** The rows of the cases in the table, the headings being row 0. */
  readonly rows: ReadonlySet<number>;
}

/** More groups than this are no groups: somebody has taken a date or a number for a kind of case. */
export const MOST_GROUPS = 50;

/** The facts about the cases: the headings that are neither the case's id nor a question's, as they are written. */
export function factsOf({ cases, listed }: Inspection, caseCells: Cells): string[] {
  const { columns, again } = cases.headings;
  return [...columns].flatMap(([key, column]) => {
    const isFact = column !== cases.idColumn && !listed.has(key) && !again.has(key);
    return isFact ? textOf(caseCells[0]![column]) : [];
  });
}

/**
 * The cases grouped by a fact, by the value as a person reads it, capitals apart; those without a value last. A heading that
 * is no fact's, a value that is an error, and more than MOST_GROUPS groups are problems.
 *
 * @param fact the heading of the fact's column
 */
export function caseGroups(inspection: Inspection, caseCells: Cells, fact: unknown): CaseGroup[] | Problem {
  const { cases } = inspection;
  const value = valueOf(fact);
  const key = cellKey(value);
  const column = cases.headings.columns.get(key);
  const facts = factsOf(inspection, caseCells);
  const again = cases.headings.again.get(key);
  if (column !== undefined && again !== undefined) {
    const [at, second] = [placeOf("cases", 0, column), placeOf("cases", 0, again)];
    return { kind: "heading twice", heading: textOf(value), at, again: second };
  }
  if (column === undefined || !facts.some((heading) => cellKey(heading) === key)) {
    const suggestion = typeof value === "string" ? closest(value, facts) : undefined;
    return { kind: "fact unknown", at: placeOf("fact", 0, 0), value, suggestion };
  }
  const rows = cases.rows.flatMap((cells, row) => {
    return cases.ids[row] === "" ? [] : [{ cell: cells[column], id: cases.ids[row]!, row: cases.rowNumbers[row]! }];
  });
  const bad = rows.find(({ cell }) => errorCodeOf(cell) !== undefined);
  if (bad) return { kind: "fact unreadable", case: bad.id, at: placeOf("cases", bad.row, column), value: bad.cell };
  const groups = [...groupBy(rows, ({ cell }) => cellKey(cell)).values()].map((ofGroup) => ({
    name: textOf(ofGroup[0]!.cell),
    rows: new Set(ofGroup.map(({ row }) => row)),
  }));
  if (groups.length > MOST_GROUPS) {
    const at = placeOf("cases", 0, column);
    return { kind: "groups too many", heading: textOf(value), groups: groups.length, at };
  }
  return groups.sort(({ name: one }, { name: other }) => {
    return one === "" ? 1 : other === "" ? -1 : one.localeCompare(other, "en-GB", { numeric: true });
  });
}
