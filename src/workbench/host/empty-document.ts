import type { WorkbookDocument } from "../document/workbook-document";

/** The workbook that opens where none is given: one empty sheet, as in Excel. */
export const EMPTY_DOCUMENT: WorkbookDocument = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "Visible",
      isActive: true,
      showsGridlines: true,
      cells: [],
      columnWidths: {},
      rowHeights: {},
      hiddenRows: [],
      hiddenColumns: [],
      merges: [],
      frozenRows: 0,
      frozenColumns: 0,
      tables: [],
      validations: [],
      conditionalFormats: [],
      pageLayout: {},
      isProtected: false,
      chartCount: 0,
    },
  ],
  styles: [],
  names: [],
  settings: [],
};
