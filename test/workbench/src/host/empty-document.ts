import { EMPTY_SHEET } from "../document/empty-sheet";
import type { WorkbookDocument } from "../document/workbook-document";

/** The workbook that opens where none is given: one empty sheet, as in Excel. */
export const EMPTY_DOCUMENT: WorkbookDocument = { sheets: [EMPTY_SHEET], styles: [], names: [], settings: [] };
