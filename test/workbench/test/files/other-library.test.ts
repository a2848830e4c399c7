import exceljs from "exceljs";
import type { CellDocument } from "../../src/document/workbook-document";
import { readXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { area, workbook } from "./helpers";

const styles = [{ bold: true, fill: "#FFC000", numberFormat: "0.0%", locked: false }];
const cells: CellDocument[] = [
  { row: 0, column: 0, value: "Case", style: 0 },
  { row: 0, column: 1, value: "Q1.2-S" },
  { row: 1, column: 0, value: 0.1 + 0.2 },
  { row: 1, column: 1, formula: "=OMI.CRITERION(Cases[Case])", value: "Met" },
  { row: 2, column: 0, value: true },
];

test("another library reads in our files what we wrote into them", async () => {
  const document = workbook(
    {
      cells,
      columnWidths: { 1: 150 },
      rowHeights: { 0: 40 },
      frozenRows: 1,
      merges: [area(5, 0, 6, 1)],
      tables: [
        {
          name: "Cases",
          area: area(0, 0, 2, 1),
          columns: ["Case", "Q1.2-S"],
          hasTotals: false,
          style: "TableStyleMedium2",
          showsFilterButtons: true,
        },
      ],
      validations: [
        { areas: [area(1, 1, 2, 1)], rule: { type: "list", source: "Y,N", showsDropDown: true }, ignoresBlanks: true },
      ],
      conditionalFormats: [
        { areas: [area(1, 0, 2, 0)], formula: "A2<0.68", stopsIfTrue: false, format: { fill: "#FF0000" } },
      ],
    },
    { styles, names: [{ name: "First", formula: "=Sheet1!$A$2" }] },
  );
  const { bytes } = await writeXlsx(document);
  const read = new exceljs.Workbook();
  await read.xlsx.load(bytes.slice().buffer);
  const sheet = read.getWorksheet("Sheet1")!;
  expect([sheet.getCell("A1").value, sheet.getCell("A2").value, sheet.getCell("A3").value]).toEqual([
    "Case",
    0.1 + 0.2,
    true,
  ]);
  expect(sheet.getCell("B2").value).toEqual({ formula: "_xldudf_OMI_CRITERION(Cases[Case])", result: "Met" });
  expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 11, name: "Calibri" });
  expect(sheet.getCell("A1").fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC000" } });
  expect([sheet.getCell("A1").numFmt, sheet.getCell("A1").protection.locked]).toEqual(["0.0%", false]);
  expect([sheet.getRow(1).height, sheet.getCell("A6").isMerged, sheet.views[0]!.state]).toEqual([30, true, "frozen"]);
  expect(sheet.getCell("B3").dataValidation).toMatchObject({ type: "list", formulae: ['"Y,N"'] });
  expect(sheet.getTable("Cases").name).toBe("Cases");
  expect(read.definedNames.getRanges("First").ranges).toEqual(["Sheet1!$A$2"]);
});

test("files of another library are read", async () => {
  const written = new exceljs.Workbook();
  const sheet = written.addWorksheet("Data", { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
  sheet.getCell("A1").value = "text & more";
  sheet.getCell("A2").value = { formula: "_xlfn.IFNA(A1,0)", result: 3 };
  sheet.getCell("B1").value = new Date(Date.UTC(2024, 1, 29));
  sheet.getCell("B1").numFmt = "dd/mm/yyyy";
  sheet.getCell("B2").font = { bold: true, name: "Arial", size: 9, color: { argb: "FF112233" } };
  sheet.getColumn(1).width = 20;
  sheet.mergeCells("C1:D2");
  sheet.addTable({
    name: "T",
    ref: "F1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    totalsRow: false,
    columns: [{ name: "a" }],
    rows: [[1]],
  });
  const buffer = await written.xlsx.writeBuffer();
  const { document, dropped } = await readXlsx(new Uint8Array(buffer));
  const [data] = document.sheets;
  expect(dropped).toEqual([]);
  expect(data).toMatchObject({
    name: "Data",
    frozenRows: 2,
    frozenColumns: 1,
    merges: [area(0, 2, 1, 3)],
    columnWidths: { 0: 140 },
  });
  expect(data!.tables).toMatchObject([{ name: "T", area: area(0, 5, 1, 5), columns: ["a"] }]);
  expect(data!.cells.slice(0, 2)).toMatchObject([{ value: "text & more" }, { value: 45351 }]);
  expect(document.styles[data!.cells[1]!.style!]).toMatchObject({ numberFormat: "dd/mm/yyyy" });
  expect(data!.cells.find((cell) => cell.row === 1 && cell.column === 0)).toMatchObject({
    formula: "=IFNA(A1,0)",
    value: 3,
  });
  const bold = data!.cells.find((cell) => cell.row === 1 && cell.column === 1)!;
  expect(document.styles[bold.style!]).toMatchObject({
    bold: true,
    fontName: "Arial",
    fontSize: 9,
    fontColor: "#112233",
  });
});
