import type { ChartDocument } from "../document/chart-document";
import type { NameDocument, WorkbookDocument } from "../document/workbook-document";
import { evaluatesArrays } from "../files/formulas/evaluates-arrays";
import type { Grid } from "./grid";
import { listNames } from "./name-operations";
import { sheetToDocument } from "./sheet-to-document";
import { createStyleList } from "./style-list";

/**
 * The live workbook as a file holds it: the way back from documentToSnapshot.
 * @param charts the charts of a sheet
 * @param isDynamic whether a formula that spills nowhere is a dynamic array all the same
 */
export function snapshotToDocument(
  grid: Grid,
  settings: WorkbookDocument["settings"],
  charts: (sheetId: string) => readonly ChartDocument[],
  isDynamic: (formula: string) => boolean = evaluatesArrays,
): WorkbookDocument {
  const workbook = grid.workbook().getWorkbook();
  const styles = createStyleList((id) => workbook.getStyles().get(id));
  const sheets = workbook
    .getSheets()
    .map((sheet) => sheetToDocument(grid, sheet.getSheetId(), { styles, charts, isDynamic }));
  return { sheets, styles: styles.styles, names: names(grid), settings };
}

function names(grid: Grid): NameDocument[] {
  const workbook = grid.workbook().getWorkbook();
  return listNames(grid).map(({ name, formulaOrRefString: formula, comment = "", localSheetId = "" }) => {
    const sheet = workbook.getSheetBySheetId(localSheetId)?.getName();
    return {
      name,
      formula: formula.startsWith("=") ? formula : `=${formula}`,
      ...(sheet === undefined ? {} : { sheet }),
      ...(comment === "" ? {} : { comment }),
    };
  });
}
