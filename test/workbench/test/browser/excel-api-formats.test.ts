import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

test("every format is kept, and the formula under it too", async () => {
  const look = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.formulas = [["=1+1"]];
    await context.sync();
    const { format } = range;
    format.fill.color = "#ffd966";
    Object.assign(format.font, { bold: true, italic: true, color: "red", name: "Arial", size: 14 });
    format.font.underline = "Single";
    Object.assign(format, { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    format.textOrientation = 45;
    range.numberFormat = [["0.0%"]];
    range.load("formulas, values, text, format, format/fill/color, format/font");
    await context.sync();
    return range.toJSON();
  });
  expect(look).toMatchObject({
    formulas: [["=1+1"]],
    values: [[2]],
    text: [["200.0%"]],
    format: {
      fill: { color: "#FFD966" },
      font: {
        ...{ bold: true, italic: true, color: "#FF0000", name: "Arial", size: 14, underline: "Single" },
      },
      ...{ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true },
      textOrientation: 45,
    },
  });
  expect(await workbench.call("formulas", "Sheet1!A1")).toEqual([["=1+1"]]);
});

test("a range whose cells differ has no format of its own", async () => {
  const look = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.load("format, format/fill/color, format/font");
    await context.sync();
    return range.toJSON().format;
  });
  expect(look).toMatchObject({
    fill: { color: "" },
    font: { bold: null, color: null, name: null, size: null, underline: null },
    ...{ horizontalAlignment: null, verticalAlignment: null, wrapText: null, textOrientation: null },
  });
});

test("a fill is taken off again, and what is no colour is refused", async () => {
  const color = await excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem("Sheet1").getRange("A1").format;
    fill.clear();
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#FFFFFF");
  const code = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "reddish";
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("borders lie around and within a range, and an edge belongs to the cells on both sides of it", async () => {
  const lines = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
    const { borders } = sheet.getRange("D3:F5").format;
    for (const edge of edges) borders.getItem(edge).set({ style: "Continuous", weight: "Thick", color: "#1F4E78" });
    borders.getItem("InsideHorizontal").set({ style: "Dash", color: "#FF0000" });
    const seen = {
      above: sheet.getRange("D2").format.borders.getItem("EdgeBottom"),
      corner: sheet.getRange("D3").format.borders.getItem("EdgeLeft"),
      inside: sheet.getRange("E4").format.borders.getItem("EdgeTop"),
      none: sheet.getRange("E4").format.borders.getItem("EdgeLeft"),
      mixed: sheet.getRange("D3:D4").format.borders.getItem("EdgeBottom"),
      differing: sheet.getRange("C2:D2").format.borders.getItem("EdgeBottom"),
    };
    for (const border of Object.values(seen)) border.load("style, weight, color");
    await context.sync();
    return Object.entries(seen).map(([place, { style, weight, color }]) => [place, style, weight, color]);
  });
  expect(lines).toEqual([
    ["above", "Continuous", "Thick", "#1F4E78"],
    ["corner", "Continuous", "Thick", "#1F4E78"],
    ["inside", "Dash", "Thin", "#FF0000"],
    ["none", "None", "Thin", "#000000"],
    ["mixed", "Dash", "Thin", "#FF0000"],
    ["differing", null, null, null],
  ]);
});

test("a border is taken off from whichever side of it", async () => {
  const styles = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D2:F2").format.borders.getItem("EdgeBottom").style = "None";
    const top = sheet.getRange("D3:F3").format.borders.getItem("EdgeTop");
    const left = sheet.getRange("D3:D5").format.borders.getItem("EdgeLeft");
    top.load("style");
    left.load("style");
    await context.sync();
    return [top.style, left.style];
  });
  expect(styles).toEqual(["None", "Continuous"]);
});

test("widths and heights are points, null where they differ, and ranges say where they lie", async () => {
  const sizes = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sizes");
    sheet.getRange("A:B").format.columnWidth = 120;
    sheet.getRange("1:2").format.rowHeight = 30;
    const same = sheet.getRange("A1:B2");
    const differing = sheet.getRange("A1:C3");
    same.load("format/columnWidth, format/rowHeight");
    differing.load("format/columnWidth, format/rowHeight");
    const cell = sheet.getRange("C3");
    cell.load("left, top, width, height");
    await context.sync();
    return [
      [same.format.columnWidth, same.format.rowHeight],
      [differing.format.columnWidth, differing.format.rowHeight],
      [cell.left, cell.top, cell.width, cell.height],
    ];
  });
  expect(sizes).toEqual([
    [120, 30],
    [null, null],
    [240, 60, 48, 15],
  ]);
});

test("columns fit their widest text and rows the lines of a wrapped one", async () => {
  const sizes = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Fit");
    sheet.getRange("A1:B2").values = [
      ["narrow", "x"],
      ["a heading that needs far more room than the other one", "x"],
    ];
    const wrapped = sheet.getRange("C3");
    wrapped.values = [["words that take several lines in a column as narrow as this"]];
    wrapped.format.columnWidth = 60;
    wrapped.format.wrapText = true;
    await context.sync();
    sheet.getRange("A:B").format.autofitColumns();
    wrapped.format.autofitRows();
    const ranges = ["A1", "B1", "C3", "A1"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("format/columnWidth, format/rowHeight");
    await context.sync();
    const [wide, narrow, tall, low] = ranges.map(({ format }) => format);
    return {
      isWider: wide!.columnWidth > 10 * narrow!.columnWidth,
      isTaller: tall!.rowHeight > 3 * low!.rowHeight,
      keepsWidth: tall!.columnWidth,
    };
  });
  expect(sizes).toEqual({ isWider: true, isTaller: true, keepsWidth: 60 });
});

test("the cells of a spill keep their values when they are formatted", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("H1").formulas = [["=SEQUENCE(2,2)"]];
    await context.sync();
    const spill = sheet.getRange("H1:I2");
    spill.numberFormat = [["0%"]];
    spill.format.fill.color = "#EEEEEE";
    spill.format.borders.getItem("EdgeBottom").style = "Continuous";
    await context.sync();
  });
  await workbench.call("settled");
  expect(await workbench.call("texts", "Sheet1!H1:I2")).toEqual([
    ["100%", "200%"],
    ["300%", "400%"],
  ]);
  expect(await workbench.call("faults")).toEqual([]);
});
