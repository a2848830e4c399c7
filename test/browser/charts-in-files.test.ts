import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  // Made anew, the chart is the add-in's own and not yet one from a file.
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").charts.getItem("OMI Chart 1").delete();
      await context.sync();
    }),
  );
  await runInPane(workbench, "insertChart1", "report");
});
afterAll(() => workbench.close());

const charts = () => workbench.call("charts", "Report");

/** Saves the workbook and opens what was saved in its place; gives what either says is not kept. */
const saveAndOpen = () =>
  workbench.page.evaluate(async () => {
    const { bytes, dropped } = await window.workbench!.save();
    const again = await window.workbench!.open(bytes, "again.xlsx");
    await window.workbench!.settled();
    return [...dropped, ...again];
  });

/** What the add-in can read of the chart; its id is another one each time it is opened. */
const properties = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Report").charts.getItem("OMI Chart 1");
      chart.load("name,left,top,width,height,chartType,plotBy,displayBlanksAs");
      chart.legend.load({ position: true, visible: true, format: { font: { color: true } } });
      chart.title.load({ text: true, overlay: true, format: { font: { size: true, bold: true, color: true } } });
      chart.axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat");
      chart.axes.valueAxis.majorGridlines.format.line.load("color,weight");
      chart.series.load("items/chartType,items/gapWidth,items/overlap,items/hasDataLabels,items/markerStyle");
      await context.sync();
      const lines = chart.series.items.map((series) => series.format.line.load("color,weight,lineStyle"));
      const labels = chart.series.items.map((series) =>
        series.dataLabels.load({ position: true, numberFormat: true, format: { font: { color: true, size: true } } }),
      );
      const cells = chart.series.items.flatMap((series) =>
        (["Values", "Categories"] as const).map((part) => series.getDimensionDataSourceString(part)),
      );
      await context.sync();
      const { left, top, width, height, chartType, plotBy, displayBlanksAs, title, legend } = chart;
      const { valueAxis } = chart.axes;
      return {
        place: { left, top, width, height },
        kind: [chartType, plotBy, displayBlanksAs],
        parts: [title, legend, valueAxis, ...lines, ...labels].map((part) => part.toJSON() as unknown),
        series: chart.series.items.map((one) => [one.chartType, one.gapWidth, one.overlap, one.markerStyle]),
        cells: cells.map(({ value }) => value),
      };
    }),
  );

/** The drawing on the page, without the numbers that each drawing has of its own. */
const drawing = async () => {
  await workbench.call("select", "Report!A1");
  await workbench.call("settled");
  const svg = workbench.page.locator('[data-chart="OMI Chart 1"] svg');
  await svg.first().waitFor({ state: "attached" });
  return (await svg.first().evaluate((one) => one.outerHTML)).replace(/zr\d+/g, "zr");
};

const PLACE = ["left", "top", "width", "height"] as const;
const PIXEL = 0.75;

test("Chart 1 that was saved and opened again looks the same, in its place, and nothing is said to be lost", async () => {
  const before = { charts: await charts(), properties: await properties() };
  expect(before.charts.map(({ name }) => name)).toEqual(["OMI Chart 1"]);
  expect(await saveAndOpen()).toEqual([]);
  expect(await charts()).toEqual(before.charts);
  const { place, ...look } = await properties();
  expect({ ...look, place: before.properties.place }).toEqual(before.properties);
  // A file has whole pixels for columns and rows, the page has not.
  PLACE.forEach((edge) => expect(Math.abs(place[edge] - before.properties.place[edge])).toBeLessThanOrEqual(PIXEL));
});

test("from file to file it is drawn line by line the same", async () => {
  const before = { drawing: await drawing(), properties: await properties() };
  expect(await saveAndOpen()).toEqual([]);
  expect(await properties()).toEqual(before.properties);
  expect(await drawing()).toBe(before.drawing);
});

test("the chart that came from a file follows its cells", async () => {
  await workbench.call("write", "Settings!B6", [[0.7]]);
  await workbench.call("settled");
  const [chart] = await charts();
  expect(chart!.series[2]!.name).toBe("Line of priority for improvement (70%)");
  expect(chart!.series[2]!.values[0]).toBe(0.7);
  await workbench.call("write", "Settings!B6", [[0.68]]);
  await workbench.call("settled");
});

test("the add-in finds the chart that came from a file and puts it right in its place", async () => {
  const before = { charts: await charts(), properties: await properties() };
  expect(await runInPane<string>(workbench, "insertChart1", "report")).toBe(
    "Chart 1 is already on the sheet Report. Its data and formatting were updated; no second chart was inserted.",
  );
  expect(await charts()).toEqual(before.charts);
  expect(await properties()).toEqual(before.properties);
});

test("a workbook without charts that is opened afterwards has none", async () => {
  await workbench.page.evaluate(async () => {
    const { bytes } = await window.workbench!.save();
    (window as unknown as { kept: Uint8Array }).kept = bytes;
  });
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").charts.getItem("OMI Chart 1").delete();
      await context.sync();
    }),
  );
  expect(await saveAndOpen()).toEqual([]);
  expect(await charts()).toEqual([]);
  await workbench.page.evaluate(async () => {
    await window.workbench!.open((window as unknown as { kept: Uint8Array }).kept, "kept.xlsx");
    await window.workbench!.settled();
  });
  expect((await charts()).map(({ name }) => name)).toEqual(["OMI Chart 1"]);
});

test("nothing was asked of Excel that the workbench does not know, and the workbench had no fault", async () => {
  expect(await workbench.call("unimplemented")).toEqual([]);
  expect(await workbench.call("faults")).toEqual([]);
});
