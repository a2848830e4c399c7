import type { SheetDocument } from "../../src/document/workbook-document";
import { columnPixels, columnWidth, rowPixels, rowPoints } from "../../src/files/sizes";
import { writeXlsx } from "../../src/files/write-xlsx";
import { area, partOf, readExcel, sheet, sheetXml, throughFile, workbook } from "./helpers";

test("a sheet comes back with sizes, hidden rows and columns, merges, panes, gridlines, protection and page layout", async () => {
  const given: Partial<SheetDocument> = {
    showsGridlines: false,
    columnWidths: { 0: 120, 1: 120, 3: 64, 16383: 300 },
    rowHeights: { 0: 20, 4: 33 },
    hiddenRows: [2, 4],
    hiddenColumns: [1, 2],
    merges: [area(0, 0, 1, 3)],
    frozenRows: 2,
    frozenColumns: 1,
    isProtected: true,
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      printArea: "A1:F20,H1",
      fitToWidth: 1,
      printTitleRows: "1:2",
      printTitleColumns: "A:B",
      centersHorizontally: true,
    },
  };
  const document = workbook(given);
  expect((await throughFile(document)).sheets).toEqual(document.sheets);
});

test.each(["Portrait", "Landscape"] as const)("a page stands %s, on each size of paper", async (orientation) => {
  for (const paperSize of ["A4", "A3", "Letter"] as const) {
    const pageLayout = { orientation, paperSize, fitToHeight: 2, printArea: "A:C", printTitleRows: "3:3" };
    expect((await throughFile(workbook({ pageLayout }))).sheets[0]!.pageLayout).toEqual(pageLayout);
  }
});

test("print areas and titles are Excel's own names, on sheets with any name", async () => {
  const pageLayout = { printArea: "A1:B2", printTitleRows: "$1:$1", printTitleColumns: "A:A" };
  const { bytes } = await writeXlsx(workbook({ name: "It's mine", pageLayout }));
  expect(partOf(bytes, "xl/workbook.xml")).toContain(
    "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'It''s mine'!$A$1:$B$2</definedName>" +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'It''s mine'!$A:$A,'It''s mine'!$1:$1</definedName></definedNames>",
  );
});

test("sheets keep their order, names, visibility and which is in front", async () => {
  const document = {
    ...workbook(),
    sheets: [
      sheet({ name: "A & <B>", isActive: false, visibility: "Hidden" }),
      sheet({ name: "Zweites Blatt ü", isActive: false }),
      sheet({ name: "3", isActive: true }),
      sheet({ name: "4", isActive: false, visibility: "VeryHidden" }),
    ],
  };
  expect((await throughFile(document)).sheets).toEqual(document.sheets);
});

test("every width in pixels becomes a width of Excel that is the same number of pixels", () => {
  for (let pixels = 0; pixels <= 1790; pixels += 1) expect(columnPixels(columnWidth(pixels))).toBe(pixels);
  for (let pixels = 0; pixels <= 546; pixels += 1) expect(rowPixels(rowPoints(pixels))).toBe(pixels);
});

test("Excel's own widths are the pixels it shows", () => {
  expect([8.43 + 5 / 7, 9.140625, 12.7109375, 0.7109375].map(columnPixels)).toEqual([64, 64, 89, 5]);
});

test("the parts of a sheet stand in the order Excel insists on", async () => {
  const xml = await sheetXml(
    workbook({
      columnWidths: { 0: 100 },
      merges: [area(0, 0, 0, 1)],
      isProtected: true,
      pageLayout: {
        orientation: "Landscape",
        fitToWidth: 1,
        centersHorizontally: true,
        headersFooters: { leftHeader: "x" },
      },
      validations: [{ areas: [area(1, 0, 1, 0)], rule: { type: "custom", formula: "=A2>1" }, ignoresBlanks: true }],
      conditionalFormats: [{ areas: [area(1, 0, 1, 0)], formula: "A2>1", stopsIfTrue: false, format: { bold: true } }],
      tables: [
        { name: "T", area: area(5, 0, 6, 0), columns: ["a"], hasTotals: false, style: "", showsFilterButtons: true },
      ],
    }),
  );
  const order =
    "sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter tableParts".split(
      " ",
    );
  const positions = order.map((name) => xml.indexOf(`<${name}`));
  expect(positions.every((position) => position > 0)).toBe(true);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test("frozen panes name the cell they end at", async () => {
  const xml = await sheetXml(workbook({ frozenRows: 1, frozenColumns: 2 }));
  expect(xml).toContain(
    '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>',
  );
});

test("a width for all columns is one for those in use", async () => {
  const read = await readExcel({
    sheet:
      '<sheetFormatPr baseColWidth="10" defaultColWidth="12.7109375" defaultRowHeight="15"/><cols><col min="2" max="2" width="9.140625" customWidth="1"/></cols>' +
      '<sheetData><row r="1" ht="30.75" spans="1:3"><c r="C1"><v>1</v></c></row></sheetData>',
  });
  expect(read.sheet.columnWidths).toEqual({ 0: 89, 1: 64, 2: 89 });
  expect(read.sheet.rowHeights).toEqual({ 0: 41 });
});

test.each([
  [[], "The workbook cannot be saved: it has no sheet. Add one."],
  [[sheet({ visibility: "Hidden" })], "The workbook cannot be saved: all its sheets are hidden. Show one of them."],
  [
    [sheet({ name: "a/b" })],
    'The workbook cannot be saved: Excel does not allow the sheet name "a/b". Give it 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end.',
  ],
  [
    [sheet(), sheet({ name: "SHEET1" })],
    'The workbook cannot be saved: two sheets are called "SHEET1". Rename one of them.',
  ],
])("a workbook that Excel could not open is not saved (%#)", async (sheets, message) => {
  await expect(writeXlsx({ ...workbook(), sheets })).rejects.toThrow(message);
});
