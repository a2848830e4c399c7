import type { CellValue } from "../../src/document/values";
import type { CellDocument } from "../../src/document/workbook-document";
import { writeXlsx } from "../../src/files/write-xlsx";
import { partOf, sheetXml, throughFile, workbook } from "./helpers";

const ODD_VALUES: readonly CellValue[] = [
  0.1 + 0.2,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  -1e-7,
  45000.12345678901,
  true,
  false,
  "",
  " leading and trailing ",
  "0123",
  "1e5",
  "'apostrophe",
  "TRUE",
  "#N/A",
  "=A1",
  "two\nlines\r\nand a tab\t",
  "<b>&amp;\"'</b>",
  "_x0041_ and _x000D_",
  "bell \u0007, half of a pair \ud83d, all of it 😀",
];

test("every kind of value comes back exactly as it was", async () => {
  const cells = ODD_VALUES.map((value, row): CellDocument => ({ row, column: row % 3, value }));
  expect((await throughFile(workbook({ cells }))).sheets[0]!.cells).toEqual(cells);
});

test("every error value comes back, the newer ones too", async () => {
  const errors =
    "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!";
  const cells = errors.split(" ").map((error, row): CellDocument => ({ row, column: 0, value: { error } }));
  expect((await throughFile(workbook({ cells }))).sheets[0]!.cells).toEqual(cells);
});

test("a newer error is stored as Excel stores it: #VALUE! with a rich value behind it", async () => {
  const document = workbook({ cells: [{ row: 0, column: 0, formula: "=A2:A3", value: { error: "#SPILL!" } }] });
  const { bytes } = await writeXlsx(document);
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="e" vm="1"><f>A2:A3</f><v>#VALUE!</v></c>');
  expect(partOf(bytes, "xl/richData/rdrichvalue.xml")).toContain('<rv s="0"><v>8</v><v>0</v></rv>');
  expect(partOf(bytes, "xl/metadata.xml")).toContain('<valueMetadata count="6"><bk><rc t="2" v="0"/></bk>');
});

test("a formula keeps its last result, be it nothing, zero, FALSE or an empty text", async () => {
  const results: CellDocument["value"][] = [undefined, 0, 2.5, false, true, "", " x ", "a\nb", { error: "#DIV/0!" }];
  const cells = results.map((value, row): CellDocument => {
    return { row, column: 0, formula: `=IF(B${row + 1}<"a&b",1)`, ...(value === undefined ? {} : { value }) };
  });
  expect((await throughFile(workbook({ cells }))).sheets[0]!.cells).toEqual(cells);
});

test("a custom function stands in the cell in the form Excel itself saves, with its last result", async () => {
  const formula = "=OMI.CRITERION(Cases[[Q1.2-01]:[Q1.2-16]])";
  const xml = await sheetXml(workbook({ cells: [{ row: 1, column: 1, formula, value: 0.68 }] }));
  expect(xml).toContain(
    '<row r="2"><c r="B2"><f>_xldudf_OMI_CRITERION(Cases[[Q1.2-01]:[Q1.2-16]])</f><v>0.68</v></c></row>',
  );
});

test("texts are shared strings, each once, with their blanks marked", async () => {
  const cells = ["a", " b", "a", "c\nd"].map((value, column): CellDocument => ({ row: 0, column, value }));
  const { bytes } = await writeXlsx(workbook({ cells }));
  expect(partOf(bytes, "xl/sharedStrings.xml")).toBe(
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="3"><si><t>a</t></si>' +
      '<si><t xml:space="preserve"> b</t></si><si><t xml:space="preserve">c\nd</t></si></sst>',
  );
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="C1" t="s"><v>0</v></c>');
});

test("Excel is told to calculate when it opens the file only where a formula has no result", async () => {
  const calculation = async (value?: CellDocument["value"]) => {
    const cell = { row: 0, column: 0, formula: "=A2", ...(value === undefined ? {} : { value }) };
    const { bytes } = await writeXlsx(workbook({ cells: [cell] }));
    return /<calcPr[^>]*>/.exec(partOf(bytes, "xl/workbook.xml"))?.[0];
  };
  for (const value of [0, "", false, { error: "#NAME?" }, { error: "#SPILL!" }])
    expect(await calculation(value)).toBe('<calcPr calcId="191029"/>');
  for (const value of [undefined, { error: "#BUSY!" }])
    expect(await calculation(value)).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test("the user is told of a value that no file of Excel can hold", async () => {
  const cells: CellDocument[] = [
    { row: 0, column: 0, value: "x".repeat(32_768) },
    { row: 1, column: 0, formula: `="${"y".repeat(9000)}"`, value: 1 },
    { row: 2, column: 0, formula: "=A1", value: { error: "#BUSY!" } },
    { row: 3, column: 0, formula: "=[Book2.xlsx]Sheet1!A1", value: 4 },
  ];
  const { bytes, dropped } = await writeXlsx(workbook({ cells }));
  expect(dropped).toEqual([
    "The text on sheet Sheet1, cell A1, is cut off: a cell in Excel holds 32,767 characters.",
    "The formula on sheet Sheet1, cell A2, is saved as its last value: Excel allows 8,192 characters.",
    "The formulas on sheet Sheet1, cell A4, are not kept: they read another workbook. The cells keep their last values.",
    "The value on sheet Sheet1, cell A3, is not saved: a file of Excel cannot hold it. A formula calculates it anew.",
  ]);
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><f>A1</f></c></row><row r="4"><c r="A4"><v>4</v></c>',
  );
});
