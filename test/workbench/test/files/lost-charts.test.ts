import * as texts from "../../src/files/chart-texts";
import { anchored, AXES, columns, frame, readChartOf, ser, space } from "./excel-chart";

const named = (why: string) => `The chart "Chart 1" on sheet Sheet1 is not kept: ${why}.`;
const group = (name: string, content = ser(0)) => `<c:${name}>${content}<c:axId val="1"/><c:axId val="2"/></c:${name}>`;

test.each([
  ["bar3DChart", "charts in 3-D"],
  ["radarChart", "radar charts"],
  ["doughnutChart", "doughnuts"],
  ["bubbleChart", "bubbles"],
  ["ofPieChart", "pies with a second pie or bar"],
])("a chart of a kind that is not drawn (%s) is named to the user", async (name, kind) => {
  const { charts, dropped } = await readChartOf(space(group(name) + AXES));
  expect(charts).toEqual([]);
  expect(dropped).toEqual([named(`the workbench draws no ${kind}`)]);
});

test("charts that mix kinds or have a second pair of axes are named to the user, since they would mislead", async () => {
  const bars = columns(ser(0)).replace('val="col"', 'val="bar"');
  const mixed = await readChartOf(space(bars + group("lineChart", ser(1)) + AXES));
  expect(mixed.dropped).toEqual([named(texts.MIXED_CHART)]);
  const second =
    columns(ser(0)) + group("lineChart", ser(1)).replace('val="1"/><c:axId val="2"', 'val="3"/><c:axId val="4"');
  const axes = AXES + AXES.replaceAll('axId val="1"', 'axId val="3"').replaceAll('axId val="2"', 'axId val="4"');
  expect((await readChartOf(space(second + axes))).dropped).toEqual([named(texts.SECOND_AXES)]);
});

test("a chart that is damaged, missing or in a group leaves the rest of the workbook open", async () => {
  const whole = space(columns(ser(0)) + AXES);
  expect((await readChartOf("<c:chartSpace><c:chart>")).dropped).toEqual([named(texts.BROKEN_CHART)]);
  expect((await readChartOf("<c:chartSpace/>")).dropped).toEqual([named(texts.NO_CHART_PART)]);
  const grouped = anchored(`<xdr:grpSp>${frame("Chart 1", "rId1")}</xdr:grpSp>`);
  expect((await readChartOf(whole, grouped)).dropped).toEqual([named(texts.GROUPED_CHART)]);
});

test("series that are not those of one range of this workbook are named, and the others are kept", async () => {
  const from = (formula: string, place: number) =>
    ser(place).replace(/<c:val>.*<\/c:val>/, `<c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val>`);
  const series = ["(Sheet1!$A$1,Sheet1!$A$3)", "[1]Sheet1!$A$1:$A$3", "Sheet1!Figures"].map(from);
  const literal = ser(3).replace(
    /<c:val>.*<\/c:val>/,
    '<c:val><c:numLit><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val>',
  );
  const kept = ser(0).replace('order val="0"', 'order val="9"');
  const { chart, dropped } = await readChartOf(space(columns(...series, literal, kept) + AXES));
  expect(chart.series).toHaveLength(1);
  expect(dropped).toEqual(
    [1, 2, 3, 4].map(
      (number) =>
        `The series "Name ${number}" of the chart "Chart 1" on sheet Sheet1 is not kept: its figures are not those of one range of cells in this workbook.`,
    ),
  );
  expect((await readChartOf(space(columns(...series) + AXES))).dropped).toEqual([named(texts.CHART_WITHOUT_CELLS)]);
});

test("a name that comes from elsewhere stays as it last was", async () => {
  const elsewhere = ser(0).replace("Sheet1!$B$1", "[2]Sheet1!$B$1");
  const { chart, dropped } = await readChartOf(space(columns(elsewhere) + AXES));
  expect([chart.series[0]!.name, dropped]).toEqual(["Name 1", []]);
});

test("whatever looks different here is said, all of a chart in one sentence", async () => {
  const gradient =
    '<c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="112233"><a:alpha val="50000"/></a:srgbClr></a:gs></a:gsLst></a:gradFill></c:spPr>';
  const series = ser(0, `${gradient}<c:trendline><c:trendlineType val="linear"/></c:trendline><c:errBars/>`);
  const axes = AXES.replace("<c:majorGridlines/>", "<c:majorGridlines/><c:minorGridlines/>")
    .replace("<c:scaling>", '<c:scaling><c:logBase val="10"/>')
    .replace("catAx", "dateAx");
  const after =
    '<c:legend><c:legendPos val="tr"/><c:layout><c:manualLayout><c:x val="0.1"/></c:manualLayout></c:layout></c:legend>';
  const { chart, dropped } = await readChartOf(
    space(columns(series) + axes.replace("</c:catAx>", "</c:dateAx>"), { after, around: '<c:style val="10"/>' }),
    anchored(frame("Chart 1", "rId1", "", ' hidden="1"')),
  );
  expect(chart.series[0]!.fill).toBe("#112233");
  const losses = [
    ...[texts.LOST_FILL, texts.LOST_TRANSPARENCY, texts.LOST_TRENDLINE, texts.LOST_ERROR_BARS, texts.LOST_DATES],
    ...[texts.LOST_LOGARITHM, texts.LOST_MINOR_GRIDLINES, texts.LOST_LEGEND_CORNER, texts.LOST_LAYOUT],
    ...[texts.LOST_STYLE, texts.LOST_HIDDEN],
  ];
  expect(dropped).toEqual([`The chart "Chart 1" on sheet Sheet1 does not look as it did: ${losses.join("; ")}.`]);
});

test("every phrase about a chart fits into its sentence", () => {
  for (const [name, phrase] of Object.entries(texts)) {
    if (typeof phrase !== "string" || name === "FIGURES_AS_SAVED") continue;
    expect(phrase).toMatch(/^[a-z].*[a-zA-Z0-9]$/);
  }
});
