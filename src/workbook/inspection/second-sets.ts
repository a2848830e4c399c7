import { cellKey } from "../../scoring/cell";
import { HEADINGS } from "./headings";
import { TABLES } from "./names";
import { sheetOf } from "./a1";
import { isSame } from "./workbook-names";

/** A table that looks like one of the inspection's and is not: nothing of it is scored. */
export interface SecondTable {
  readonly sheet: string;
  /** The address of its first cell. */
  readonly address: string;
  readonly name: string;
  /** The table of the inspection that it looks like. */
  readonly like: string;
}

/** The headings by which a copy of a table is known. */
const KNOWN_BY: readonly (readonly [table: string, headings: readonly string[]])[] = [
  [TABLES.questions, ["Question", "Criterion", "Summary", "RoH"]],
  [TABLES.leadership, [HEADINGS.criterion, HEADINGS.title, HEADINGS.judgement]],
  [TABLES.criteria, [HEADINGS.criteria[0], HEADINGS.title, HEADINGS.override]],
  [TABLES.answers, HEADINGS.answers],
];

/**
 * Finds tables of a second set of sheets, as copying sheets makes them. Three syncs.
 * @param ids the ids of the listed questions: a table with a column for one of them is a table of cases
 */
export async function readSecondTables(
  context: Excel.RequestContext,
  ids: ReadonlySet<string>,
): Promise<SecondTable[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const own: readonly string[] = Object.values(TABLES);
  const others = tables.items.filter(({ name }) => !own.some((one) => isSame(one, name)));
  const headings = others.map((table) => table.getHeaderRowRange().load("values,address"));
  await context.sync();
  return others.flatMap(({ name }, index): SecondTable[] => {
    const { values, address } = headings[index]!;
    const given = new Set(((values as unknown[][])[0] ?? []).map(cellKey));
    const isCases = given.has("case") && [...given].some((heading) => ids.has(heading));
    const [like] = KNOWN_BY.find(([, needed]) => needed.every((heading) => given.has(cellKey(heading)))) ?? [];
    const kind = isCases ? TABLES.cases : like;
    return kind === undefined ? [] : [{ sheet: sheetOf(address), address: address.split(":")[0]!, name, like: kind }];
  });
}
