import type { Rules } from "../../scheme/scheme";
import type { Answers } from "../answers";
import { readCaseTable, type CaseTable } from "../case-table";
import { cellsOf, isOmitted, type Cells } from "../cell";
import { groupBy } from "../group-by";
import { readLayout, type Layout } from "../layout";
import { placeOf, REFUSES_EVERYTHING, type Problem, type Source } from "../problem";

/** A row of judgements: what stands in it, and which row of which argument it is. */
export interface JudgedRow {
  readonly cells: readonly unknown[];
  readonly rowNumber: number;
  readonly source: Source;
  readonly layout: Layout;
}

/** The cases that two have judged. */
export interface JudgedPairs {
  /** What the first and the second judge said of each, with the id as it is written. */
  readonly pairs: readonly (readonly [id: string, first: JudgedRow, second: JudgedRow])[];
  /** Cases that are left out: those with one row only, and those with more than two. */
  readonly once: readonly string[];
  readonly oftener: readonly string[];
  readonly layout: Layout;
  /** The first problem that leaves nothing to stand on. */
  readonly refusal: Problem | undefined;
}

/**
 * Finds the cases that two have judged, by their ids: in one table, in which such a case is in two rows, the first judge's
 * above the second's; or in two tables, one of each judge. A case that stands twice in one of two tables refuses everything.
 *
 * @param first the table with its headings; rows are cases
 * @param second the second judge's table, or null where both are in the first
 */
export function readJudgedPairs(
  first: unknown,
  second: unknown,
  questionCells: Cells,
  answers: Answers,
  scheme: Rules,
): JudgedPairs {
  const hasSecond = !isOmitted(second);
  const tables = (hasSecond ? [first, second] : [first]).map((argument, place) => {
    const source: Source = place === 0 ? "cases" : "second";
    const cells = cellsOf(argument);
    const layout = readLayout([cells[0] ?? [], ...questionCells], scheme);
    return { source, layout, table: readCaseTable(cells, layout, answers) };
  });
  const { layout } = tables[0]!;
  const problems = tables.flatMap(({ table, source }) => {
    return table.problems.filter(({ kind }) => hasSecond || kind !== "case twice").map((one) => inSource(one, source));
  });
  const refusal = [...problems, ...layout.list.problems].find(({ kind }) => REFUSES_EVERYTHING.includes(kind));
  const rows = tables.flatMap(({ table, source, layout }) => rowsOf(table, source, layout));
  const cases = [...groupBy(rows, ({ key }) => key).values()];
  const idsOf = (some: typeof cases) => some.map(([row]) => row!.id);
  return {
    pairs: cases.flatMap((ofCase) => (ofCase.length === 2 ? [[ofCase[0]!.id, ofCase[0]!, ofCase[1]!] as const] : [])),
    once: idsOf(cases.filter(({ length }) => length === 1)),
    oftener: idsOf(cases.filter(({ length }) => length > 2)),
    layout,
    refusal,
  };
}

function rowsOf({ rows, rowNumbers, ids, keys }: CaseTable, source: Source, layout: Layout) {
  return rows.map((cells, row) => ({
    cells,
    rowNumber: rowNumbers[row]!,
    source,
    layout,
    id: ids[row]!,
    key: keys[row]!,
  }));
}

/** The same problem of another argument: tables are read as if they were the cases. */
export function inSource(problem: Problem, source: Source): Problem {
  const moved: Record<string, unknown> = { ...problem };
  if ("source" in problem) moved.source = source;
  if ("at" in problem) moved.at = placeOf(source, problem.at.row, problem.at.column);
  if ("again" in problem) moved.again = placeOf(source, problem.again.row, problem.again.column);
  return moved as unknown as Problem;
}
