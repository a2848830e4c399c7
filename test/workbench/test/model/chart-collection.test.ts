import { query } from "../../src/rich-api/query";
import { itemNotFound, RichApiError } from "../../src/rich-api/rich-api-error";
import { aWorkbook, SCORES } from "./chart-fixture";

function code(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof RichApiError) return error.missing === undefined ? error.code : `ApiNotFound ${error.missing}`;
    throw error;
  }
  return undefined;
}

test("a new chart looks as Excel makes it", () => {
  const { on, range } = aWorkbook({ Scores: SCORES });
  const chart = on().add("ColumnClustered", range("A1:D6"));
  expect(chart.name).toBe("Chart 1");
  expect([chart.width, chart.height]).toEqual([360, 216]);
  expect(chart.title).toMatchObject({ text: "Chart Title", visible: true, overlay: false });
  expect(chart.legend).toMatchObject({ visible: true, position: "Bottom" });
  expect(chart.plotBy).toBe("Columns");
  expect(chart.series.items.map(({ name }) => name)).toEqual(["Score", "Line"]);
  expect(chart.series.items[0]).toMatchObject({
    chartType: "ColumnClustered",
    gapWidth: 219,
    overlap: -27,
    hasDataLabels: false,
    markerStyle: "None",
  });
  expect(chart.axes.valueAxis).toMatchObject({ numberFormat: "0%", visible: true, minimum: 0 });
  expect(chart.axes.valueAxis.majorGridlines.visible).toBe(true);
  expect(chart.axes.categoryAxis.majorGridlines.visible).toBe(false);
  expect(chart.axes.categoryAxis.minimum).toBe("");
});

test("a chart of one series is titled by it and has no legend", () => {
  const { on, range } = aWorkbook({ Scores: SCORES });
  const chart = on().add("ColumnClustered", range("B1:C6"));
  expect(chart.title.text).toBe("Score");
  expect(chart.legend.visible).toBe(false);
});

test("charts are found by name, by id and by place, on their own sheet", () => {
  const { on, range } = aWorkbook({ Scores: SCORES, Other: SCORES });
  const first = on().add("Line", range("A1:D6"));
  const second = on().add("Pie", range("B1:C6"));
  second.name = "Shares";
  expect(on().getCount()).toBe(2);
  expect(on().getItem("shares").id).toBe(second.id);
  expect(on().getItem(first.id).name).toBe("Chart 1");
  expect(on().getItemAt(0).id).toBe(first.id);
  expect(on("sheet-2").count).toBe(0);
  expect(on().getItemOrNullObject("Chart 9")).toBeNull();
  expect(() => on().getItem("Chart 9")).toThrow(itemNotFound());
});

test("a deleted chart is gone, and names are used once", () => {
  const { on, range } = aWorkbook({ Scores: SCORES });
  on().add("Line", range("A1:D6")).delete();
  const [one, two] = [on().add("Line", range("A1:D6")), on().add("Line", range("A1:D6"))];
  expect([one.name, two.name]).toEqual(["Chart 1", "Chart 2"]);
  one.delete();
  expect(on().add("Line", range("A1:D6")).name).not.toBe("Chart 2");
});

test("adding and deleting raise Excel's events at the sheet", () => {
  const { on, range, raised } = aWorkbook({ Scores: SCORES });
  const chart = on().add("Line", range("A1:D6"));
  chart.delete();
  expect(raised.map(([event, target]) => [event, target])).toEqual([
    ["ChartCollection.onAdded", "sheet-1"],
    ["ChartCollection.onDeleted", "sheet-1"],
  ]);
  expect(raised[0]?.[2]).toEqual({ chartId: chart.id, worksheetId: "sheet-1", type: "ChartAdded", source: "Local" });
});

test("a position is taken from cells", () => {
  const { on, range } = aWorkbook({ Scores: SCORES });
  const chart = on().add("Line", range("A1:D6"));
  chart.setPosition("B2", "D5");
  expect(chart.$chart.box).toEqual({ left: 48, top: 15, width: 144, height: 60 });
  chart.setPosition(range("A1"));
  expect(chart.$chart.box).toEqual({ left: 0, top: 0, width: 144, height: 60 });
});

test("what Excel knows and the workbench cannot draw is said to be missing, never taken in silence", () => {
  const { on, range } = aWorkbook({ Scores: SCORES });
  const chart = on().add("ColumnClustered", range("A1:D6"));
  const series = chart.series.getItemAt(0);
  expect(code(() => on().add("Radar", range("A1:D6")))).toBe('ApiNotFound Chart.chartType = "Radar"');
  expect(code(() => (series.chartType = "Pie"))).toMatch(/^ApiNotFound/);
  expect(code(() => (chart.displayBlanksAs = "Interplotted"))).toMatch(/^ApiNotFound/);
});

test("what Excel does not know is an invalid argument", () => {
  const { on, range } = aWorkbook({ Scores: SCORES });
  const chart = on().add("ColumnClustered", range("A1:D6"));
  const series = chart.series.getItemAt(0);
  expect(code(() => on().add("Columns", range("A1:D6")))).toBe("InvalidArgument");
  expect(code(() => on().add("Line", "A1:D6"))).toBe("InvalidArgument");
  expect(code(() => (series.overlap = 101))).toBe("InvalidArgument");
  expect(code(() => (series.dataLabels.position = "Left"))).toBe("InvalidArgument");
  expect(code(() => (chart.axes.valueAxis.majorUnit = 0))).toBe("InvalidArgument");
  expect(code(() => (chart.width = -1))).toBe("InvalidArgument");
  expect(code(() => Reflect.set(chart.title, "visible", "yes"))).toBe("InvalidArgument");
  expect(code(() => series.setValues(range("A1:B3")))).toBe("InvalidArgument");
  expect(code(() => (chart.axes.categoryAxis.minimum = 0))).toBe("InvalidOperation");
  series.chartType = "Line";
  expect(code(() => (series.gapWidth = 50))).toBe("InvalidArgument");
});

test.each(["ColumnClustered", "Line", "AreaStacked", "Pie", "XYScatter"])(
  "every property of a chart of type %s can be loaded",
  async (type) => {
    const { on, range } = aWorkbook({ Scores: SCORES });
    on().add(type, range("B1:C6"));
    const parts = [
      "title/format/font",
      "legend/format",
      "axes/valueAxis",
      "axes/categoryAxis",
      "axes/valueAxis/majorGridlines",
    ];
    const ofSeries = ["format/line", "dataLabels"].map((part) => `series/${part}`);
    const Select = ["*", "series", ...parts, ...ofSeries];
    const loaded = JSON.stringify(await query(on(), { Select }));
    for (const name of ["ChartType", "Minimum", "GapWidth", "ShowValue", "LineStyle"]) expect(loaded).toContain(name);
  },
);
