import type { ChartDocument, ChartType } from "../../src/document/chart-document";
import { writeXlsx } from "../../src/files/write-xlsx";
import { axis, cells, chart, chart1, PLAIN, series } from "./chart-examples";
import { area, partOf, sheet, throughFile, workbook } from "./helpers";

const through = async (...charts: ChartDocument[]) => (await throughFile(workbook({ charts }))).sheets[0]!.charts;

test("Chart 1 comes back from a file with nothing lost", async () => {
  expect(await through(chart1(true))).toEqual([chart1(false)]);
});

const TYPES: readonly ChartType[] = [
  ...(["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"] as const),
  ...(["Line", "LineMarkers", "LineStacked", "LineMarkersStacked", "LineStacked100"] as const),
  ...(["LineMarkersStacked100", "Area", "AreaStacked", "AreaStacked100", "Pie", "XYScatter"] as const),
];

test.each(TYPES)("a chart of the type %s comes back as one", async (type) => {
  const { columns, ...rest } = chart({
    type,
    series: [0, 1].map((place) => series({ type, categories: cells(area(1, 0, 4, 0)), name: `Name ${place}` })),
  });
  const own = /^(Column|Bar)/.test(type) ? { ...rest, columns } : rest;
  // A pie has no axes, and so none with gridlines.
  const whole = type === "Pie" ? { ...own, valueAxis: axis() } : own;
  expect(await through(whole)).toEqual([whole]);
});

test("everything that can be set on a series, its labels and its points comes back", async () => {
  const label = { shows: ["SeriesName", "Percentage"] as const, look: PLAIN };
  const all = chart({
    series: [
      series({
        name: "Written <out> & kept",
        fill: null,
        line: { color: "#112233", weight: 1.5, style: "DashDotDot" },
        labels: {
          shows: ["Value", "CategoryName"],
          position: "InsideBase",
          separator: "; ",
          numberFormat: '0.0%;"<none>"',
          look: {
            fill: "#FFFF00",
            border: { color: "#C00000" },
            font: { name: "Arial", size: 12, bold: true, italic: true, underline: true, color: "#00B050" },
          },
        },
        points: [
          { index: 1, fill: "#C00000", border: { color: "#000000", weight: 3 } },
          { index: 2, border: {}, label },
          { index: 3, border: {}, label: { shows: [], look: PLAIN } },
        ],
      }),
      series({ values: { cells: null }, name: { cells: null } }),
      series({ type: "LineMarkers", marker: { style: "Diamond", size: 9, fill: "#FF0000", border: "#00FF00" } }),
      series({ type: "LineMarkers", line: { color: "#123456", style: "RoundDot" } }),
      { ...series({ type: "Line", line: { style: "None" } }), values: cells(area(0, 2, 1_048_575, 2)) },
    ],
  });
  // A file says the width of every line, and so Excel's own too.
  const given = { color: "#123456", weight: 2.25, style: "RoundDot" } as const;
  const expected = { ...all, series: all.series.map((one, place) => (place === 3 ? { ...one, line: given } : one)) };
  expect(await through(all)).toEqual([expected]);
});

test("everything that can be set on titles, axes, the legend and the chart itself comes back", async () => {
  const look = { fill: "#F2F2F2", border: { color: "#7F7F7F", weight: 2, style: "Dash" }, font: { size: 20 } } as const;
  const all = chart({
    name: 'Named "so" & <so>',
    alternativeText: "What somebody wrote\nfor screen readers",
    columns: { gapWidth: 500, overlap: -100 },
    displaysBlanksAs: "Zero",
    plotsVisibleOnly: false,
    look: { fill: null, border: { style: "None" }, font: { name: "Arial", size: 11 } },
    title: { isVisible: true, isOverlay: true, text: "Two lines,\nthe second & last", look },
    legend: { isVisible: true, isOverlay: true, position: "Right", look },
    categoryAxis: axis({
      isVisible: false,
      isReversed: true,
      isMultiLevel: false,
      numberFormat: "dd/mm",
      hasGridlines: true,
      gridlines: { color: "#FF0000", style: "Dot" },
      line: { color: "#0000FF", weight: 3 },
      title: { isVisible: true, text: "Criteria", look: PLAIN },
    }),
    valueAxis: axis({
      isReversed: true,
      minimum: -0.5,
      maximum: 1e6,
      majorUnit: 0.25,
      minorUnit: 0.05,
      title: { isVisible: true, text: cells(area(0, 1, 0, 1)), look },
      font: { bold: true },
    }),
  });
  expect(await through(all)).toEqual([all]);
});

test("places, sheets and the order of charts come back, and each chart its own parts", async () => {
  const place = { from: { row: 0, column: 0, down: 0, right: 0 }, size: { width: 360, height: 216 } };
  const first = { name: "Cases", charts: [chart({ name: "A", place }), chart({ name: "B" })] };
  const second = {
    name: "It's a sheet",
    isActive: false,
    charts: [chart({ series: [series({ values: cells(area(0, 0, 3, 0), undefined, "It's a sheet") })] })],
  };
  const document = { ...workbook(), sheets: [sheet(first), sheet({ name: "None", isActive: false }), sheet(second)] };
  const read = await throughFile(document);
  expect(read.sheets.map(({ charts }) => charts)).toEqual([first.charts, [], second.charts]);
});

test("what the cells last held is in the file, numbers as numbers, without empty cells and errors", async () => {
  const shown = [[1, 0.25].map((value) => ({ value, text: `${value}`, numberFormat: "0.00" })), []].flat();
  const error = { value: { error: "#N/A" }, text: "#N/A", numberFormat: "0.00" };
  const values = cells(area(1, 1, 4, 1), [[...shown, error, { value: null, text: "", numberFormat: "0%" }]]);
  const { bytes } = await writeXlsx(workbook({ charts: [chart({ series: [series({ values })] }), chart1(true)] }));
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain(
    "<c:f>'Sheet1'!$B$2:$B$5</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val=\"4\"/>" +
      '<c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>0.25</c:v></c:pt></c:numCache>',
  );
  const second = partOf(bytes, "xl/charts/chart2.xml");
  expect(second).toContain('<c:multiLvlStrCache><c:ptCount val="4"/><c:lvl><c:pt idx="0"><c:v>1.1</c:v></c:pt>');
  expect(second).toContain(
    '<c:lvl><c:pt idx="0"><c:v>Section 1</c:v></c:pt><c:pt idx="2"><c:v>Section 2</c:v></c:pt></c:lvl>',
  );
});

test("Excel is told to leave out what is #N/A, as the workbench does, labels and all", async () => {
  const { bytes } = await writeXlsx(workbook({ charts: [chart1(true)] }));
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain('<c16r3:dispNaAsBlank val="1"/>');
});

test("screen readers are told the figures in Excel, and from when they are", async () => {
  const { bytes } = await writeXlsx(workbook({ charts: [chart1(true)] }));
  expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain(
    'name="OMI Chart 1" descr="Chart 1. Not below the line: 1.1 83%, 2.2 69%. These are the figures as they were when the workbook was saved."',
  );
});

test("what Excel does not hold of a chart is said when it is saved", async () => {
  const mixed = chart({ name: "Chart 2", series: [series(), series({ type: "ColumnStacked" })] });
  expect((await writeXlsx(workbook({ charts: [mixed] }))).dropped).toEqual([
    'The chart "Chart 2" on sheet Sheet1 is saved with all its series of a kind stacked as the first of them: Excel stacks them one way only.',
  ]);
});

test("a place for labels that a type of chart does not have is not written, since Excel would call the file damaged", async () => {
  const labels = { shows: ["Value"], position: "OutsideEnd", look: PLAIN } as const;
  const { bytes } = await writeXlsx(
    workbook({ charts: [chart({ type: "ColumnStacked", series: [series({ type: "ColumnStacked", labels })] })] }),
  );
  expect(partOf(bytes, "xl/charts/chart1.xml")).not.toContain("dLblPos");
});
