import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cases");
    sheet.getRange("A1:C5").values = [
      ["id", "score", "note"],
      [1, 10, "x"],
      [2, 20, "y"],
      [3, 30, "z"],
      [4, 40, "end"],
    ];
    sheet.tables.add("A1:C5", true).name = "Cases";
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(Cases[score])"]];
    await context.sync();
  });
});
afterAll(() => workbench.close());

test("a table is resized, but not away from its headings, down to them, or over another", async () => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Cases").resize("A1:C3");
    await context.sync();
  });
  await workbench.call("settled");
  expect(await workbench.call("read", "Sheet1!A1")).toEqual([[30]]);
  for (const [area, code] of [
    ["A2:C5", "InvalidArgument"],
    ["A1:C1", "InvalidArgument"],
    ["G1:H4", "InvalidArgument"],
    ["A1:L4", "InvalidOperation"],
  ] as const) {
    const refused = await excel.refusal(async (context, given) => {
      const sheet = context.workbook.worksheets.getItem("Cases");
      if (given === "A1:L4") sheet.tables.add("K1:L3", true);
      context.workbook.tables.getItem("Cases").resize(given);
      await context.sync();
    }, area);
    expect([area, refused]).toEqual([area, code]);
  }
});

test("a table without headings gets them above its cells, which keep what they hold", async () => {
  const made = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Headless");
    sheet.getRange("A1:B2").formulas = [
      ["'1.1", 2],
      [3, "=B1*2"],
    ];
    sheet.getRange("A4").values = [["below"]];
    const range = sheet.tables.add("A1:B2", false).getRange();
    range.load("address, formulas");
    const below = sheet.getRange("A5");
    below.load("values");
    await context.sync();
    return [range.address, range.formulas, below.values];
  });
  expect(made).toEqual([
    "Headless!A1:B3",
    [
      ["Column1", "Column2"],
      ["1.1", 2],
      [3, "=B2*2"],
    ],
    [["below"]],
  ]);
});

test("a table that stands below another moves with its cells, and one that would be torn refuses", async () => {
  const moved = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Headless");
    sheet.getRange("A7:B8").values = [
      ["c", "d"],
      [5, 6],
    ];
    const lower = sheet.tables.add("A7:B8", true);
    sheet.tables.getItemAt(0).rows.add(0, [[0, 0]]);
    const range = lower.getRange();
    range.load("address, values");
    await context.sync();
    return [range.address, range.values[1]];
  });
  expect(moved).toEqual(["Headless!A8:B9", [5, 6]]);
  const code = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Headless").getRange("A2").insert("Down");
    await context.sync();
  });
  expect(code).toBe("InvalidOperation");
});

test("a table becomes plain cells, which keep their values", async () => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Cases").convertToRange();
    await context.sync();
  });
  const isGone = await excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Cases");
    table.load("name");
    await context.sync();
    return table.isNullObject;
  });
  expect(isGone).toBe(true);
  expect(await workbench.call("read", "Cases!A1:C2")).toEqual([
    ["id", "score", "note"],
    [1, 10, "x"],
  ]);
  expect(await workbench.call("faults")).toEqual([]);
});
