import { excelTask } from "../excel-task";
import { DIFFERENCES, UPDATE } from "../texts/update";
import { casesJudgedTwice } from "./cases-judged-twice";
import { differencesOf } from "./differences";
import { mistakesIn } from "./mistakes";
import { readInspectionTables } from "./read-inspection-tables";
import { readStanding } from "./read-standing";

/**
 * How the sheet of scores is out of step with the questions, the judgements' columns and the list of answers: one sentence a
 * difference, none where all is well or the workbook has no inspection. updateFormulas puts right what is not a mistake in the
 * list of questions itself.
 */
export const outOfStep = (): Promise<readonly string[]> =>
  excelTask(UPDATE.notRead, async (context) => {
    const tables = await readInspectionTables(context);
    const standing = tables?.cases ? await readStanding(context) : null;
    if (!tables || !standing) return [];
    const withoutColumn = tables.withoutColumn.map(({ id }) => id);
    return [
      ...mistakesIn(tables),
      ...(await casesJudgedTwice(context, tables)),
      ...(withoutColumn.length > 0 ? [DIFFERENCES.noColumn(withoutColumn)] : []),
      ...differencesOf(tables, standing),
    ];
  });
