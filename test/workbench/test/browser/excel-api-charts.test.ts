import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

const drawn = async (sheet = "Sheet1") => {
  await workbench.call("settled");
  return (await workbench.call("charts", sheet)).map(({ name, title, series }) => ({
    name,
    title,
    series: series.map((one) => [one.name, one.categories, one.values]),
  }));
};

test("columns are drawn from a range, with a line for the priority over them", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["Criterion", "Score", "Priority"],
      ["'1.1", 0.6, 0.7],
      ["'1.2", 0.8, 0.7],
      ["'1.3", "", 0.7],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Scores";
    chart.title.text = "Scores by criterion";
    const line = chart.series.add("Priority");
    line.setValues(sheet.getRange("C2:C4"));
    line.setXAxisValues(sheet.getRange("A2:A4"));
    line.chartType = "Line";
    await context.sync();
  });
  const categories = ["1.1", "1.2", "1.3"];
  expect(await drawn()).toEqual([
    {
      name: "Scores",
      title: "Scores by criterion",
      series: [
        ["Score", categories, [0.6, 0.8, null]],
        ["Priority", categories, [0.7, 0.7, 0.7]],
      ],
    },
  ]);
});

test("the drawing follows its cells, formulas included, and moves with them", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:B4").formulas = [[0.9], ["=B2/2"], [0.1]];
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  expect((await drawn())[0]?.series[0]).toEqual(["Score", ["1.1", "1.2", "1.3"], [0.9, 0.45, 0.1]]);
  await workbench.call("write", "Sheet1!B3", [[0.5]]);
  expect((await drawn())[0]?.series[0]?.[2]).toEqual([0.5, 0.25, 0.1]);
});

test("axes, labels, legend, columns and lines are read back as they were set", async () => {
  const set = await excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Sheet1").charts.getItem("Scores");
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.set({ minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0%" });
    valueAxis.title.text = "Sufficient";
    categoryAxis.reversePlotOrder = true;
    chart.legend.set({ visible: true, position: "Bottom" });
    const [columns, line] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    columns.set({ gapWidth: 50, overlap: 0, hasDataLabels: true });
    columns.dataLabels.set({ numberFormat: "0%", position: "OutsideEnd" });
    columns.format.fill.setSolidColor("#1F4E78");
    line.format.line.set({ color: "#C00000", lineStyle: "Dash" });
    valueAxis.load("minimum, maximum, majorUnit, numberFormat");
    valueAxis.title.load("text");
    categoryAxis.load("reversePlotOrder");
    chart.legend.load("visible, position");
    columns.load("chartType, gapWidth, overlap, hasDataLabels");
    columns.dataLabels.load("numberFormat, position");
    line.load("chartType, gapWidth");
    line.format.line.load("color, lineStyle");
    await context.sync();
    return {
      value: { ...valueAxis.toJSON(), title: valueAxis.title.text },
      isReversed: categoryAxis.reversePlotOrder,
      legend: chart.legend.toJSON(),
      columns: columns.toJSON(),
      line: [line.chartType, line.gapWidth, line.format.line.toJSON()],
    };
  });
  expect(set).toMatchObject({
    value: { minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0%", title: "Sufficient" },
    isReversed: true,
    legend: { visible: true, position: "Bottom" },
    columns: {
      ...{ chartType: "ColumnClustered", gapWidth: 50, overlap: 0, hasDataLabels: true },
      dataLabels: { numberFormat: "0%", position: "OutsideEnd" },
    },
    line: ["Line", null, { color: "#C00000", lineStyle: "Dash" }],
  });
});

test("a chart lies over the cells that it is given", async () => {
  const box = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.getItem("Scores");
    chart.setPosition("E2", "L18");
    const cells = sheet.getRange("E2:L18");
    chart.load("left, top, width, height");
    cells.load("left, top, width, height");
    await context.sync();
    return [chart, cells].map(({ left, top, width, height }) => [left, top, width, height]);
  });
  expect(box[0]).toEqual([192, 15, 384, 255]);
  expect(box[0]).toEqual(box[1]);
});

test("a chart is found by its name, under a new one too, and gone when it is deleted", async () => {
  const found = await excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.getItem("scores").name = "By criterion";
    const before = charts.getItemOrNullObject("Scores");
    const after = charts.getItemOrNullObject("By criterion");
    before.load("name");
    after.load("name");
    await context.sync();
    return [before.isNullObject, after.name];
  });
  expect(found).toEqual([true, "By criterion"]);
  expect((await drawn())[0]?.name).toBe("By criterion");

  const onAnother = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Charts");
    const chart = sheet.charts.add("BarClustered", context.workbook.worksheets.getItem("Sheet1").getRange("A2:B5"));
    chart.title.visible = false;
    context.workbook.worksheets.getItem("Sheet1").charts.getItem("By criterion").delete();
    chart.load("name");
    await context.sync();
    return chart.name;
  });
  expect(onAnother).toBe("Chart 1");
  expect(await drawn()).toEqual([]);
  expect(await drawn("Charts")).toEqual([
    { name: "Chart 1", title: null, series: [["Score", ["1.1", "1.2", "1.3"], [0.5, 0.25, 0.1]]] },
  ]);
});

test("a type that Excel does not have is invalid, and one that the workbench does not draw is not found", async () => {
  const add = (type: string) =>
    excel.refusal(async (context, given) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add(given as Excel.ChartType, sheet.getRange("A2:B5"));
      await context.sync();
    }, type);
  expect(await add("Nonsense")).toBe("InvalidArgument");
  expect(await add("Radar")).toBe("ApiNotFound");
  expect(await drawn()).toEqual([]);
  expect(await workbench.call("faults")).toEqual([]);
});
