import { readRepairs } from "../../../src/workbook/repairs/read-repairs";
import { repairCells } from "../../../src/workbook/repairs/repair-cells";
import { edit } from "../faults/edit";
import { openSmallWorkbook, type SmallWorkbook } from "../small-workbook";

// A whole workbook is set up first.
jest.setTimeout(120_000);

let book: SmallWorkbook;
beforeAll(async () => {
  book = await openSmallWorkbook();
});
afterAll(() => book.close());

test("where everything is written as it was meant there is nothing to repair", async () => {
  await book.again();
  expect(await readRepairs()).toEqual([]);
});

test("blanks, spellings, curly apostrophes, lost zeros and criteria that are numbers are offered with what they become, and made together", async () => {
  await book.again((write) => {
    write.write("Cases", "A2:E4", [
      ["C001 ", " F", "y ", "Don’t know", "n"],
      ["C2", "M", "Y", "YES", "Y"],
      ["C003", "M", "N", "N/A", "not\u00a0relevant"],
    ]);
    write.sheet("Questions").getRange("B2").numberFormat = [["General"]];
    write.write("Questions", "B2", [[1.1]]);
    write.write("Questions", "D3:E4", [
      [" yes", ""],
      ["", "YES\u200b"],
    ]);
    write.write("Cases", "A5:E6", [
      ["C004", "F", "Y", "Y", "Y"],
      ["C005", "F", "Y", "Y", "Y"],
    ]);
    write.table("Cases").resize("A1:F6");
  });
  const repairs = await readRepairs();
  expect(repairs.map(({ address, was, becomes, reason }) => [address, was, becomes, reason])).toEqual([
    ["Cases!A2", "C001 ", "C001", "characters"],
    ["Cases!B2", " F", "F", "characters"],
    ["Cases!C2", "y ", "Y", "spelling"],
    ["Cases!D2", "Don’t know", "Don't know", "characters"],
    ["Cases!E2", "n", "N", "spelling"],
    ["Cases!A3", "C2", "C002", "zeros"],
    ["Cases!D3", "YES", "Yes", "spelling"],
    ["Cases!E4", "not\u00a0relevant", "Not relevant", "spelling"],
    ["Questions!B2", 1.1, "1.1", "number"],
    ["Questions!D3", " yes", "yes", "characters"],
    ["Questions!E4", "YES\u200b", "YES", "characters"],
  ]);
  expect(await repairCells(repairs)).toBe("11 cells repaired.");
  expect(await readRepairs()).toEqual([]);
  expect(await book.read("Cases!A2:E4")).toEqual([
    ["C001", "F", "Y", "Don't know", "N"],
    ["C002", "M", "Y", "Yes", "Y"],
    ["C003", "M", "N", "N/A", "Not relevant"],
  ]);
  expect(await book.read("Questions!B2")).toEqual([["1.1"]]);
});

test("what would count as something else, a formula, and an id that would be there twice are never offered", async () => {
  await book.again((write) =>
    write.write("Cases", "A2:E4", [
      ["C001", "F", "Yse", '="y "', 0],
      ["C1", "M", "N\\A", "Y?", "Y"],
      ["C003", "M", "N", "N/A", "N"],
    ]),
  );
  expect(await readRepairs()).toEqual([]);
});

test("a heading and a question that differ by lost zeros alone are brought together, whichever has lost them", async () => {
  await book.again((write) => {
    write.write("Cases", "C1", [["Q1.1-1"]]);
    write.write("Questions", "A5", [["Q2.1-1"]]);
    write.write("Cases", "D1", [["Q1.1\u2013S"]]);
  });
  const repairs = await readRepairs();
  expect(repairs.map(({ address, becomes }) => [address, becomes])).toEqual([
    ["Cases!C1", "Q1.1-01"],
    ["Questions!A5", "Q2.1-01"],
    ["Cases!D1", "Q1.1-S"],
  ]);
  await repairCells(repairs);
  expect(await readRepairs()).toEqual([]);
});

test("a cell that has changed since it was shown is left alone, and that is said", async () => {
  await book.again((write) => write.write("Cases", "C2:C3", [["y "], ["n "]]));
  const repairs = await readRepairs();
  await edit((write) => write.write("Cases", "C3", [["N/A"]]))();
  expect(await repairCells(repairs)).toBe(
    "1 cell repaired. 1 cell left alone: it is no longer as shown. Search for repairs again.",
  );
  expect(await book.read("Cases!C2:C3")).toEqual([["Y"], ["N/A"]]);
});
