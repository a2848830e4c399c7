import { keyOf, textOf } from "../../scoring/cell";
import { TABLES } from "../names";
import { DIFFERENCES } from "../texts/update";
import type { InspectionTables } from "./read-inspection-tables";

const CASE = keyOf("Case");

/** The cases that have more than one row: each weighs double in every score; one sentence, or none. */
export async function casesJudgedTwice(
  context: Excel.RequestContext,
  { headings }: InspectionTables,
): Promise<readonly string[]> {
  const column = headings.findIndex((heading) => keyOf(heading) === CASE);
  if (column < 0) return [];
  const body = context.workbook.tables.getItem(TABLES.cases).getDataBodyRange();
  const ids = body.getColumn(column).load("values");
  await context.sync();
  const all = (ids.values as unknown[][]).map(([id]) => textOf(id)).filter((id) => id !== "");
  const seen = new Set<string>();
  const twice = all.filter((id) => seen.has(keyOf(id)) || !seen.add(keyOf(id)));
  return twice.length === 0 ? [] : [DIFFERENCES.judgedTwice([...new Set(twice)])];
}
