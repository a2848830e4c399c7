import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { addSheetOfSums, inExcel, type InExcel } from "./run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

test("merged cells keep the first value only, also where rows are merged one by one", async () => {
  await addSheetOfSums(excel, "Merge");
  const values = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Merge").getRange("A1:B3");
    range.merge(true);
    range.load("values");
    await context.sync();
    const across = range.values;
    range.unmerge();
    range.merge();
    range.load("values");
    await context.sync();
    return [across, range.values];
  });
  expect(values).toEqual([
    [
      [1, ""],
      [3, ""],
      [5, ""],
    ],
    [
      [1, ""],
      ["", ""],
      ["", ""],
    ],
  ]);
});

test("merged cells can be merged into larger ones, and are single cells again when all or the formats are cleared", async () => {
  await addSheetOfSums(excel, "Merge again");
  const values = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Merge again").getRange("A1:B3");
    range.merge(true);
    range.merge();
    range.clear("Formats");
    range.getCell(2, 1).values = [["single"]];
    range.load("values");
    await context.sync();
    const afterFormats = range.values;
    range.merge();
    range.clear();
    range.getCell(1, 0).values = [["too"]];
    range.load("values");
    await context.sync();
    return [afterFormats, range.values];
  });
  expect(values).toEqual([
    [
      [1, ""],
      ["", ""],
      ["", "single"],
    ],
    [
      ["", ""],
      ["too", ""],
      ["", ""],
    ],
  ]);
});
