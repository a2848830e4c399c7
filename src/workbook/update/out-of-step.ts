import { severityOf } from "../../scoring/problem";
import { problemSentence } from "../../scoring/texts/problem-sentences";
import { excelTask } from "../excel-task";
import { DIFFERENCES, UPDATE } from "../texts/update";
import { differencesOf } from "./differences";
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
    const mistakes = tables.problems
      .filter((problem) => severityOf(problem) === "Error" && problem.kind !== "no question")
      .map((problem) => problemSentence(problem, tables.nameQuestionCell));
    const withoutColumn = tables.withoutColumn.map(({ id }) => id);
    return [
      ...mistakes,
      ...(withoutColumn.length > 0 ? [DIFFERENCES.noColumn(withoutColumn)] : []),
      ...differencesOf(tables, standing),
    ];
  });
