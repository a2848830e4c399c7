import { excelTask } from "../excel-task";
import { TABLES } from "../names";
import { isOwnList } from "../set-up/answer-list";
import { SCORES_TEXTS } from "../texts/scores";
import { unknownAnswers, type UnknownAnswer } from "./unknown-answers";

/** More cells than this are not read for the sake of a hint: the formula's own message and the check say the same. */
const MOST_CELLS = 300_000;

/** Where to look when a criterion cannot be scored; reads the cases once. */
export function findUnknownAnswers(): Promise<ReadonlyMap<string, UnknownAnswer>> {
  return excelTask(SCORES_TEXTS.notRead, async (context) => {
    const { tables } = context.workbook;
    const ranges = [TABLES.cases, TABLES.questions].map((name) =>
      tables.getItem(name).getRange().load(["rowCount", "columnCount"]),
    );
    const answerTable = tables.getItemOrNullObject(TABLES.answers).load("name");
    await context.sync();
    if (ranges.some(({ rowCount, columnCount }) => rowCount * columnCount > MOST_CELLS)) return new Map();

    const [cases, questions] = ranges.map((range) => range.load("values"));
    const answers = answerTable.isNullObject ? undefined : answerTable.getDataBodyRange().load("values");
    await context.sync();
    return unknownAnswers(
      cases?.values ?? [],
      questions?.values ?? [],
      answers && isOwnList(answers.values) ? answers.values : undefined,
    );
  });
}
