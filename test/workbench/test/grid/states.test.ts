import type { GridResult } from "../../src/grid/custom-function";
import { openWorkbook, SCORES, type OpenWorkbook } from "./formula-fixture";

let book: OpenWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.grid.settled();
});
afterEach(() => book.close());

const nameFormula = (name: string) => book.workbook.names.getItem(name).formula;
const STATE = '=IF(ISERROR(OMI_Weight),ERROR.TYPE(OMI_Weight),"ok")';

test("a name whose sheet is deleted is #REF!, and stays so when a sheet of that title is made", async () => {
  await book.write("Try!A1:B1", [["=OMI_Weight", STATE]]);
  await book.workbook.worksheets.getItem("Settings").delete();
  await book.grid.settled();
  expect([nameFormula("OMI_Weight"), book.value("Try!A1:B1")]).toEqual(["=#REF!", [["#REF!", 4]]]);
  book.workbook.worksheets.add("Settings");
  await book.write("Settings!B1", 9);
  expect([nameFormula("OMI_Weight"), book.value("Try!A1:B1")]).toEqual(["=#REF!", [["#REF!", 4]]]);
});

test("undoing the deletion brings names, formulas, tables and results back", async () => {
  const formulas = [["=OMI_Weight", '=COUNTA(Cases!$A$1:$ZZ$9000)&"/"&ROWS(Cases[#All])', STATE]];
  await book.write("Try!A1:C1", formulas);
  await book.workbook.worksheets.getItem("Cases").delete();
  await book.grid.settled();
  expect([book.range("Try!B1").formulas, book.value("Try!B1"), book.value("Calculation!A3")]).toEqual([
    [['=COUNTA(#REF!)&"/"&ROWS(#REF!)']],
    "#REF!",
    "Criterion",
  ]);
  await book.undo();
  expect([book.range("Try!A1:C1").formulas, book.value("Try!A1:C1")]).toEqual([formulas, [[0.2, "10/4", "ok"]]]);
  await book.workbook.worksheets.getItem("Settings").delete();
  await book.undo();
  expect([nameFormula("OMI_Weight"), book.value("Try!A1:C1")]).toEqual(["=Settings!$B$1", [[0.2, "10/4", "ok"]]]);
});

test("formulas and names that name a deleted table are #REF!, those of one made plain cells name the cells", async () => {
  const formula = "=OMI.GIVEN(Cases[[#Headers],[#Data]])&ROWS(Cases)";
  await book.write("Try!A1", formula);
  book.workbook.names.add("OMI_Column", "=Cases[Q1]");
  book.workbook.tables.getItem("Cases").convertToRange();
  await book.grid.settled();
  expect([book.range("Try!A1").formulas, book.value("Try!A1"), nameFormula("OMI_Column")]).toEqual([
    [["=OMI.GIVEN(Cases!$A$1:$C$4)&ROWS(Cases!$A$2:$C$4)"]],
    '["Cases!A1:C4"]3',
    "=Cases!$B$2:$B$4",
  ]);
  await book.undo();
  expect([book.range("Try!A1").formulas, nameFormula("OMI_Column")]).toEqual([[[formula]], "=Cases[Q1]"]);
  book.workbook.tables.getItem("Cases").delete();
  await book.grid.settled();
  expect([book.range("Try!A1").formulas, book.value("Try!A1"), nameFormula("OMI_Column")]).toEqual([
    [["=OMI.GIVEN(#REF!)&ROWS(#REF!)"]],
    "#REF!",
    "=#REF!",
  ]);
});

test("a function that is not there is #NAME?, and one whose result is awaited is an error: #BUSY!", async () => {
  const { state, write, grid, value } = book;
  await write("Try!A1:C1", [["=OMI.ABSENT(1)", "=ISERROR(OMI_Calculation)", "=ERROR.TYPE(A1)"]]);
  expect(value("Try!A1:C1")).toEqual([["#NAME?", false, 5]]);
  let release: (scores: GridResult) => void = () => undefined;
  state.scores = new Promise((resolve) => (release = resolve));
  book.range("Cases!B3").values = [["Y"]];
  await grid.calculated();
  expect([value("Calculation!A3:A4"), value("Try!B1")]).toEqual([[["#BUSY!"], [""]], true]);
  release(SCORES);
  await grid.settled();
  expect([value("Calculation!A3:A4"), value("Try!B1")]).toEqual([[["Criterion"], ["1.1"]], false]);
});

test("a link shows its label when there is something to go to, and nothing of it before and after", async () => {
  const { write, value } = book;
  await write("Try!A1", '=IF(B1="","",HYPERLINK("#"&B1,"Go to"))');
  const shown = [];
  for (const address of ["", "Cases!B3", "Cases!B4", ""]) {
    await write("Try!B1", address);
    shown.push(value("Try!A1"));
  }
  await write("Try!B1", "=OMI.ABSENT(1)");
  shown.push(value("Try!A1"));
  await write("Try!B1", "Cases!B3");
  expect([...shown, value("Try!A1")]).toEqual(["", "Go to", "Go to", "", "#NAME?", "Go to"]);
});
