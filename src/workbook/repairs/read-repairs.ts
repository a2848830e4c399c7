import { judgeInspection } from "../../scoring/judge-inspection";
import { readFormulaCells } from "../check/formula-cells";
import { TABLES } from "../inspection/names";
import { readInspectionCells } from "../inspection/read-inspection-cells";
import { SCHEME } from "../inspection/scheme";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { REPAIR_FAILURES } from "../texts/repairs";
import { planRepairs } from "./plan-repairs";
import type { Repair } from "./repair";

/** Looks for the obvious repairs of the inspection, in the order of the sheets; writes nothing. About seven syncs. */
export const readRepairs = (): Promise<Repair[]> =>
  excelTask(REPAIR_FAILURES.notRead, (context) => repairsIn(context, REPAIR_FAILURES.notRead));

/** The same within a task; `what` is said where there is no inspection. */
export async function repairsIn(context: Excel.RequestContext, what: string): Promise<Repair[]> {
  const cells = await readInspectionCells(context);
  if (!cells) throw new TaskFailed({ what, ...REPAIR_FAILURES.noInspection });
  const judged = judgeInspection(cells.given, SCHEME);
  const formulas = {
    cases: await formulasIn(context, TABLES.cases),
    questions: await formulasIn(context, TABLES.questions),
  };
  return planRepairs({
    given: cells.given,
    judged,
    addressOf: cells.addressOf,
    isFormula: ({ source, row, column }) =>
      (source === "cases" || source === "questions") && formulas[source].has(`${row},${column}`),
  });
}

/** The formulas of a table below its headings, each by "row,column". */
async function formulasIn(context: Excel.RequestContext, name: string): Promise<ReadonlySet<string>> {
  const table = context.workbook.tables.getItem(name);
  const columns = table.columns.load("count");
  await context.sync();
  const all = Array.from({ length: columns.count }, (_, column) => column);
  return new Set((await readFormulaCells(context, table, all)).map(String));
}
