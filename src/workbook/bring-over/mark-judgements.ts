import { readInspectionTables } from "../inspection/read-inspection-tables";
import { NAMES, TABLES } from "../inspection/names";
import { columnRuns, markJudgements } from "../sheets/question-columns";

/**
 * The add-in's own marks, of any version: for what is not in the list of answers, and for what is missing. A stopped command
 * leaves one without a formula, which marks nothing.
 */
const isOurs = (formula: string) =>
  formula.includes(NAMES.answers) ||
  /^=?(?:FALSE)?$/i.test(formula) ||
  /^=?AND\(LEN\(\$[A-Z]+\d+\)>0,LEN\([A-Z]+\d+\)=0\)$/.test(formula);

/** Puts the present marks on the judgements in place of the earlier version's; other formats stay. Four syncs. */
export async function markJudgementsAnew(context: Excel.RequestContext): Promise<void> {
  const found = await readInspectionTables(context);
  if (!found?.cases) return;
  const sheet = context.workbook.tables.getItem(TABLES.cases).worksheet;
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  for (const format of custom) format.load("custom/rule/formula");
  await context.sync();
  for (const format of custom) if (isOurs(format.custom.rule.formula)) format.delete();
  for (const run of columnRuns(found.headings, found.questions)) markJudgements(sheet, found.cases, run);
  await context.sync();
}
