import { openWorkbook, WORKBOOK, type OpenWorkbook } from "./formula-fixture";

let book: OpenWorkbook;
beforeEach(async () => {
  book = openWorkbook({ ...WORKBOOK, names: [...WORKBOOK.names, { name: "Judged", formula: "=Cases[Q1]" }] });
  await book.grid.settled();
});
afterEach(() => book.close());

test("formulas follow a table that grows: by its name in any case, through a name, and by neither", async () => {
  await book.write("Try!A1:D1", [["=ROWS(Cases[Q1])", "=ROWS(cases[q1])", "=ROWS(Judged)", "=COUNTA(Cases!B2:B5)"]]);
  expect(book.value("Try!A1:D1")).toEqual([[3, 3, 3, 2]]);
  await book.type("Cases!A5:C5", [["d", "N", "N"]]);
  expect(book.value("Try!A1:D1")).toEqual([[4, 4, 4, 3]]);
  await book.type("Cases!B3", [["Y"]]);
  expect(book.value("Try!D1")).toBe(4);
});

test("the same formula on two sheets follows the cells of its own sheet", async () => {
  await book.write("Try!A5", [["=B1"]]);
  await book.write("Settings!A5", [["=B1"]]);
  await book.write("Try!B1", [[5]]);
  await book.write("Settings!B1", [[6]]);
  expect([book.value("Try!A5"), book.value("Settings!A5")]).toEqual([5, 6]);
});

test("a formula follows the cells of a sheet that has been renamed, and of a new one with the name", async () => {
  await book.write("Try!A1", [["=Settings!B1"]]);
  book.workbook.worksheets.getItem("Settings").name = "Options";
  await book.grid.settled();
  await book.write("Options!B1", [[8]]);
  expect([book.value("Try!A1"), book.range("Try!A1").formulas]).toEqual([8, [["=Options!B1"]]]);
  book.workbook.worksheets.add("Settings");
  await book.write("Try!A2", [["=Settings!B1"]]);
  await book.write("Settings!B1", [[9]]);
  expect(book.value("Try!A1:A2")).toEqual([[8], [9]]);
});
