import { excelTask } from "../excel-task";
import { NAMES, TABLES } from "../names";
import { SCORES_TEXTS } from "../texts/scores";
import { scoresView, type ScoresView } from "./scores-view";

/** Reads the scores as they stand on the sheet; null where the workbook has no inspection. */
export function readScores(): Promise<ScoresView | null> {
  return excelTask(SCORES_TEXTS.notRead, async (context) => {
    const { tables, names } = context.workbook;
    const criteria = tables.getItemOrNullObject(TABLES.criteria).load("name");
    const sections = tables.getItemOrNullObject(TABLES.sections).load("name");
    const settings = [NAMES.area, NAMES.month, NAMES.line].map((name) => names.getItemOrNullObject(name).load("name"));
    await context.sync();
    if (criteria.isNullObject || sections.isNullObject) return null;

    const criteriaRange = criteria.getRange().load("values");
    const sectionsRange = sections.getRange().load("values");
    const [area, month, line] = settings.map((name) =>
      name.isNullObject ? undefined : name.getRange().load(["values", "text"]),
    );
    await context.sync();

    const lineValue: unknown = line?.values[0]?.[0];
    return scoresView({
      criteria: criteriaRange.values,
      sections: sectionsRange.values,
      area: area?.text[0]?.[0] ?? "",
      month: month?.text[0]?.[0] ?? "",
      line: typeof lineValue === "number" && lineValue >= 0 && lineValue <= 1 ? lineValue : null,
    });
  });
}
