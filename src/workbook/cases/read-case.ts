import { cellKey, textOf } from "../../scoring/cell";
import { onlyColumn, readHeadingRow } from "../../scoring/heading-row";
import { withErrors } from "../inspection/cell-errors";
import { TABLES } from "../inspection/names";
import { excelTask } from "../tasks/excel-task";
import { CASES_TEXTS } from "../texts/cases";
import { caseView, type CaseView } from "./case-view";

/** A case that has been shown: its id, and the row of the table where it was. */
export interface ShownCase {
  readonly id: string;
  readonly row: number;
}

/** Which case is wanted: that of the selected row (else the one shown), the one shown, one beside it, or one by its id. */
export type WantedCase =
  | { readonly at: "selected" | "shown"; readonly shown: ShownCase | undefined }
  | { readonly at: "beside"; readonly shown: ShownCase; readonly by: 1 | -1 }
  | { readonly at: "id"; readonly id: string };

/**
 * Reads one case with what is asked of it; null where the workbook has no inspection, "not found" where no case has the id. A
 * case that is asked for, beside another or by its id, is selected in the sheet. Four syncs, five where its row has moved.
 */
export function readCase(wanted: WantedCase): Promise<CaseView | null | "not found"> {
  return excelTask(CASES_TEXTS.notRead, async (context) => {
    const { tables } = context.workbook;
    const found = [TABLES.cases, TABLES.questions, TABLES.answers].map((name) =>
      tables.getItemOrNullObject(name).load("name"),
    );
    const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
    await context.sync();
    if (found.some(({ isNullObject }) => isNullObject)) return null;
    const [cases, questions, answers] = found as [Excel.Table, Excel.Table, Excel.Table];

    const sheet = cases.worksheet.load("id,name");
    const headings = cases.getHeaderRowRange().load("values,rowIndex,columnIndex,columnCount");
    const body = cases.getDataBodyRange().load("rowCount");
    const [questionCells, answerCells] = [questions, answers].map((table) => table.getRange().load("values"));
    await context.sync();

    const headingRow = headings.values[0]!;
    const idColumn = onlyColumn(readHeadingRow([headingRow]), "Case", "cases");
    const ids = body.getColumn(typeof idColumn === "number" ? idColumn : 0).load("values");
    await context.sync();
    const keys = withErrors(ids.values).map(([cell]) => cellKey(cell));
    const selected = active.worksheet.id === sheet.id ? active.rowIndex - headings.rowIndex - 1 : -1;
    const row = rowOf(wanted, keys, selected);
    if (row === undefined) return "not found";

    const cells = body.getRow(row).load("values,text,formulas");
    if (wanted.at === "beside" || wanted.at === "id") {
      sheet.activate();
      body.getCell(row, typeof idColumn === "number" ? idColumn : 0).select();
    }
    await context.sync();
    return caseView({
      sheet: sheet.name,
      origin: { row: headings.rowIndex, column: headings.columnIndex },
      headings: headingRow,
      questions: withErrors(questionCells!.values),
      answers: answerCells!.values,
      row,
      rowCount: body.rowCount,
      values: withErrors(cells.values)[0]!,
      texts: cells.text[0]!,
      entries: cells.formulas[0]!,
    });
  });
}

/** The row of the case that is wanted; undefined where no case has its id. */
function rowOf(wanted: WantedCase, keys: readonly string[], selected: number): number | undefined {
  if (wanted.at === "id") {
    const row = keys.indexOf(cellKey(wanted.id));
    return row < 0 || textOf(wanted.id) === "" ? undefined : row;
  }
  if (wanted.at === "selected" && selected >= 0 && selected < keys.length) return selected;
  const shown = wanted.shown ? rowOfShown(wanted.shown, keys) : 0;
  const by = wanted.at === "beside" ? wanted.by : 0;
  return Math.min(Math.max(shown + by, 0), keys.length - 1);
}

/** Where a case that was shown is now: sorting moves it. */
export function rowOfShown({ id, row }: ShownCase, keys: readonly string[]): number {
  const key = cellKey(id);
  if (keys[row] === key || key === "") return row;
  const now = keys.indexOf(key);
  return now < 0 ? row : now;
}
