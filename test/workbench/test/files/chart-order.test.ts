import exceljs from "exceljs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { ChartType } from "../../src/document/chart-document";
import { writeXlsx } from "../../src/files/write-xlsx";
import { axis, cells, chart, chart1, PLAIN, series } from "./chart-examples";
import { area, partOf, workbook } from "./helpers";

const SERIES = "idx order tx spPr invertIfNegative marker dPt dLbls cat val xVal yVal smooth";
const AXIS =
  "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses";

/** The order of what we write, as ECMA-376 part 1, 21.2 has it: in any other Excel calls the file damaged. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace: "date1904 roundedCorners chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx overlay spPr txPr",
  plotArea: "layout areaChart barChart lineChart pieChart scatterChart catAx valAx spPr",
  areaChart: "grouping varyColors ser axId",
  barChart: "barDir grouping varyColors ser gapWidth overlap axId",
  lineChart: "grouping varyColors ser marker axId",
  pieChart: "varyColors ser firstSliceAng",
  scatterChart: "scatterStyle varyColors ser axId",
  ser: SERIES,
  dPt: "idx invertIfNegative marker bubble3D spPr",
  dLbls:
    "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
  dLbl: "idx delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
  marker: "symbol size spPr",
  catAx: `${AXIS} auto lblAlgn lblOffset noMultiLvlLbl`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit`,
  scaling: "orientation max min",
  legend: "legendPos overlay spPr txPr",
  spPr: "noFill solidFill ln",
  ln: "noFill solidFill prstDash round",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
  multiLvlStrCache: "ptCount lvl",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  p: "pPr r endParaRPr",
};

type Ordered = readonly Readonly<Record<string, unknown>>[];

/** Every element that stands after one that Excel wants behind it. */
function misplaced(elements: Ordered): string[] {
  return elements.flatMap((element) => {
    const [tag = ""] = Object.keys(element);
    const children = element[tag];
    if (!Array.isArray(children)) return [];
    const name = tag.replace(/^\w+:/, "");
    const order = ORDER[name]?.split(" ");
    const names = (children as Ordered).flatMap((one) => Object.keys(one).slice(0, 1)).filter((one) => one !== "#text");
    const places = names.map((one) => order?.indexOf(one.replace(/^\w+:/, "")) ?? 0);
    const wrong = names.filter((_, index) => places[index]! < Math.max(0, ...places.slice(0, index)));
    return [...wrong.map((one) => `${one} in ${name}`), ...misplaced(children as Ordered)];
  });
}

const TYPES: readonly ChartType[] = [
  "ColumnClustered",
  "BarStacked100",
  "LineMarkers",
  "AreaStacked",
  "Pie",
  "XYScatter",
];

const full = (type: ChartType) => {
  const labels = { shows: ["Value"], position: "Center", separator: "; ", numberFormat: "0%", look: PLAIN } as const;
  const points = [
    { index: 0, fill: "#C00000", border: { color: "#000000", style: "Dash" } },
    { index: 1, border: {}, label: labels },
    { index: 2, border: {}, label: { ...labels, shows: [] } },
  ] as const;
  const title = { isVisible: true, isOverlay: false, text: "Two\n\nlines", look: PLAIN };
  return chart({
    type,
    series: [
      series({ type, name: "A", categories: cells(area(1, 0, 4, 0), [[], []]), labels, points }),
      series({ type }),
    ],
    title,
    legend: { isVisible: true, isOverlay: false, position: "Top", look: PLAIN },
    valueAxis: axis({ minimum: 0, maximum: 2, majorUnit: 1, minorUnit: 0.5, hasGridlines: true, title }),
    categoryAxis: axis({ numberFormat: "0", title: { ...title, text: cells(area(0, 0, 0, 0)) } }),
  });
};

test("the parts of a chart stand in the order in which Excel wants them", async () => {
  const charts = [chart1(true), chart({ series: [] }), ...TYPES.map(full)];
  const { bytes } = await writeXlsx(workbook({ charts }));
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true });
  for (const index of charts.keys()) {
    const xml = partOf(bytes, `xl/charts/chart${index + 1}.xml`);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(misplaced(parser.parse(xml) as Ordered)).toEqual([]);
  }
});

test("another library opens a file with charts, and knows that its sheet has a drawing", async () => {
  const { bytes } = await writeXlsx(
    workbook({ cells: [{ row: 0, column: 0, value: "Score" }], charts: [chart1(true)] }),
  );
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/>');
  expect(partOf(bytes, "[Content_Types].xml")).toContain(
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
  );
  const read = new exceljs.Workbook();
  await read.xlsx.load(bytes.slice().buffer);
  expect(read.getWorksheet("Sheet1")!.getCell("A1").value).toBe("Score");
});
