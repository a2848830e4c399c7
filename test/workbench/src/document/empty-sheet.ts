import type { SheetDocument } from "./workbook-document";

/** A sheet as Excel makes it: nothing on it, everything as by default. */
export const EMPTY_SHEET: SheetDocument = {
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
  charts: [],
};
