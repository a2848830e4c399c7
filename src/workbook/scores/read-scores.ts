import { excelTask } from "../tasks/excel-task";
import { NAMES, TABLES } from "../inspection/names";
import { queueVersion } from "../inspection/version";
import { BRING_OVER } from "../texts/bring-over";
import { SCORES_TEXTS } from "../texts/scores";
import { scoresView, type ScoresView } from "./scores-view";

/** Reads what the one formula gives, with the titles and overrides of its rows; null where the workbook has no inspection. Two syncs. */
export function readScores(): Promise<ScoresView | null> {
  return excelTask(SCORES_TEXTS.notRead, async (context) => {
    const { tables, names } = context.workbook;
    const found = [TABLES.criteria, TABLES.sections].map((name) => tables.getItemOrNullObject(name).load("name"));
    const cells = [NAMES.results, NAMES.notice, NAMES.area, NAMES.month].map((name) =>
      names.getItemOrNullObject(name).getRangeOrNullObject().load("values,text"),
    );
    const version = queueVersion(context);
    await context.sync();
    const [criteria, sections] = found.map((table) => (table.isNullObject ? null : table.getRange().load("values")));
    if (!criteria || !sections) return null;
    await context.sync();

    const [results, notice, area, month] = cells.map((range) => (range.isNullObject ? null : range));
    const first = (range: Excel.Range | null | undefined) => range?.text[0]?.[0] ?? "";
    const ofVersion = { older: BRING_OVER.older, newer: BRING_OVER.newer, current: "", none: "" }[version()];
    return scoresView({
      results: results?.values ?? [],
      criteria: criteria.values,
      sections: sections.values,
      notice: ofVersion || first(notice),
      area: first(area),
      month: first(month),
    });
  });
}
