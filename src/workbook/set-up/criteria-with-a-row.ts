import { textOf } from "../../scoring/cell";
import { TABLES } from "../inspection/names";
import type { ListedQuestion } from "../inspection/inspection";
import { criteriaOf, readInspectionTables } from "../inspection/read-inspection-tables";
import { SCORED_CRITERIA } from "../inspection/scheme";
import { HEADINGS } from "../inspection/headings";
import type { Found } from "./read-workbook";

/**
 * The ids of the criteria that have, or will have, a row on Scores: those that the table Criteria has, else those that
 * questions are listed for, in the workbook or to come; all of them while there is no question.
 */
export async function criteriaWithARow(
  context: Excel.RequestContext,
  found: Found,
  toCome: readonly ListedQuestion[],
): Promise<readonly string[]> {
  if (found.tables.some(({ name }) => name === TABLES.criteria)) {
    const column = context.workbook.tables.getItem(TABLES.criteria).columns.getItem(HEADINGS.criterion);
    const ids = column.getDataBodyRange().load("values");
    await context.sync();
    return (ids.values as unknown[][]).map(([id]) => textOf(id));
  }
  const listed = (await readInspectionTables(context))?.questions ?? [];
  const criteria = criteriaOf(listed.length > 0 ? listed : toCome);
  const used = SCORED_CRITERIA.filter(({ id }) => criteria.has(id));
  return (used.length > 0 ? used : SCORED_CRITERIA).map(({ id }) => id);
}
