import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

test("values keep their kind and their precision, and texts that look like numbers become numbers", async () => {
  const held = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3");
    range.values = [
      [0.1 + 0.2, "text", "1.1"],
      ["'1.1", "68%", true],
      ["", false, 1e-7],
    ];
    range.load("values, text, valueTypes, numberFormat");
    await context.sync();
    return [range.values, range.text, range.valueTypes, range.numberFormat];
  });
  expect(held).toEqual([
    [
      [0.30000000000000004, "text", 1.1],
      ["1.1", 0.68, true],
      ["", false, 1e-7],
    ],
    [
      ["0.3", "text", "1.1"],
      ["1.1", "68%", "TRUE"],
      ["", "FALSE", "0.0000001"],
    ],
    [
      ["Double", "String", "Double"],
      ["String", "Double", "Boolean"],
      ["Empty", "Boolean", "Double"],
    ],
    [
      ["General", "General", "General"],
      ["General", "0%", "General"],
      ["General", "General", "General"],
    ],
  ]);
  expect(await workbench.call("read", "Sheet1!A1:C3")).toEqual([
    [0.30000000000000004, "text", 1.1],
    ["1.1", 0.68, true],
    [null, false, 1e-7],
  ]);
});

test("a cell formatted as text keeps 1.1 as it is written", async () => {
  const texts = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A5:B5");
    range.numberFormat = [["@", "0.00"]];
    range.values = [["1.10", "1.10"]];
    range.load("values, text");
    await context.sync();
    return [range.values, range.text];
  });
  expect(texts).toEqual([[["1.10", 1.1]], [["1.10", "1.10"]]]);
});

test("null leaves a cell as it is, formula and all, and an empty text empties it", async () => {
  const formulas = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A7:C7");
    range.formulas = [["=1+1", "stays", "goes"]];
    await context.sync();
    range.values = [[null, null, ""]];
    range.load("formulas, valueTypes");
    await context.sync();
    return [range.formulas, range.valueTypes];
  });
  expect(formulas).toEqual([[["=1+1", "stays", ""]], [["Double", "String", "Empty"]]]);
});

test("one value stands for every cell, and so does one format in brackets", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("E1:F2");
    range.values = 0.5 as unknown as number[][];
    range.numberFormat = [["0%"]];
    await context.sync();
  });
  expect(await workbench.call("texts", "Sheet1!E1:F2")).toEqual([
    ["50%", "50%"],
    ["50%", "50%"],
  ]);
});

test("values, formulas and formats of another size than the range, and what is no format, are refused", async () => {
  const refusals = await Promise.all(
    (["values", "formulas", "numberFormat"] as const).map((property) =>
      excel.refusal(async (context, name) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("E1:F2")[name] = [["0", "0", "0"]];
        await context.sync();
      }, property),
    ),
  );
  expect(refusals).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  const format = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("E1:F2").numberFormat = [["[bad"]];
    await context.sync();
  });
  expect(format).toBe("InvalidArgument");
  expect(await workbench.call("texts", "Sheet1!E1:F1")).toEqual([["50%", "50%"]]);
});

test("formulas are calculated before their values are loaded", async () => {
  const calculated = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("H1:H3").formulas = [[2], ["=H1*3"], ["=1/0"]];
    const range = sheet.getRange("H1:H3");
    range.load("values, formulas, valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.valueTypes];
  });
  expect(calculated).toEqual([
    [[2], [6], ["#DIV/0!"]],
    [[2], ["=H1*3"], ["=1/0"]],
    [["Double"], ["Double"], ["Error"]],
  ]);
});

test("the used range is what holds something, formats counting unless only values are asked for", async () => {
  const used = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Used");
    const empty = sheet.getUsedRangeOrNullObject();
    empty.load("address");
    sheet.getRange("D4").format.fill.color = "#FF0000";
    sheet.getRange("B2").values = [["x"]];
    await context.sync();
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    const column = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
    all.load("address");
    values.load("address");
    column.load("address");
    await context.sync();
    return [empty.isNullObject, all.address, values.address, column.isNullObject];
  });
  expect(used).toEqual([true, "Used!B2:D4", "Used!B2", true]);
});

test("a range is found by a name and by a table, and not on another sheet than its own", async () => {
  const addresses = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Used");
    sheet.getRange("F1:G3").values = [
      ["id", "score"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("F1:G3", true).name = "Cases";
    context.workbook.names.add("Start", sheet.getRange("B2"));
    const ranges = ["Start", "Cases", "Cases[score]", "used!B2", "B2"].map((name) => sheet.getRange(name));
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Used!B2", "Used!F2:G3", "Used!G2:G3", "Used!B2", "Used!B2"]);
  for (const address of ["Used!B2", "Start", "Nothing", "B0"]) {
    const code = await excel.refusal(async (context, given) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(given).load("address");
      await context.sync();
    }, address);
    expect([address, code]).toEqual([address, "InvalidArgument"]);
  }
});
