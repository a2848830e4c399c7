import { openWorkbook, WORKBOOK, type OpenWorkbook } from "./formula-fixture";

let book: OpenWorkbook;
beforeEach(async () => {
  book = openWorkbook(WORKBOOK);
  await book.grid.settled();
});
afterEach(() => book.close());

const area = () => book.workbook.tables.getItem("Cases").getRange().address.split("!")[1];

/** A formula in the table and one far below it, beside it, that both follow the rows that move. */
const FOLLOWING = [
  ["Cases!C3", "=F10"],
  ["Cases!F12", "=F10"],
] as const;

test("a table does not grow when formulas in it and far below it follow an inserted row", async () => {
  for (const [address, formula] of FOLLOWING) await book.write(address, [[formula]]);
  book.grid.setAddInWriting(false);
  await book.range("Cases!8:8").insert("Down");
  expect([area(), book.range("Cases!C3").formulas, book.range("Cases!F13").formulas]).toEqual([
    "A1:C4",
    [["=F11"]],
    [["=F11"]],
  ]);
});

test.each([
  ["right below it", "Cases!B5", "A1:C5"],
  ["right beside it", "Cases!D3", "A1:D4"],
  ["two rows below it", "Cases!B6", "A1:C4"],
  ["below it, beside its columns", "Cases!D5", "A1:C4"],
])("what a person types %s is in the table where it is its neighbour", async (_, address, expected) => {
  await book.type(address, [["Y"]]);
  expect(area()).toBe(expected);
});
