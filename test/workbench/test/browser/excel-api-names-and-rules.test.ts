import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

test("names stand for ranges, constants and formulas, in the workbook and on one sheet", async () => {
  await excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const other = worksheets.add("Other");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    other.getRange("A1").values = [[100]];
    names.add("Scores", sheet.getRange("A1:A3"));
    names.add("Priority", "=0.8");
    names.add("Total", "=SUM(Scores)");
    other.names.add("Own", other.getRange("A1"));
    sheet.getRange("B1:B3").formulas = [["=SUM(Scores)"], ["=Priority*10"], ["=Total"]];
    other.getRange("B1").formulas = [["=Own+MAX(Scores)"]];
    await context.sync();
  });
  await workbench.call("settled");
  expect(await workbench.call("read", "Sheet1!B1:B3")).toEqual([[6], [8], [6]]);
  expect(await workbench.call("read", "Other!B1")).toEqual([[103]]);
  const named = await excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name, items/scope, items/value");
    const own = context.workbook.worksheets.getItem("Other").names;
    own.load("items/name, items/scope, items/value");
    const range = names.getItem("scores").getRange();
    range.load("address");
    await context.sync();
    const all = [...names.items, ...own.items];
    return [all.map(({ name, scope, value }) => [name, scope, value as unknown]), range.address];
  });
  expect(named).toEqual([
    [
      ["Scores", "Workbook", "Sheet1!$A$1:$A$3"],
      ["Priority", "Workbook", 0.8],
      ["Total", "Workbook", 6],
      ["Own", "Worksheet", "Other!$A$1"],
    ],
    "Sheet1!A1:A3",
  ]);
});

test("a taken or malformed name is refused, and a deleted one is missed by its formulas", async () => {
  const add = (name: string) =>
    excel.refusal(async (context, given) => {
      context.workbook.names.add(given, "=1");
      await context.sync();
    }, name);
  expect(await add("SCORES")).toBe("ItemAlreadyExists");
  for (const name of ["two words", "A1", "1st", "R1C1"])
    expect([name, await add(name)]).toEqual([name, "InvalidArgument"]);
  await excel.run(async (context) => {
    context.workbook.names.getItem("Priority").delete();
    await context.sync();
  });
  await workbench.call("settled");
  expect(await workbench.call("read", "Sheet1!B2")).toEqual([[{ error: "#NAME?" }]]);
});

test("a list of answers lets them in and refuses a typo with its message", async () => {
  const rule = await excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Answers").getRange("A1:A3");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "Y,N,N/A" } };
    range.dataValidation.errorAlert = {
      ...{ title: "Not an answer", message: "Type Y, N or N/A." },
      ...{ showAlert: true, style: "Stop" },
    };
    range.dataValidation.load("rule, errorAlert, ignoreBlanks");
    await context.sync();
    return range.dataValidation.toJSON();
  });
  expect(rule).toEqual({
    rule: { list: { inCellDropDown: true, source: "Y,N,N/A" } },
    errorAlert: { title: "Not an answer", message: "Type Y, N or N/A.", showAlert: true, style: "Stop" },
    ignoreBlanks: true,
  });
  await workbench.call("type", "Answers!A1", "N/A");
  await expect(workbench.call("type", "Answers!A2", "Yse")).rejects.toThrow("Not an answer: Type Y, N or N/A.");
  expect(await workbench.call("read", "Answers!A1:A2")).toEqual([["N/A"], [null]]);
});

test("conditional formats are read back as they were given, the newest first, and go again", async () => {
  const formats = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    const low = range.conditionalFormats.add("CellValue");
    low.cellValue.format.font.color = "#C00000";
    low.cellValue.rule = { formula1: "=2", operator: "LessThan" };
    const high = range.conditionalFormats.add("Custom");
    high.custom.rule.formula = "=$A1>2";
    high.custom.format.fill.color = "#00B050";
    range.conditionalFormats.load("items/type");
    low.cellValue.load("rule");
    high.custom.rule.load("formula");
    high.custom.format.fill.load("color");
    await context.sync();
    const types = range.conditionalFormats.items.map(({ type }) => type);
    range.conditionalFormats.clearAll();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    return [types, low.cellValue.rule, high.custom.rule.formula, high.custom.format.fill.color, left.value];
  });
  expect(formats).toEqual([["Custom", "CellValue"], { formula1: "=2", operator: "LessThan" }, "=$A1>2", "#00B050", 0]);
});

test("panes are frozen by rows, by columns, by both and not at all", async () => {
  const places = await excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    const place = () => {
      const range = freezePanes.getLocationOrNullObject();
      range.load("address");
      return range;
    };
    const before = place();
    freezePanes.freezeRows(2);
    const rows = place();
    freezePanes.freezeColumns();
    const columns = place();
    freezePanes.freezeAt("A1:B3");
    const both = place();
    freezePanes.unfreeze();
    const after = place();
    await context.sync();
    return [before.isNullObject, rows.address, columns.address, both.address, after.isNullObject];
  });
  expect(places).toEqual([true, "Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3", true]);
});

test("a sheet keeps how it is printed", async () => {
  const printed = await excel.run(async (context) => {
    const layout = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1 };
    layout.centerHorizontally = true;
    layout.setPrintArea("A1:D9");
    layout.setPrintTitleRows("$1:$1");
    layout.headersFooters.defaultForAllPages.centerHeader = "&A";
    layout.load("orientation, zoom, centerHorizontally");
    layout.headersFooters.defaultForAllPages.load("centerHeader");
    const area = layout.getPrintArea();
    const titles = layout.getPrintTitleRows();
    area.load("address");
    titles.load("address");
    await context.sync();
    const { orientation, zoom, centerHorizontally } = layout;
    const { centerHeader } = layout.headersFooters.defaultForAllPages;
    return [orientation, zoom.horizontalFitToPages, centerHorizontally, area.address, titles.address, centerHeader];
  });
  expect(printed).toEqual(["Landscape", 1, true, "Sheet1!A1:D9", "Sheet1!1:1", "&A"]);
  expect(await workbench.call("faults")).toEqual([]);
});
