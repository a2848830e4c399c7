import { aWorkbook, SCORES, type FakeSheet } from "./chart-fixture";

const copyOf = (sheet: FakeSheet): FakeSheet => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) });

function aChart(type: string, address: string, sheet = copyOf(SCORES)) {
  const workbook = aWorkbook({ Scores: sheet });
  const chart = workbook.on().add(type, workbook.range(address));
  return { ...workbook, sheet, chart, series: chart.series.items, draw: () => workbook.drawn(chart) };
}

test("values are drawn at full precision; errors, text and empty cells are not drawn", () => {
  const { draw } = aChart("ColumnClustered", "A1:D6");
  expect(draw().series[0]!.values).toEqual([0.83187, 0.67073, null, null, null]);
  expect(draw().categories).toEqual([
    ["1", "", "2", "", "3"],
    ["1.1", "1.2", "2.1", "2.2", "3.1"],
  ]);
});

test("a chart follows its cells, for it has no copy of them", () => {
  const { sheet, draw } = aChart("ColumnClustered", "A1:D6");
  sheet.rows[3]![2] = 0.5;
  sheet.rows[0]![2] = "Percentage";
  expect(draw().series[0]).toMatchObject({ name: "Percentage", values: [0.83187, 0.67073, 0.5, null, null] });
});

test("labels are printed by the cells' number format until they are given one", () => {
  const { draw, series } = aChart("ColumnClustered", "A1:D6");
  expect(draw().series[0]!.labels).toBeNull();
  series[0]!.hasDataLabels = true;
  expect(draw().series[0]).toMatchObject({ labels: ["83%", "67%", "", "", ""], labelPosition: "OutsideEnd" });
  series[0]!.dataLabels.numberFormat = "0.0%";
  series[0]!.dataLabels.showSeriesName = true;
  series[0]!.dataLabels.position = "InsideEnd";
  expect(draw().series[0]).toMatchObject({ labelPosition: "InsideEnd" });
  expect(draw().series[0]!.labels![0]).toBe("Score, 83.2%");
});

test("a single point can have a label and a colour of its own", () => {
  const { draw, series } = aChart("ColumnClustered", "A1:D6");
  const label = { shows: ["Value"] as ["Value"], look: { border: {}, font: {} } };
  series[0]!.$part.points.push({ index: 1, fill: "#C00000", border: {}, label });
  expect(draw().series[0]!.labels).toEqual(["", "67%", "", "", ""]);
  expect(draw().series[0]!.pointColors).toEqual([null, "#C00000", null, null, null]);
  expect(draw().series[1]!.pointColors).toBeUndefined();
});

test("a series may be a line over columns", () => {
  const { draw, series } = aChart("ColumnClustered", "A1:D6");
  series[1]!.chartType = "Line";
  series[1]!.format.line.color = "#C00000";
  series[1]!.format.line.weight = 1.5;
  series[1]!.format.line.lineStyle = "RoundDot";
  expect(draw().series[1]).toMatchObject({
    type: "line",
    lineColor: "#C00000",
    lineWidth: 1.5,
    lineStyle: "Dot",
    marker: "None",
  });
  expect(draw().series[0]).toMatchObject({ type: "column", color: "#4472C4", lineColor: null });
});

test("a fill and a line can be taken away", () => {
  const { draw, series } = aChart("ColumnClustered", "A1:D6");
  series[0]!.format.fill.clear();
  series[0]!.format.line.clear();
  expect(draw().series[0]).toMatchObject({ color: "transparent", lineStyle: "None" });
});

test("a series that is added is drawn once it has values", () => {
  const { chart, draw, range } = aChart("ColumnClustered", "B1:C6");
  const series = chart.series.add("=Scores!$D$1");
  expect(draw().series).toHaveLength(1);
  series.setValues(range("D2:D6"));
  expect(draw().series[1]).toMatchObject({ name: "Line", values: [0.68, 0.68, 0.68, 0.68, 0.68] });
  series.delete();
  expect(draw().series).toHaveLength(1);
});

test("categories can be given anew", () => {
  const { chart, draw, range, series } = aChart("ColumnClustered", "C1:D6");
  expect(draw().categories).toEqual([]);
  series[0]!.setXAxisValues(range("B2:B6"));
  expect(draw().categories).toEqual([["1.1", "1.2", "2.1", "2.2", "3.1"]]);
  for (const one of series) one.setXAxisValues(range("A2:B6"));
  expect(draw().categories).toHaveLength(2);
  chart.axes.categoryAxis.multiLevel = false;
  expect(draw().categories).toHaveLength(1);
  expect(series[1]!.getDimensionValues("Categories")).toEqual(["1 1.1", "1.2", "2 2.1", "2.2", "3 3.1"]);
  expect(series[0]!.getDimensionValues("Values")).toEqual(["0.83187", "0.67073", "#BUSY!", "not scored", ""]);
});

test("hidden rows are left out unless the chart plots them too", () => {
  const { chart, draw } = aChart("ColumnClustered", "A1:D6", { ...copyOf(SCORES), hiddenRows: [1] });
  expect(draw().series[0]!.values).toEqual([0.67073, null, null, null]);
  chart.$document.plotsVisibleOnly = false;
  expect(draw().series[0]!.values).toHaveLength(5);
});

test("the axis says what is set, and otherwise what is drawn", () => {
  const { chart, draw } = aChart("ColumnClustered", "A1:D6");
  const axis = chart.axes.valueAxis;
  expect(axis.maximum).toBeCloseTo(0.9);
  axis.maximum = 1;
  axis.majorUnit = 0.25;
  axis.title.text = "Score";
  axis.reversePlotOrder = true;
  expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 1, 0.25]);
  expect(draw().valueAxis).toMatchObject({
    minimum: null,
    maximum: 1,
    majorUnit: 0.25,
    title: "Score",
    isReversed: true,
  });
  expect(draw().valueAxis.format(0.5)).toBe("50%");
  axis.maximum = "";
  expect(draw().valueAxis.maximum).toBeNull();
});

test("shares of the whole are drawn as shares and labelled with their numbers", () => {
  const rows = [
    [null, "A", "B"],
    ["x", 1, 3],
    ["y", 2, 2],
    ["z", 0, 0],
  ];
  const { draw, series } = aChart("ColumnStacked100", "A1:C4", { rows });
  series[0]!.hasDataLabels = true;
  expect(draw().series.map(({ values }) => values)).toEqual([
    [0.25, 0.5, 0],
    [0.75, 0.5, 0],
  ]);
  expect(draw().series[0]!.labels).toEqual(["1", "2", "0"]);
  expect(draw()).toMatchObject({ gapWidth: 150, overlap: 100, valueAxis: { maximum: 1 } });
  expect(draw().valueAxis.format(0.5)).toBe("50%");
});

test("blanks can stand for zero", () => {
  const { chart, draw } = aChart("Line", "A1:D6");
  chart.displayBlanksAs = "Zero";
  expect(draw().series[0]!.values).toEqual([0.83187, 0.67073, null, null, 0]);
});

test("titles and legend are drawn as they are set", () => {
  const { chart, draw } = aChart("ColumnClustered", "A1:D6");
  chart.title.setFormula("=Scores!$C$1");
  chart.legend.position = "Right";
  expect(draw()).toMatchObject({ title: "Score", legend: "Right" });
  chart.title.visible = false;
  chart.legend.visible = false;
  expect(draw()).toMatchObject({ title: null, legend: null });
});

test("new data keep the look of the series that stay", () => {
  const { chart, draw, range, series } = aChart("ColumnClustered", "A1:D6");
  series[0]!.format.fill.setSolidColor("#123456");
  chart.setData(range("B1:C3"), "Columns");
  expect(draw().series).toHaveLength(1);
  expect(draw().series[0]).toMatchObject({ color: "#123456", values: [0.83187, 0.67073] });
  chart.setData(range("B1:C3"), "Rows");
  expect(draw().series.map(({ name }) => name)).toEqual(["1.1", "1.2"]);
});

test("rows that come in above move the series down, and rows taken out leave nothing to draw", () => {
  const { charts, draw, sheet, series } = aChart("ColumnClustered", "A1:D6");
  sheet.rows.unshift([null]);
  charts.shift({ kind: "insert", what: "rows", sheetId: "sheet-1", first: 0, count: 1 });
  expect(draw().series[0]).toMatchObject({ name: "Score", values: [0.83187, 0.67073, null, null, null] });
  charts.shift({ kind: "remove", what: "columns", sheetId: "sheet-1", first: 2, count: 1 });
  expect(draw().series[0]).toMatchObject({ name: "#REF!", values: [] });
  expect(series[0]!.getDimensionDataSourceString("Values")).toBe("#REF!");
});
