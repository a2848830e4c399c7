import { cells, openWorkbook, WORKBOOK, type OpenWorkbook } from "./formula-fixture";

let book: OpenWorkbook;
beforeEach(async () => {
  const [cases, ...others] = WORKBOOK.sheets;
  const below = cells([
    ["Key", "Value"],
    ["x", 1],
    ["y", 2],
  ]).map((cell) => ({ ...cell, row: cell.row + 7 }));
  const table = {
    ...cases!.tables[0]!,
    name: "Other",
    columns: ["Key", "Value"],
    area: { firstRow: 7, firstColumn: 0, lastRow: 9, lastColumn: 1 },
  };
  const sheet = {
    ...cases!,
    cells: [...cases!.cells, ...below],
    tables: [...cases!.tables, table],
    pageLayout: { printArea: "A1:C10", printTitleRows: "1:1" },
  };
  book = openWorkbook({
    ...WORKBOOK,
    sheets: [sheet, ...others],
    names: [...WORKBOOK.names, { name: "Below", formula: "=Cases!$A$9" }],
  });
  await book.grid.settled();
  await book.write("Try!A1:C1", [["=OMI.GIVEN(Cases[[#Headers],[#Data]])", "=SUM(Other[Value])", "=Below"]]);
  const chart = book.workbook.worksheets.getItem("Cases").charts.add("ColumnClustered", book.range("Cases!A8:B10"));
  chart.name = "Chart";
});
afterEach(() => book.close());

/** Where everything on the sheet is, and what the formulas give. */
async function places() {
  await book.grid.settled();
  const sheet = book.workbook.worksheets.getItem("Cases");
  const series = sheet.charts.getItem("Chart").series.getItemAt(0);
  return [
    book.workbook.tables.getItem("Cases").getRange().address,
    book.workbook.tables.getItem("Other").getRange().address,
    book.workbook.names.getItem("Below").formula,
    sheet.pageLayout.getPrintArea().address,
    series.getDimensionValues("Values"),
    book.value("Try!A1:C1"),
  ];
}
const at = (cases: string, other: string, below: number, print: string) => [
  `Cases!${cases}`,
  `Cases!${other}`,
  `=Cases!$A$${below}`,
  `Cases!${print}`,
  ["1", "2"],
  [[`["Cases!${cases}"]`, 3, "x"]],
];

test("rows inserted inside a table grow it, and all that is below moves", async () => {
  expect(await places()).toEqual(at("A1:C4", "A8:B10", 9, "A1:C10"));
  await book.range("Cases!3:4").insert("Down");
  expect(await places()).toEqual(at("A1:C6", "A10:B12", 11, "A1:C12"));
  await book.range("Cases!4:4").delete("Up");
  expect(await places()).toEqual(at("A1:C5", "A9:B11", 10, "A1:C11"));
  await book.undo();
  await book.undo();
  expect(await places()).toEqual(at("A1:C4", "A8:B10", 9, "A1:C10"));
});

test("rows inserted at the last row of a table grow it, those above it move it", async () => {
  await book.range("Cases!4:4").insert("Down");
  await book.range("Cases!1:1").insert("Down");
  expect(await places()).toEqual(at("A2:C6", "A10:B12", 11, "A2:C12"));
});

test("rows and columns are added to a table and deleted from it", async () => {
  const table = book.workbook.tables.getItem("Cases");
  await table.rows.add(null, [["d", "N", "N"]]);
  await book.range("Cases!A2:C3").delete("Up");
  await table.columns.add(1, [["New"], ["p"], ["q"]]);
  await table.columns.add(null, [["Last"], ["p"], ["q"]]);
  await book.grid.settled();
  expect([book.value("Cases!A1:E3"), table.getRange().getRowsBelow(2).address]).toEqual([
    [
      ["Case", "New", "Q1", "Q.2-S", "Last"],
      ["c", "p", "Y", "", "p"],
      ["d", "q", "N", "N", "q"],
    ],
    "Cases!A4:E5",
  ]);
  table.resize("A1:E5");
  expect(await book.result("=OMI.GIVEN(Cases[[#Headers],[#Data]],Cases[Last])")).toBe('["Cases!A1:E5","Cases!E2:E5"]');
});

test("headings that are written into cells formatted as text have no apostrophe before them", async () => {
  book.range("Cases!A1:C1").numberFormat = [["@", "@", "@"]];
  const table = book.workbook.tables.getItem("Cases");
  await table.columns.add(1, [["1.1"], ...Array.from({ length: 3 }, () => ["N"])]);
  table.columns.getItem("Q1").name = "2.1";
  await book.grid.settled();
  expect(table.columns.items.map(({ name }) => name)).toEqual(["Case", "1.1", "2.1", "Q.2-S"]);
});

test("a formula over a column that is deleted shows #REF!, and one over the next column follows it", async () => {
  book.range("Cases!H20:I20").formulas = [["=COUNTA(Cases[Q1])", '=TEXTJOIN("",TRUE,Cases[Q.2-S])']];
  await book.grid.settled();
  const [[, next]] = book.value("Cases!H20:I20") as [[unknown, unknown]];
  await book.workbook.tables.getItem("Cases").columns.getItem("Q1").delete();
  await book.grid.settled();
  expect(book.range("Cases!H20:I20").formulas).toEqual([["=COUNTA(#REF!)", '=TEXTJOIN("",TRUE,Cases[Q.2-S])']]);
  expect((book.value("Cases!H20:I20") as unknown[][])[0]![1]).toEqual(next);
});
