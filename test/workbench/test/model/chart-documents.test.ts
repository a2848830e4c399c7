import { chartDocuments, openCharts } from "../../src/charts/chart-documents";
import type { ChartDocument } from "../../src/document/chart-document";
import { aWorkbook, SCORES } from "./chart-fixture";

type Workbook = ReturnType<typeof aWorkbook>;

/** The charts of documents, opened in a workbook on the sheet of the name. */
function open(workbook: Workbook, name: string, documents: readonly ChartDocument[]) {
  openCharts(workbook.charts, [{ name, charts: documents }]);
  return workbook.on().items;
}

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
  const { points } = chart.$document.series[0]!;
  points.push({ index: 0, border: {}, label: { shows: [], look: { border: {}, font: {} } } });
  points.push({ index: 1, fill: null, border: {} });
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
  const { charts, chart, drawn } = aDressedChart();
  const documents = chartDocuments({ charts }, "sheet-1");
  const other = aWorkbook({ Scores: SCORES });
  const [copy, ...others] = open(other, "Scores", documents);
  expect(others).toEqual([]);
  expect(other.drawn(copy!)).toEqual(drawn(chart));
  expect(copy!.$chart.box).toEqual(chart.$chart.box);
  expect(chartDocuments(other, "sheet-1")).toEqual(documents);
  // Nobody added it: it was there when the workbook was opened.
  expect(other.raised).toEqual([]);
});

test("a document says which cells a chart lies on, so that a row that turns out higher moves it along", () => {
  const workbook = aDressedChart();
  const [document] = chartDocuments(workbook, "sheet-1");
  expect(document!.place).toEqual({
    from: { row: 7, column: 1, down: 0, right: 0 },
    to: { row: 20, column: 6, down: 0, right: 0 },
  });
  const place = { from: { row: 2, column: 1, down: 5, right: 400 }, size: { width: 100, height: 50 } };
  const [free] = open(workbook, "Scores", [{ ...document!, place }]);
  expect(free!.$chart.box).toEqual({ left: 448, top: 35, width: 100, height: 50 });
});

test("a document holds what the cells showed and the figures in words", () => {
  const workbook = aDressedChart();
  const [document] = chartDocuments(workbook, "sheet-1");
  const [columns] = document!.series;
  expect(columns!.values!.shown![0]!.map(({ text }) => text)).toEqual(["83%", "67%", "#BUSY!", "not scored", ""]);
  expect(columns!.categories!.shown!.map((level) => level.map(({ text }) => text))).toEqual([
    ["1", "", "2", "", "3"],
    ["1.1", "1.2", "2.1", "2.2", "3.1"],
  ]);
  expect(document!.description).toMatch(/^Score\. Score: 1\.1 83\.2%, 1\.2 67%\. Line: 1\.1 68\.0%/);
});

test("what somebody wrote for screen readers stays, and is what they say", () => {
  const workbook = aDressedChart();
  const [document] = chartDocuments(workbook, "sheet-1");
  const [copy] = open(workbook, "Scores", [{ ...document!, alternativeText: "All scores" }]);
  expect(workbook.drawn(copy!).alternativeText).toBe("All scores");
  const [again] = chartDocuments(workbook, "sheet-1");
  expect([again!.alternativeText, again!.description]).toEqual(["All scores", undefined]);
});

test("a chart whose cells are on a sheet that is gone says so instead of showing others", () => {
  const workbook = aDressedChart();
  const [document] = chartDocuments(workbook, "sheet-1");
  const other = aWorkbook({ Report: { rows: [["x"]] } });
  const [copy] = open(other, "Report", [document!]);
  expect(other.drawn(copy!)).toMatchObject({ title: "#REF!", series: [{ values: [] }, { values: [] }] });
  expect(open(other, "Nowhere", [document!])).toEqual([]);
});
