import * as texts from "../../src/files/chart-texts";
import { anchored, AXES, columns, frame, readChartOf, ser, space } from "./excel-chart";
import { area } from "./helpers";

const scheme = (name: string, ...changes: [string, number][]) =>
  `<a:solidFill><a:schemeClr val="${name}">${changes.map(([one, val]) => `<a:${one} val="${val}"/>`).join("")}</a:schemeClr></a:solidFill>`;
const GREY = scheme("tx1", ["lumMod", 65000], ["lumOff", 35000]);
const letters = (size: number, fill = GREY) =>
  `<c:txPr><a:bodyPr rot="-60000000" spcFirstLastPara="1" vertOverflow="ellipsis" vert="horz" wrap="square" anchor="ctr" anchorCtr="1"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0" i="0" u="none" strike="noStrike" kern="1200" baseline="0">${fill}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
const NOTHING = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr>";
const LEGEND = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${NOTHING}${letters(900)}</c:legend>`;
const AREA = `<c:spPr>${scheme("bg1")}<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${scheme("tx1", ["lumMod", 15000], ["lumOff", 85000])}<a:round/></a:ln><a:effectLst/></c:spPr>`;
const title = (text: string) =>
  `<c:title>${text}<c:overlay val="0"/>${NOTHING}${text === "" ? letters(1400) : ""}</c:title>`;
const fill = (inside: string) => `<c:spPr>${inside}<a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr>`;

test("a chart as Excel makes it has nothing of its own but its cells", async () => {
  const { chart, dropped } = await readChartOf(
    space(columns(ser(0, fill(scheme("accent1"))), ser(1, fill(scheme("accent2")))) + AXES, {
      before: title(""),
      after: LEGEND,
    }).replace(
      "</c:chartSpace>",
      `${AREA}<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr></a:p></c:txPr></c:chartSpace>`,
    ),
  );
  const look = { border: {}, font: {} };
  expect(dropped).toEqual([]);
  expect(chart).toMatchObject({
    name: "Chart 1",
    place: { from: { row: 1, column: 2, down: 3, right: 7.5 }, to: { row: 15, column: 9, down: 0, right: 0 } },
    type: "ColumnClustered",
    columns: { gapWidth: 219, overlap: -27 },
    look,
    title: { isVisible: true, isOverlay: false, look },
    legend: { isVisible: true, isOverlay: false, position: "Bottom", look },
    valueAxis: { hasGridlines: true, gridlines: {}, line: {}, font: {} },
  });
  expect(chart.series[1]).toEqual({
    name: { cells: { sheet: "Sheet1", area: area(0, 2, 0, 2) } },
    values: { cells: { sheet: "Sheet1", area: area(1, 2, 3, 2) } },
    categories: { cells: { sheet: "Sheet1", area: area(1, 0, 3, 0) } },
    type: "ColumnClustered",
    line: {},
    marker: {},
    points: [],
  });
});

test("columns with a line over them are one chart, its series in Excel's order", async () => {
  const line = `<c:lineChart><c:grouping val="standard"/>${ser(1, `<c:spPr><a:ln w="28575" cap="rnd">${scheme("accent6", ["lumMod", 50000])}<a:prstDash val="sysDash"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`, '<c:smooth val="0"/>')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
  const { chart, dropped } = await readChartOf(space(line + columns(ser(2), ser(0)) + AXES));
  expect(dropped).toEqual([]);
  expect(
    chart.series.map(({ type, name }) => [type, name && typeof name === "object" && name.cells?.area.firstColumn]),
  ).toEqual([
    ["ColumnClustered", 1],
    ["Line", 2],
    ["ColumnClustered", 3],
  ]);
  // The green of the theme, half as light.
  expect(chart.series[1]!.line).toEqual({ color: "#385724", weight: 2.25, style: "Dot" });
});

test("the letters of the whole chart are those of its parts that have none of their own", async () => {
  const whole = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1800" b="1">${scheme("accent2")}</a:defRPr></a:pPr></a:p></c:txPr>`;
  const { chart } = await readChartOf(
    space(columns(ser(0)) + AXES, { after: LEGEND }).replace("</c:chartSpace>", `${whole}</c:chartSpace>`),
  );
  expect(chart.look.font).toEqual({ size: 18, bold: true, color: "#ED7D31" });
  expect(chart.categoryAxis.font).toEqual({ size: 18, bold: true, color: "#ED7D31" });
  expect(chart.legend.look.font).toEqual({});
});

test("a title may come from a cell, be written out in lines, or be gone", async () => {
  const written =
    '<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1600"/></a:pPr><a:r><a:rPr lang="en-GB" sz="1600"/><a:t>One </a:t></a:r><a:r><a:rPr lang="en-GB" sz="1600"/><a:t>line</a:t></a:r></a:p><a:p><a:r><a:t>Two</a:t></a:r></a:p></c:rich></c:tx>';
  const linked = "<c:tx><c:strRef><c:f>'It''s here'!$A$1</c:f><c:strCache/></c:strRef></c:tx>";
  const plot = columns(ser(0)) + AXES;
  const read = async (before: string) => (await readChartOf(space(plot, { before }))).chart.title;
  expect(await read(title(written))).toMatchObject({ text: "One line\nTwo", look: { font: { size: 16 } } });
  expect(await read(title(linked))).toMatchObject({ text: { cells: { sheet: "It's here", area: area(0, 0, 0, 0) } } });
  expect((await read("")).isVisible).toBe(false);
});

test("labels of all series and of single points are read", async () => {
  const shows = (value: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const labels = `<c:dLbls><c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl><c:numFmt formatCode="0.0%" sourceLinked="0"/>${NOTHING}${letters(900, scheme("tx1", ["lumMod", 75000], ["lumOff", 25000]))}<c:dLblPos val="inEnd"/>${shows(1)}</c:dLbls>`;
  const { chart } = await readChartOf(space(columns(ser(0, labels), ser(1)) + AXES));
  const look = { border: {}, font: {} };
  expect(chart.series[0]!.labels).toEqual({ shows: ["Value"], position: "InsideEnd", numberFormat: "0.0%", look });
  expect(chart.series[0]!.points).toEqual([{ index: 1, border: {}, label: { shows: [], look } }]);
  expect(chart.series[1]!.labels).toBeUndefined();
});

test("an alternative text that somebody wrote is kept, the figures of an earlier time are not", async () => {
  const plot = space(columns(ser(0)) + AXES);
  const read = async (description: string) =>
    (await readChartOf(plot, anchored(frame("Chart 1", "rId1", description)))).chart.alternativeText;
  expect(await read("Scores of &quot;all&quot; criteria")).toBe('Scores of "all" criteria');
  expect(await read(`Score: 1.1 83%. ${texts.FIGURES_AS_SAVED}`)).toBeUndefined();
  expect(await read("")).toBeUndefined();
});

test("charts with a size of their own are read at their place", async () => {
  const content = `${frame("A", "rId1")}<xdr:clientData/>`;
  const one = `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="4572000" cy="2743200"/>${content}</xdr:oneCellAnchor>`;
  const free = `<xdr:absoluteAnchor><xdr:pos x="1270000" y="127000"/><xdr:ext cx="4572000" cy="2743200"/>${content}</xdr:absoluteAnchor>`;
  const { charts } = await readChartOf(space(columns(ser(0)) + AXES), one + free);
  const size = { width: 360, height: 216 };
  expect(charts.map(({ place }) => place)).toEqual([
    { from: { row: 2, column: 1, down: 0, right: 0 }, size },
    { from: { row: 0, column: 0, down: 10, right: 100 }, size },
  ]);
});
