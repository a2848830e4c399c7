import { writeXlsx } from "../../src/files/write-xlsx";
import * as texts from "../../src/files/texts";
import { anchored, frame } from "./excel-chart";
import { readExcel, relations, workbook } from "./helpers";

test("the user is told of everything on a sheet that is not kept", async () => {
  const { document, dropped } = await readExcel({
    sheet:
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="300" topLeftCell="A9"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols><col min="1" max="2" width="9" outlineLevel="1" hidden="1"/></cols><sheetData/>' +
      '<sheetProtection hashValue="x" sheet="1"/><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges><scenarios><scenario name="a"/></scenarios><autoFilter ref="A1:B9"/>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId4"/><hyperlink ref="A2" location="B1"/></hyperlinks><colBreaks count="1" manualBreakCount="1"><brk id="9" max="1048575" man="1"/></colBreaks>' +
      '<drawing r:id="rId1"/><picture r:id="rId9"/><controls><control/></controls><extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    sheetRelations: [
      ["drawing", "../drawings/drawing1.xml"],
      ["comments", "../comments1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
      ["hyperlink", "https://example.org/"],
    ],
    relations: [
      ["vbaProject", "vbaProject.bin"],
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["connections", "connections.xml"],
    ],
    before: '<workbookProtection lockStructure="1"/>',
    after: '<calcPr calcMode="manual" fullPrecision="0"/>',
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr>${anchored(frame("Chart 1", "rId1"))}${anchored(frame("Map 2", "rId2"))}${anchored("<pic/>")}${anchored("<sp/>")}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relations([
        ["chart", "../charts/chart1.xml"],
        ["chartEx", "../charts/chartEx1.xml"],
      ]),
      "xl/comments1.xml": "<comments><commentList><comment/><comment/><comment/></commentList></comments>",
    },
  });
  expect(dropped).toEqual([
    "The macros of the workbook are not kept: the workbench runs none.",
    "The links to other workbooks are not kept: the workbench opens one workbook only.",
    "The workbook's queries and connections to data are not kept: the cells keep their values.",
    "The protection of the workbook's structure is not kept: that of its sheets is.",
    "The workbook's own way to calculate (by hand, or in rounds) is not kept: every change is calculated at once.",
    "The precision as displayed is not kept: numbers are calculated in full.",
    'The chart "Chart 1" on sheet Sheet1 is not kept: the file does not hold what it shows.',
    'The chart "Map 2" on sheet Sheet1 is not kept: the workbench draws none of the newer kinds, such as waterfalls, histograms, funnels and maps.',
    "The picture on sheet Sheet1 is not kept: the workbench has none.",
    "The drawn shape on sheet Sheet1 is not kept: the workbench has none.",
    "The 3 comments on sheet Sheet1 are not kept: the workbench has none.",
    "The pivot table on sheet Sheet1 is not kept: the cells keep what it showed last.",
    "The 2 links on sheet Sheet1 are not kept: the cells keep their text.",
    "The sparkline on sheet Sheet1 is not kept: the workbench has none.",
    "The control or embedded object on sheet Sheet1 is not kept: the workbench has none.",
    "The scenario on sheet Sheet1 is not kept: the workbench has none.",
    "The range to be edited with a password on sheet Sheet1 is not kept: the workbench has none.",
    "The background picture on sheet Sheet1 is not kept: the workbench has none.",
    "The filter on sheet Sheet1 is not kept: only tables have filters here; hidden rows stay hidden.",
    "The grouping of rows or columns on sheet Sheet1 is not kept: hidden rows and columns stay hidden.",
    "The colour of the tab on sheet Sheet1 is not kept: the workbench has none.",
    "The password on sheet Sheet1 is not kept: the sheet stays protected, but without one.",
    "The split of the window on sheet Sheet1 is not kept: only frozen panes are kept.",
    "The rows below the last one on sheet Sheet1 are no longer hidden: only single rows can be.",
    texts.PAGE_LAYOUT("Sheet1"),
  ]);
  expect(document.sheets[0]).toMatchObject({ isProtected: true, hiddenColumns: [0, 1], charts: [] });
});

test("formulas that read another workbook keep their values, and the user is told where", async () => {
  const cell = (address: string, formula: string) => `<c r="${address}"><f>${formula}</f><v>5</v></c>`;
  const { sheet, dropped } = await readExcel({
    sheet: `<sheetData><row r="1">${cell("A1", "[1]Sheet1!A1")}${cell("B1", "SUM('[1]My sheet'!A1:A2)")}${cell("C1", "[1]!Name")}${cell("D1", "'C:\\[x.xlsx]S'!A1")}${cell("E1", "T[a]&amp;Sheet1!A1")}</row></sheetData>`,
  });
  expect(sheet.cells.map((one) => one.formula)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "=T[a]&Sheet1!A1",
  ]);
  expect(sheet.cells.every((one) => one.value === 5)).toBe(true);
  expect(dropped).toEqual([
    "The formulas on sheet Sheet1, cells A1, B1, C1 and 1 more, are not kept: they read another workbook. The cells keep their last values.",
  ]);
});

test("a what-if data table keeps its values", async () => {
  const { sheet, dropped } = await readExcel({
    sheet:
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="C1"/><v>5</v></c></row></sheetData>',
  });
  expect(sheet.cells).toEqual([{ row: 0, column: 0, value: 5 }]);
  expect(dropped).toEqual([
    "The what-if data table on sheet Sheet1, cell A1, is not kept: the cells keep the values it showed last.",
  ]);
});

test("rules that read another workbook are not saved, since Excel would call the file damaged", async () => {
  const areas = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }];
  const { dropped } = await writeXlsx(
    workbook({
      validations: [{ areas, rule: { type: "custom", formula: "=[b.xlsx]S!A1" }, ignoresBlanks: true }],
      conditionalFormats: [{ areas, formula: "[b.xlsx]S!A1", stopsIfTrue: false, format: {} }],
    }),
  );
  const sentence =
    "The data validation or conditional format on sheet Sheet1, cells A1, is not saved: it reads another workbook.";
  expect(dropped).toEqual([sentence, sentence]);
});

test("every sentence is one: it begins with a capital, ends with a stop and holds no slip", () => {
  const said = Object.entries(texts).flatMap(([name, text]) => {
    if (/^(LOST_|DECLARES|NOT_CLOSED|CLOSES|IS_MISSING|STANDS|HOLDS|CONDITIONAL_KIND)/.test(name)) return [];
    const call = text as (...given: unknown[]) => string;
    if (typeof text === "string") return [text];
    return [
      call("Report", name === "CELL_FORMATS" || call.length === 2 ? (takesAddresses(name) ? ["A1"] : 2) : "x", 1),
    ];
  });
  for (const sentence of said) {
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
});

function takesAddresses(name: string): boolean {
  return /^(RICH_TEXT|FIXED_ARRAYS|DATA_TABLES|FORMULA_OTHER|CELL_FORMATS|LONG_TEXT|LONG_FORMULA|UNWRITABLE)/.test(
    name,
  );
}
