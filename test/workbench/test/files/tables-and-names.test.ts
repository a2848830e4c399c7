import type { CellDocument, NameDocument, TableDocument } from "../../src/document/workbook-document";
import { writeXlsx } from "../../src/files/write-xlsx";
import { area, partOf, sheet, throughFile, workbook } from "./helpers";

const HEADINGS = ["Case", "Q1.2-S", "Name, date", "two\nlines", "[odd] #1 & 'more'", "_x0041_"];
const table: TableDocument = {
  name: "Cases",
  area: area(0, 0, 3, 5),
  columns: HEADINGS,
  hasTotals: true,
  style: "TableStyleMedium2",
  showsFilterButtons: true,
};
const cells: CellDocument[] = [
  ...HEADINGS.map((value, column) => ({ row: 0, column, value })),
  { row: 1, column: 1, formula: "=Cases[@Case]*2", value: 4 },
  { row: 3, column: 1, formula: "=SUBTOTAL(109,Cases[[Q1.2-S]])", value: 4 },
];

test("tables come back with odd headings, total rows, styles and filter buttons", async () => {
  const plain = {
    ...table,
    name: "Settings",
    area: area(10, 0, 11, 0),
    columns: ["Only"],
    hasTotals: false,
    style: "",
    showsFilterButtons: false,
  };
  const all = [...cells, { row: 10, column: 0, value: "Only" }];
  const read = await throughFile(workbook({ cells: all, tables: [table, plain] }));
  expect(read.sheets[0]!.tables).toEqual([table, plain]);
  expect(read.sheets[0]!.cells).toEqual(all);
});

test("a table is written as Excel writes it", async () => {
  const { bytes } = await writeXlsx(
    workbook({ cells, tables: [{ ...table, area: area(0, 0, 3, 1), columns: ["Case", "two\nlines"] }] }),
  );
  expect(partOf(bytes, "xl/tables/table1.xml")).toBe(
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Cases" displayName="Cases" ref="A1:B4" totalsRowCount="1">' +
      '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Case"/><tableColumn id="2" name="two_x000a_lines" totalsRowFunction="sum"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  );
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  );
  expect(partOf(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Id="rId1"');
});

test("the totals row is written with its label and its functions", async () => {
  const totals = [
    { row: 3, column: 0, value: "Total" },
    { row: 3, column: 1, formula: "=OMI.PROPORTION(Cases[B])", value: 0.5 },
    { row: 3, column: 2, formula: "=SUBTOTAL(103,Cases[C])", value: 2 },
  ];
  const document = workbook({
    cells: totals,
    tables: [{ ...table, area: area(0, 0, 3, 2), columns: ["A", "B", "C"] }],
  });
  expect(partOf((await writeXlsx(document)).bytes, "xl/tables/table1.xml")).toContain(
    '<tableColumn id="1" name="A" totalsRowLabel="Total"/>' +
      '<tableColumn id="2" name="B" totalsRowFunction="custom"><totalsRowFormula>_xldudf_OMI_PROPORTION(Cases[B])</totalsRowFormula></tableColumn>' +
      '<tableColumn id="3" name="C" totalsRowFunction="count"/>',
  );
  expect((await throughFile(document)).sheets[0]!.tables[0]).toMatchObject({ hasTotals: true, area: area(0, 0, 3, 2) });
});

test("a heading's cell always holds the heading's text, or Excel would call the file damaged", async () => {
  const wrong = [{ row: 0, column: 0, value: 2024, style: 0 }];
  const document = workbook(
    { cells: wrong, tables: [{ ...table, area: area(0, 0, 1, 1), columns: ["2024", "Next"], hasTotals: false }] },
    { styles: [{ bold: true }] },
  );
  expect((await throughFile(document)).sheets[0]!.cells).toEqual([
    { row: 0, column: 0, value: "2024", style: 0 },
    { row: 0, column: 1, value: "Next" },
  ]);
});

test("tables of several sheets have numbers of their own", async () => {
  const { bytes } = await writeXlsx({
    ...workbook(),
    sheets: [sheet({ tables: [table] }), sheet({ name: "Two", tables: [{ ...table, name: "Other" }] })],
  });
  expect(partOf(bytes, "xl/tables/table2.xml")).toContain('id="2" name="Other"');
  expect(partOf(bytes, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../tables/table2.xml"');
});

const names: NameDocument[] = [
  { name: "Threshold", formula: "=0.68", comment: "the line\n& more" },
  { name: "Everything", formula: "=Cases[#All]" },
  { name: "Answers", formula: "=Sheet1!$A$2:$A$9" },
  { name: "Local", formula: "=Sheet1!$B$2", sheet: "Sheet1" },
  { name: "Local", formula: "='My sheet'!$B$2", sheet: "My sheet" },
  { name: "Text", formula: '="a, ""b"""' },
  { name: "Rate.Of", formula: "=LAMBDA(x,OMI.RATE(x))" },
  { name: "Lost", formula: "=#REF!" },
];

test("names come back: ranges, constants, formulas, of the workbook and of one sheet", async () => {
  const document = { ...workbook(), sheets: [sheet(), sheet({ name: "My sheet", isActive: false })], names };
  expect((await throughFile(document)).names).toEqual(names);
});

test("names are written with formulas in the form of the file", async () => {
  const { bytes } = await writeXlsx(workbook({}, { names: names.filter((one) => one.sheet !== "My sheet") }));
  const xml = partOf(bytes, "xl/workbook.xml");
  expect(xml).toContain('<definedName name="Everything">Cases[#All]</definedName>');
  expect(xml).toContain('<definedName name="Local" localSheetId="0">Sheet1!$B$2</definedName>');
  expect(xml).toContain('<definedName name="Rate.Of">_xlfn.LAMBDA(_xlpm.x,_xldudf_OMI_RATE(_xlpm.x))</definedName>');
});

test("a name of a sheet that is gone is not saved, and the user is told", async () => {
  const { dropped } = await writeXlsx(workbook({}, { names: [{ name: "Old", formula: "=1", sheet: "Gone" }] }));
  expect(dropped).toEqual(["The name Old is not saved: it belongs to sheet Gone, which is not there."]);
});

test("the add-in's settings come back", async () => {
  const settings = [
    ["omi.settings", '{"line":0.68,"text":"<a> & \\"b\\"\\u0007"}'],
    ["odd \u0001 name", " [1,\n2] "],
  ] as const;
  const document = workbook({}, { settings });
  expect((await throughFile(document)).settings).toEqual(settings);
  const { bytes } = await writeXlsx(document);
  expect(partOf(bytes, "customXml/item1.xml")).toContain(
    '<documentSettings xmlns="urn:workbench:document-settings"><setting name="omi.settings">',
  );
  expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item1.xml"');
});
