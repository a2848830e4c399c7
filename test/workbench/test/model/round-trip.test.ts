import type { WorkbookDocument } from "../../src/document/workbook-document";
import { loadHeadless } from "../../testing/headless";

const { openHeadless, snapshotToDocument, EMPTY_SHEET } = loadHeadless();

const SPILL = {
  rows: 3,
  columns: 2,
  results: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
};

/** Everything that the grid knows of a document, in the order in which the grid gives it back. */
const DOCUMENT: WorkbookDocument = {
  styles: [
    { numberFormat: "0%", fontName: "Arial", fontSize: 12, bold: true, italic: true, underline: true },
    { strikethrough: true, fontColor: "#C00000", fill: "#FFD966", horizontalAlignment: "Right", wrapText: true },
    { verticalAlignment: "Center", textRotation: 90, indent: 2, borders: { top: { style: "Thin", color: "#112233" } } },
  ],
  names: [
    { name: "Limit", formula: "=Cases!$B$2", comment: "what counts" },
    { name: "Share", formula: "=0.5" },
    { name: "Own", formula: "=Other!$A$1:$A$3", sheet: "Other" },
  ],
  settings: [["state", '{"a":1}']],
  sheets: [
    {
      ...EMPTY_SHEET,
      name: "Cases",
      cells: [
        { row: 0, column: 0, value: "id", style: 0 },
        { row: 0, column: 1, value: "Q1.2-05" },
        { row: 1, column: 0, value: "1.1", style: 1 },
        { row: 1, column: 1, value: 0.1 + 0.2 },
        { row: 1, column: 4, style: 2 },
        { row: 2, column: 0, value: true },
        { row: 2, column: 1, value: { error: "#N/A" } },
        { row: 3, column: 1, formula: "=SUM(B2)", value: 0.30000000000000004 },
        { row: 6, column: 0, formula: "=SEQUENCE(3,2)", value: 1, spill: SPILL },
        { row: 8, column: 1, style: 1 },
        { row: 12, column: 0, formula: "=OMI.LIST(B2)", value: { error: "#NAME?" }, spill: { rows: 1, columns: 1 } },
      ],
      tables: [
        {
          name: "CaseList",
          area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 },
          columns: ["id", "Q1.2-05"],
          hasTotals: true,
          style: "TableStyleLight9",
          showsFilterButtons: false,
        },
      ],
      columnWidths: { 0: 120, 3: 64 },
      rowHeights: { 1: 33 },
      hiddenRows: [5],
      hiddenColumns: [7],
      merges: [{ firstRow: 20, firstColumn: 0, lastRow: 21, lastColumn: 3 }],
      frozenRows: 1,
      frozenColumns: 2,
      validations: [
        {
          areas: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }],
          rule: { type: "list", source: "Y,N,N/A", showsDropDown: true },
          ignoresBlanks: true,
          error: { style: "Stop", title: "No", message: "Choose one." },
          prompt: { title: "Answer", message: "Y or N" },
        },
        {
          areas: [
            { firstRow: 1, firstColumn: 5, lastRow: 9, lastColumn: 5 },
            { firstRow: 1, firstColumn: 8, lastRow: 9, lastColumn: 8 },
          ],
          rule: { type: "wholeNumber", operator: "Between", formula1: "1", formula2: "=$B$2" },
          ignoresBlanks: false,
        },
        {
          areas: [{ firstRow: 30, firstColumn: 0, lastRow: 30, lastColumn: 0 }],
          rule: { type: "custom", formula: "=A30>0" },
          ignoresBlanks: true,
        },
      ],
      conditionalFormats: [
        {
          areas: [{ firstRow: 1, firstColumn: 0, lastRow: 9, lastColumn: 0 }],
          formula: 'A2="1.1"',
          stopsIfTrue: true,
          format: { bold: true, fill: "#FFC7CE", fontColor: "#9C0006" },
        },
        {
          areas: [{ firstRow: 1, firstColumn: 0, lastRow: 9, lastColumn: 1 }],
          formula: "ISERROR(A2)",
          stopsIfTrue: false,
          format: { italic: true },
        },
      ],
      pageLayout: { orientation: "Landscape", printArea: "A1:F20", fitToWidth: 1, margins: { left: 36 } },
    },
    { ...EMPTY_SHEET, name: "Other", isActive: false, visibility: "VeryHidden", isProtected: true },
    { ...EMPTY_SHEET, name: "Two words", isActive: true, showsGridlines: false },
  ],
};

test("a document that was opened comes back as it was", async () => {
  const { grid, close } = openHeadless(DOCUMENT);
  await grid.settled();
  const document = snapshotToDocument(
    grid,
    DOCUMENT.settings,
    () => [],
    (formula) => formula.startsWith("=OMI."),
  );
  close();
  expect(document).toEqual(DOCUMENT);
});

test("what was done in the grid is in the document", async () => {
  const { grid, close } = openHeadless({ ...DOCUMENT, sheets: DOCUMENT.sheets.slice(0, 1), names: [] });
  await grid.settled();
  const sheet = grid.workbook().getActiveSheet();
  sheet.getRange("D1").setValue({ f: "=B1", si: "shared" });
  sheet.getRange("D2").setValue({ si: "shared" });
  sheet.getRange("B1").setValue("Q9");
  sheet.setRowHeight(15, 77);
  sheet.setFrozenRows(3);
  grid.workbook().insertSheet("New");
  await grid.settled();
  const [first, second] = snapshotToDocument(grid, [], () => []).sheets;
  close();
  expect(first?.cells.filter(({ column }) => column === 3)).toEqual([
    { row: 0, column: 3, formula: "=B1", value: "Q9" },
    { row: 1, column: 3, formula: "=B2", value: 0.30000000000000004 },
  ]);
  expect(first?.tables[0]?.columns).toEqual(["id", "Q9"]);
  expect(first?.rowHeights).toEqual({ 1: 33, 15: 77 });
  expect([first?.frozenRows, first?.frozenColumns]).toEqual([3, 2]);
  expect(second).toEqual({ ...EMPTY_SHEET, name: "New", isActive: true });
});
