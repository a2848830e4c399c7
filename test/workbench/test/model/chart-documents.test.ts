import { drawnChart } from "../../src/charts/draw-from-sheet";
import { chartDocuments, chartsFromDocuments } from "../../src/model/chart-documents";
import { aWorkbook, SCORES } from "./chart-fixture";

/** A chart with all kinds of things set, as the add-in sets them. */
function aDressedChart() {
  const workbook = aWorkbook({ Scores: SCORES });
  const chart = workbook.on().add("ColumnClustered", workbook.range("A1:D6"));
  const [columns, line] = chart.series.items;
  chart.name = "OMI Chart 1";
  chart.setPosition("B8", "F20");
  columns!.gapWidth = 30;
  columns!.overlap = 100;
  columns!.format.fill.setSolidColor("#14284B");
  columns!.format.line.color = "#14284B";
  columns!.hasDataLabels = true;
  columns!.dataLabels.position = "Center";
  columns!.dataLabels.format.font.color = "#FFFFFF";
  columns!.points.getItemAt(1).format.fill.clear();
  columns!.points.getItemAt(0).hasDataLabel = false;
  line!.chartType = "Line";
  line!.format.line.weight = 1.5;
  chart.title.setFormula("=Scores!$C$1");
  chart.title.format.font.bold = true;
  chart.legend.position = "Right";
  chart.axes.valueAxis.maximum = 1;
  chart.axes.valueAxis.numberFormat = "0.0%";
  chart.axes.categoryAxis.title.text = "Criterion";
  return { ...workbook, chart };
}

test("a chart made from the document of another is drawn the same, in the same place", () => {
  const { context, chart } = aDressedChart();
  const documents = chartDocuments(context, "sheet-1");
  const other = aWorkbook({ Scores: SCORES });
  const [copy, ...others] = chartsFromDocuments(other.context, "Scores", documents);
  expect(others).toEqual([]);
  expect(drawnChart(copy!)).toEqual(drawnChart(chart));
  expect(copy!.$box).toEqual(chart.$box);
  other.charts.replace([copy!]);
  expect(chartDocuments(other.context, "sheet-1")).toEqual(documents);
  // Nobody added it: it was there when the workbook was opened.
  expect(other.raised).toEqual([]);
});

test("a document says which cells a chart lies on, so that a row that turns out higher moves it along", () => {
  const { context } = aDressedChart();
  const [document] = chartDocuments(context, "sheet-1");
  expect(document!.place).toEqual({
    from: { row: 7, column: 1, down: 0, right: 0 },
    to: { row: 20, column: 6, down: 0, right: 0 },
  });
  const place = { from: { row: 2, column: 1, down: 5, right: 400 }, size: { width: 100, height: 50 } };
  const [free] = chartsFromDocuments(context, "Scores", [{ ...document!, place }]);
  expect(free!.$box).toEqual({ left: 448, top: 35, width: 100, height: 50 });
});

test("a document holds what the cells showed and the figures in words", () => {
  const { context } = aDressedChart();
  const [document] = chartDocuments(context, "sheet-1");
  const [columns] = document!.series;
  expect(columns!.values!.shown![0]!.map(({ text }) => text)).toEqual(["83%", "67%", "#BUSY!", "not scored", ""]);
  expect(columns!.categories!.shown!.map((level) => level.map(({ text }) => text))).toEqual([
    ["1", "", "2", "", "3"],
    ["1.1", "1.2", "2.1", "2.2", "3.1"],
  ]);
  expect(document!.description).toMatch(/^Score\. Score: 1\.1 83\.2%, 1\.2 67%\. Line: 1\.1 68\.0%/);
});

test("what somebody wrote for screen readers stays, and is what they say", () => {
  const { context } = aDressedChart();
  const [document] = chartDocuments(context, "sheet-1");
  const [copy] = chartsFromDocuments(context, "Scores", [{ ...document!, alternativeText: "All scores" }]);
  expect(drawnChart(copy!).alternativeText).toBe("All scores");
  context.charts.replace([copy!]);
  const [again] = chartDocuments(context, "sheet-1");
  expect([again!.alternativeText, again!.description]).toEqual(["All scores", undefined]);
});

test("a chart whose cells are on a sheet that is gone says so instead of showing others", () => {
  const { context } = aDressedChart();
  const [document] = chartDocuments(context, "sheet-1");
  const other = aWorkbook({ Report: { rows: [["x"]] } });
  const [copy] = chartsFromDocuments(other.context, "Report", [document!]);
  expect(drawnChart(copy!)).toMatchObject({ title: "#REF!", series: [{ values: [] }, { values: [] }] });
  expect(chartsFromDocuments(other.context, "Nowhere", [document!])).toEqual([]);
});

test("the rows and columns of a chart that came from a file can be swapped as in one that was made here", () => {
  const { context, chart } = aDressedChart();
  const [copy] = chartsFromDocuments(context, "Scores", chartDocuments(context, "sheet-1"));
  expect(copy!.plotBy).toBe("Columns");
  copy!.plotBy = "Rows";
  chart.plotBy = "Rows";
  expect(drawnChart(copy!).series.map(({ name, values }) => [name, values])).toEqual(
    drawnChart(chart).series.map(({ name, values }) => [name, values]),
  );
});
