import type { CellDocument } from "../../src/document/workbook-document";
import { readXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { partOf, readExcel, throughFile, workbook } from "./helpers";

const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const spilling: CellDocument = {
  row: 0,
  column: 0,
  formula: "=OMI.SCORES(SEQUENCE(3,2))",
  value: 1,
  spill: { rows: 3, columns: 2 },
};

test("a formula that spills is written as Excel's dynamic array", async () => {
  const cells = [spilling, { row: 1, column: 1, value: 4 }];
  const { bytes } = await writeXlsx(workbook({ cells }));
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1:B3">_xldudf_OMI_SCORES(_xlfn.SEQUENCE(3,2))</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><v>4</v></c></row>',
  );
  expect(partOf(bytes, "xl/metadata.xml")).toBe(METADATA);
  expect(partOf(bytes, "[Content_Types].xml")).toContain(
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  );
  expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>',
  );
});

test("what a formula last spilled stands in the file, for a reader that cannot calculate it", async () => {
  const results = [
    ["Criterion", "Score"],
    ["1.1", 0.83],
    ["1.2", { error: "#VALUE!" }],
  ];
  const cells = [
    { ...spilling, spill: { ...spilling.spill!, results } },
    { row: 1, column: 1, style: 0 },
  ];
  const { bytes } = await writeXlsx(workbook({ cells }, { styles: [{ bold: true }] }));
  const written = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(written).toContain('<c r="B2" s="1"><v>0.83</v></c>');
  expect(written).toContain('<c r="B3" t="e"><v>#VALUE!</v></c>');
  const { document } = await readXlsx(bytes);
  expect(document.sheets[0]!.cells).toEqual([spilling, { row: 1, column: 1, style: 0 }]);
});

test("a workbook without dynamic arrays has no metadata", async () => {
  const { bytes } = await writeXlsx(workbook({ cells: [{ row: 0, column: 0, formula: "=1+1" }] }));
  expect(() => partOf(bytes, "xl/metadata.xml")).toThrow("no part");
});

test("what a formula spilled into other cells does not come back as constants", async () => {
  const styles = [{ bold: true }];
  const cells = [
    spilling,
    { row: 0, column: 1, value: 2, style: 0 },
    { row: 2, column: 1, value: 6 },
    { row: 3, column: 0, value: "mine" },
  ];
  const read = await throughFile(workbook({ cells }, { styles }));
  expect(read.sheets[0]!.cells).toEqual([
    spilling,
    { row: 0, column: 1, style: 0 },
    { row: 3, column: 0, value: "mine" },
  ]);
});

test("a spill of one cell is one too", async () => {
  const cell = { ...spilling, spill: { rows: 1, columns: 1 } };
  expect((await throughFile(workbook({ cells: [cell] }))).sheets[0]!.cells).toEqual([cell]);
});

test("a dynamic array that Excel saved is read with its size and without its copies", async () => {
  const { sheet, dropped } = await readExcel({
    sheet:
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>',
    relations: [["sheetMetadata", "metadata.xml"]],
    parts: { "xl/metadata.xml": METADATA },
  });
  expect(sheet.cells).toEqual([
    { row: 0, column: 0, formula: "=SEQUENCE(3)", value: 1, spill: { rows: 3, columns: 1 } },
  ]);
  expect(dropped).toEqual([]);
});

test("an old array formula is read as one that spills, and the user is told", async () => {
  const { sheet, dropped } = await readExcel({
    sheet:
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(D1:D2)</f><v>7</v></c><c r="B1"><v>8</v></c></row></sheetData>',
  });
  expect(sheet.cells).toEqual([
    { row: 0, column: 0, formula: "=TRANSPOSE(D1:D2)", value: 7, spill: { rows: 1, columns: 2 } },
  ]);
  expect(dropped).toEqual([
    "The array formulas on sheet Sheet1, cell A1, are no longer fixed to their cells: they spill as far as their results reach.",
  ]);
});
