import type { CellStyle } from "../../src/document/workbook-document";
import { writeXlsx } from "../../src/files/write-xlsx";
import { partOf, readExcel, throughFile, workbook } from "./helpers";

const STYLES: readonly CellStyle[] = [
  {},
  { bold: true, italic: true, underline: true, strikethrough: true },
  { fontName: "Arial & Sons", fontSize: 9.5, fontColor: "#1F4E79" },
  { fontName: "Calibri", fontColor: "#000000" },
  { fill: "#FFFFFF" },
  { fill: "#FFC000" },
  { numberFormat: "0%" },
  { numberFormat: "m/d/yyyy" },
  { numberFormat: '[Red]"<low>" 0.0;_-* #,##0.00_-' },
  { numberFormat: "@" },
  { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true },
  { horizontalAlignment: "Justify", verticalAlignment: "Bottom", indent: 2 },
  { textRotation: 90 },
  { textRotation: -90 },
  { textRotation: -1 },
  { locked: false },
  { locked: true },
  { borders: { top: { style: "Thin", color: "#000000" }, left: { style: "Double", color: "#FF0000" } } },
  {
    borders: {
      right: { style: "Dash", color: "#00FF00" },
      bottom: { style: "Dot", color: "#0000FF" },
      top: { style: "Hair", color: "#123456" },
      left: { style: "Thick", color: "#ABCDEF" },
    },
  },
  { borders: { bottom: { style: "Medium", color: "#000000" } } },
];

test("every style comes back in its place, with the cells that have it", async () => {
  const cells = STYLES.map((_, style) => ({ row: style, column: 0, style }));
  const read = await throughFile(workbook({ cells }, { styles: STYLES }));
  expect(read.styles).toEqual(STYLES);
  expect(read.sheets[0]!.cells).toEqual(cells);
});

test("a format that means the same everywhere is written by its number, any other by its code", async () => {
  const { bytes } = await writeXlsx(workbook({}, { styles: [{ numberFormat: "0%" }, { numberFormat: "0.0%" }] }));
  const xml = partOf(bytes, "xl/styles.xml");
  expect(xml).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>');
  expect(xml).toContain('<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>');
});

const EXCEL_STYLES =
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><u val="double"/><sz val="14"/><color theme="0" tint="-0.499984740745262"/><name val="Calibri"/><scheme val="minor"/></font>' +
  '<font><b val="0"/><sz val="11"/><color indexed="10"/><name val="Calibri"/><scheme val="minor"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FF112233"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="mediumDashDot"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="2" fillId="3" borderId="1" xfId="0"><alignment shrinkToFit="1" horizontal="centerContinuous"/><protection hidden="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

test("colours of the theme, tints and the old palette are read as colours", async () => {
  const { document } = await readExcel({ styles: EXCEL_STYLES });
  expect(document.styles).toEqual([
    { fontSize: 14, bold: true, underline: true, fontColor: "#808080", fill: "#DAE3F3", numberFormat: "m/d/yyyy" },
    {
      fontColor: "#FF0000",
      fill: "#112233",
      horizontalAlignment: "Center",
      borders: { left: { style: "Dash", color: "#000000" } },
    },
    {},
  ]);
});

test("the user is told what of a format is not kept, on the sheets that use it", async () => {
  const { dropped } = await readExcel({
    styles: EXCEL_STYLES,
    sheet: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row></sheetData>',
  });
  expect(dropped).toEqual([
    "Some formats of cells on sheet Sheet1 are not kept as they were: a double underline is a single one; " +
      "a pattern or gradient is a plain fill; a dash-dot border is a dashed or dotted one; diagonal borders are left out; " +
      "an alignment across or distributed over cells is the nearest plain one; text is not shrunk to fit; hidden formulas are shown.",
  ]);
});

test("the format of a whole column is given to its empty cells among those in use", async () => {
  const { sheet, dropped } = await readExcel({
    styles: EXCEL_STYLES,
    sheet:
      '<cols><col min="1" max="16384" width="9.140625" style="1"/></cols>' +
      '<sheetData><row r="1"><c r="B1" s="1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
  });
  expect(sheet.cells).toEqual([
    { row: 0, column: 0, style: 0 },
    { row: 0, column: 1, value: 1, style: 0 },
    { row: 1, column: 0, value: 2 },
    { row: 1, column: 1, style: 0 },
  ]);
  expect(dropped[dropped.length - 1]).toBe(
    "The formats of whole rows or columns on sheet Sheet1 are kept for the cells in use only.",
  );
});
