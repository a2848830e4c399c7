import { keyOf, textOf } from "../../scoring/cell";
import { excelTask } from "../tasks/excel-task";
import { QUESTION_TABLES_FAILED } from "../texts/set-up";

/** A table of the workbook that lists questions: it has columns headed Question and Criterion. */
export interface QuestionTable {
  readonly name: string;
  readonly sheet: string;
  /** Its cells, headings first, as inspectionFromQuestions takes them. */
  readonly rows: readonly (readonly unknown[])[];
}

const HEADINGS = ["question", "criterion"];

/** The tables of the workbook that list questions. */
export const questionTables = (): Promise<readonly QuestionTable[]> =>
  excelTask(QUESTION_TABLES_FAILED, async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    const headings = tables.items.map((table) => table.getHeaderRowRange().load("values"));
    await context.sync();
    const lists = tables.items.filter((_, index) => {
      const keys = ((headings[index]?.values as unknown[][])[0] ?? []).map((cell) => keyOf(textOf(cell)));
      return HEADINGS.every((heading) => keys.includes(heading));
    });
    const ranges = lists.map((table) => table.getRange().load("values"));
    await context.sync();
    return lists.map(({ name, worksheet }, index) => ({
      name,
      sheet: worksheet.name,
      rows: (ranges[index]?.values ?? []) as unknown[][],
    }));
  });
