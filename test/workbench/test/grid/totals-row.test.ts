import {
  EMPTY_SHEET,
  openWorkbook,
  snapshotToDocument,
  WORKBOOK,
  CASES,
  cells,
  type OpenWorkbook,
} from "./formula-fixture";

const PARTS =
  "=OMI.GIVEN(Cases,Cases[#All],Cases[[#Headers],[#Data]],Cases[[#All],[Q1]],Cases[Q1],Cases[[#Data],[#Totals]])";
const WITHOUT = '["Cases!A2:C4","Cases!A1:C4","Cases!A1:C4","Cases!B1:B4","Cases!B2:B4","Cases!A2:C4"]';
const WITH = '["Cases!A2:C4","Cases!A1:C5","Cases!A1:C4","Cases!B1:B5","Cases!B2:B4","Cases!A2:C5"]';

let book: OpenWorkbook;
beforeEach(async () => {
  const below = cells([["", null, null], ["a note below"]]).map((cell) => ({ ...cell, row: cell.row + 4 }));
  const sheets = WORKBOOK.sheets.map((sheet) =>
    sheet === CASES ? { ...CASES, cells: [...CASES.cells, ...below.filter(({ value }) => value !== "")] } : sheet,
  );
  book = openWorkbook({ ...WORKBOOK, sheets });
  await book.grid.settled();
  await book.write("Try!A1", PARTS);
});
afterEach(() => book.close());

const show = async (isShown: boolean) => {
  const table = book.workbook.tables.getItem("Cases");
  table.showTotals = isShown;
  await table.$pending;
  await book.grid.settled();
};

test("the totals row comes below the rows, moves what is there, and no formula but [#All] and [#Totals] has it", async () => {
  expect([book.value("Try!A1"), await book.result("=ERROR.TYPE(Cases[#Totals])")]).toEqual([WITHOUT, 4]);
  await show(true);
  await book.write("Try!A1", PARTS);
  expect([book.value("Try!A1"), book.range("Cases!A5:C7").formulas]).toEqual([
    WITH,
    [
      ["Total", "", "=SUBTOTAL(103,Cases[Q.2-S])"],
      ["", "", ""],
      ["a note below", "", ""],
    ],
  ]);
  expect(book.value("Cases!C5")).toBe(2);
  expect(await book.result("=OMI.GIVEN(Cases[#Totals])")).toBe('["Cases!A5:C5"]');
  const table = book.workbook.tables.getItem("Cases");
  expect([table.showTotals, table.getRange().address, table.rows.count]).toEqual([true, "Cases!A1:C5", 3]);
  await show(false);
  await book.write("Try!A1", PARTS);
  expect([book.value("Try!A1"), book.value("Cases!A5:A6")]).toEqual([WITHOUT, [[""], ["a note below"]]]);
});

test("formulas are calculated when the totals row comes and goes, and when that is undone", async () => {
  await show(true);
  expect(book.value("Try!A1")).toBe(WITH);
  for (let steps = 0; book.workbook.tables.getItem("Cases").showTotals && steps < 5; steps++) await book.undo();
  expect(book.value("Try!A1")).toBe(WITHOUT);
});

test("rows are added above the totals row, one inserted at it belongs to the table, and it goes when it is deleted", async () => {
  await show(true);
  await book.workbook.tables.getItem("Cases").rows.add(null, [["d", "N", "Y"]]);
  await book.grid.settled();
  expect(book.value("Cases!A4:A6")).toEqual([["c"], ["d"], ["Total"]]);
  await book.range("Cases!6:6").insert("Down");
  await book.grid.settled();
  expect([book.value("Cases!A5:A7"), await book.result("=OMI.GIVEN(Cases,Cases[#All])")]).toEqual([
    [["d"], [""], ["Total"]],
    '["Cases!A2:C6","Cases!A1:C7"]',
  ]);
  await book.range("Cases!7:7").delete("Up");
  await book.grid.settled();
  expect([book.workbook.tables.getItem("Cases").showTotals, await book.result("=OMI.GIVEN(Cases[#All])")]).toEqual([
    false,
    '["Cases!A1:C6"]',
  ]);
  await book.undo();
  await book.undo();
  expect(book.workbook.tables.getItem("Cases").showTotals).toBe(true);
});

test("a workbook with a totals row comes back as it was", async () => {
  await show(true);
  const document = snapshotToDocument(book.grid, [], () => []);
  expect(document.sheets[0]?.tables[0]).toMatchObject({ hasTotals: true, area: { firstRow: 0, lastRow: 4 } });
  book.grid.open({ ...document, sheets: [...document.sheets, { ...EMPTY_SHEET, name: "Last" }] });
  await book.grid.settled();
  expect(book.value("Try!A1")).toBe(WITH);
});
