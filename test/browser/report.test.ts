import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const insert = (name: string, ...args: unknown[]) => runInPane<string>(workbench, name, ...args);
const AS_PUBLISHED = "100 cases. The cases are synthetic: no real person is in them.";
const rounded = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : Math.round(value * 1e5) / 1e5));
const texts = (address: string) => workbench.call("texts", address);
const change = async (address: string, value: string | number) => {
  await workbench.call("write", address, [[value]]);
  await workbench.call("settled");
};

test("the report is laid out with Chart 1, Table 1, the caution and Table 2, in the words and figures of the published report", async () => {
  expect(await insert("layOutReport")).toBe("The sheet Report holds Chart 1, Table 1, the caution and Table 2.");
  expect(await texts("Report!A27:C40")).toEqual([
    ["Table 1: Scoring of section 4:", "", ""],
    ["4.1", "General Criterion: LEADERSHIP AND PLANNING", "Well met"],
    ["4.2", "General Criterion: PERFORMANCE AGAINST NATIONAL AND REGIONAL TARGETS", "Well met"],
    ["4.3", "General Criterion: RESOURCE DEPLOYMENT", "Well met"],
    ["4.4", "General Criterion: WORKFORCE PLANNING AND DEVELOPMENT", "Well met"],
    ["4.5", "General Criterion: REVIEW AND EVALUATION", "Satisfactorily met"],
    ["4.6", "General Criterion: COMMISSIONING OF SERVICES", "Satisfactorily met"],
    ["", "", ""],
    ["", "", ""],
    [
      "Scores should not be compared area by area: areas differ in their cases and in the conditions under which they work, and the inspection does not rank them.",
      "",
      "",
    ],
    ["", "", ""],
    ["Table 2: Risk of Harm Thread", "", ""],
    ["", "Score for Risk of Harm Thread", "72%"],
    ["", "", ""],
  ]);
  expect((await texts("Report!A1:A3")).flat()).toEqual(["Summary of scores", AS_PUBLISHED, ""]);
});

test("Chart 1 draws the criteria in the order of the report, grouped by section, each as what it is, and the line with its value", async () => {
  const [chart, ...others] = await workbench.call("charts", "Report");
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    name: "OMI Chart 1",
    title: "Chart 1: Scoring of sections 1-3:\nOffender Management Inspection - Nottinghamshire (April 2007)",
  });
  const none = null;
  expect(chart!.series.map(({ name, values }) => [name, rounded(values)])).toEqual([
    [
      "On or above the line",
      [
        0.83187,
        none,
        0.9227,
        0.78006,
        none,
        none,
        0.6903,
        0.78112,
        0.85992,
        0.76053,
        0.85005,
        0.73289,
        0.70236,
        0.7192,
      ],
    ],
    ["Below the line", [none, 0.67073, none, none, 0.65631, 0.63176, ...Array.from({ length: 8 }, () => none)]],
    ["Line of priority for improvement (68%)", Array.from({ length: 14 }, () => 0.68)],
  ]);
  expect(chart!.series[0]!.categories).toEqual("1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2".split(" "));
});

test("the chart is a native one: columns in one place, hollow below the line, per cents on them and none on the line, an axis from 0% to 100%", async () => {
  const look = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Report").charts.getItem("OMI Chart 1");
      const { valueAxis } = chart.axes;
      valueAxis.load("minimum,maximum,majorUnit,numberFormat");
      chart.legend.load("position,visible");
      const series = chart.series.load(
        "items/chartType,items/gapWidth,items/overlap,items/hasDataLabels,items/dataLabels/numberFormat,items/format/line/color,items/format/line/weight",
      );
      await context.sync();
      return {
        axis: [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat],
        legend: [chart.legend.visible, chart.legend.position],
        types: series.items.map(({ chartType }) => chartType),
        overlap: series.items[0]!.overlap,
        labels: series.items.map(({ hasDataLabels }) => hasDataLabels),
        format: series.items[0]!.dataLabels.numberFormat,
        outline: series.items[1]!.format.line.color,
      };
    }),
  );
  expect(look).toEqual({
    axis: [0, 1, 0.2, "0%"],
    legend: [true, "Bottom"],
    types: ["ColumnClustered", "ColumnClustered", "Line"],
    overlap: 100,
    labels: [true, true, false],
    format: "0%",
    outline: "#14284B",
  });
  await workbench.call("select", "Report!A1");
  const paths = workbench.page.locator('[data-chart="OMI Chart 1"] svg path');
  await paths.first().waitFor({ state: "attached" });
  const looks = await paths.evaluateAll((all) =>
    all.map((path) => `${path.getAttribute("fill")} in ${path.getAttribute("stroke")}`),
  );
  const count = (look: string) => looks.filter((one) => one === look).length;
  // Each once more in the legend.
  expect(count("#14284B in #14284B")).toBe(11 + 1);
  expect(count("#FFFFFF in #14284B")).toBe(3 + 1);
  expect(count("none in #E8590C")).toBe(1);
});

test("the report prints on A4 upright, one page wide, its three columns only, without gridlines", async () => {
  const page = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report").load("showGridlines");
      const layout = sheet.pageLayout.load("orientation,paperSize,zoom,printGridlines");
      const area = layout.getPrintArea().load("address");
      const width = sheet.getRange("A:C").load("width");
      await context.sync();
      return {
        ...{ orientation: layout.orientation, paper: layout.paperSize, pagesWide: layout.zoom.horizontalFitToPages },
        ...{ gridlines: [sheet.showGridlines, layout.printGridlines], area: area.address, width: width.width },
      };
    }),
  );
  const betweenMargins = 595 - 2 * 50;
  expect(page).toMatchObject({ orientation: "Portrait", paper: "A4", pagesWide: 1, gridlines: [false, false] });
  expect(page.area).toBe("Report!A:C");
  expect(page.width).toBeLessThanOrEqual(betweenMargins);
  expect(page.width).toBeGreaterThan(betweenMargins - 15);
});

test("a line below the chart states its figures in words, those below the line first", async () => {
  expect((await texts("Report!A24"))[0]![0]).toBe(
    "Chart 1 in words. Below the line of priority for improvement (68%): 1.2 67%, 1.5 66%, 2.1 63%. On or above it: 1.1 83%, 1.3 92%, 1.4 78%, 2.2 69%, 2.3 78%, 2.4 86%, 2.5 76%, 2.6 85%, 2.7 73%, 3.1 70%, 3.2 72%.",
  );
});

test("a judgement, a word, the line and the settings change the chart and the tables with them", async () => {
  const judgements = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Cases").columns.getItem("Q2.2-10").getDataBodyRange();
      column.load("address,values");
      await context.sync();
      return { address: column.address, values: column.values as string[][] };
    }),
  );
  const write = async (address: string, values: string[][]) => {
    await workbench.call("write", address, values);
    await workbench.call("settled");
  };
  // A question of 2.2 that is marked RoH: all of it below, but for two cases without a judgement.
  await write(
    judgements.address,
    judgements.values.map((_, index) => [index < 2 ? "" : "N"]),
  );
  await change("Leadership!C5", "Partly met");
  await change("Settings!B6", 0.7);
  await change("Settings!B3", "Dorset");
  const [chart] = await workbench.call("charts", "Report");
  expect(chart!.title).toBe("Chart 1: Scoring of sections 1-3:\nOffender Management Inspection - Dorset (April 2007)");
  const [[score]] = (await workbench.call("read", "Scores!C11")) as [[number]];
  expect(score).toBeLessThan(0.69);
  expect(chart!.series[0]!.values[6]).toBeNull();
  expect(chart!.series[1]!.values[6]).toBe(score);
  // 70.236% is shown as 70%, which is exactly on the line and so not below it.
  expect(rounded(chart!.series[0]!.values)[12]).toBe(0.70236);
  expect(chart!.series[2]!.name).toBe("Line of priority for improvement (70%)");
  expect((await texts("Report!A24"))[0]![0]).toContain(
    `(70%): 1.2 67%, 1.5 66%, 2.1 63%, 2.2 ${Math.round(score * 100)}%. On or above it: 1.1`,
  );
  expect((await texts("Report!C28"))[0]![0]).toBe("Partly met");
  expect((await texts("Report!C39"))[0]![0]).toBe((await texts("Scores!C25"))[0]![0]);
  expect((await texts("Report!C39"))[0]![0]).not.toBe("72%");
  expect((await texts("Report!A2"))[0]![0]).toBe(`Provisional: 2 judgements are missing. ${AS_PUBLISHED}`);
  await write(judgements.address, judgements.values);
  for (const [address, value] of [
    ["Leadership!C5", "Well met"],
    ["Settings!B6", 0.68],
    ["Settings!B3", "Nottinghamshire"],
  ] as const)
    await change(address, value);
  expect((await texts("Report!A2"))[0]![0]).toBe(AS_PUBLISHED);
  expect((await texts("Report!C39"))[0]![0]).toBe("72%");
});

test("nothing was asked of Excel that the workbench does not know, and the workbench had no fault", async () => {
  expect(await workbench.call("unimplemented")).toEqual([]);
  expect(await workbench.call("faults")).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
