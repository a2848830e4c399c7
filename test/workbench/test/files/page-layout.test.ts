import type { PageLayoutDocument } from "../../src/document/workbook-document";
import { readXlsx } from "../../src/files/read-xlsx";
import * as texts from "../../src/files/texts";
import { writeXlsx } from "../../src/files/write-xlsx";
import { excelFile, readExcel, sheetXml, throughFile, workbook } from "./helpers";

const everything: PageLayoutDocument = {
  orientation: "Landscape",
  paperSize: "A4",
  scale: 85,
  centersHorizontally: true,
  centersVertically: true,
  printsGridlines: true,
  printsHeadings: true,
  margins: { left: 36, right: 50, top: 72, bottom: 10, header: 0, footer: 28.8 },
  headersFooters: {
    leftHeader: '&"Arial,Bold"&12Cases && scores',
    centerHeader: "&A",
    rightHeader: "&D",
    leftFooter: "2 < 3",
    centerFooter: "Page &P of &N",
    rightFooter: "two\nlines",
  },
};

/** What stands in a sheet after its cells. */
async function layoutXml(pageLayout: PageLayoutDocument): Promise<string> {
  const xml = await sheetXml(workbook({ pageLayout }));
  return xml.slice(xml.indexOf("<sheetData/>") + "<sheetData/>".length, xml.indexOf("</worksheet>"));
}

async function comesBack(pageLayout: PageLayoutDocument): Promise<PageLayoutDocument> {
  return (await throughFile(workbook({ pageLayout }))).sheets[0]!.pageLayout;
}

test("everything that a page layout can say is written as Excel writes it", async () => {
  expect(await layoutXml(everything)).toBe(
    '<printOptions horizontalCentered="1" verticalCentered="1" headings="1" gridLines="1"/>' +
      '<pageMargins left="0.5" right="0.694444444444444" top="1" bottom="0.138888888888889" header="0" footer="0.4"/>' +
      '<pageSetup paperSize="9" scale="85" orientation="landscape"/>' +
      '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Cases &amp;&amp; scores&amp;C&amp;A&amp;R&amp;D</oddHeader>' +
      "<oddFooter>&amp;L2 &lt; 3&amp;CPage &amp;P of &amp;N&amp;Rtwo\nlines</oddFooter></headerFooter>",
  );
});

test("everything that a page layout can say comes back from a file", async () => {
  expect(await comesBack(everything)).toEqual(everything);
});

test("a page layout that says nothing has Excel's margins and nothing else, and says nothing when read", async () => {
  const nothing = {
    centersHorizontally: false,
    printsHeadings: false,
    margins: {},
    headersFooters: { leftHeader: "" },
  };
  expect(await layoutXml(nothing)).toBe(
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  );
  expect(await comesBack(nothing)).toEqual({});
});

test.each<PageLayoutDocument>([
  { centersVertically: true },
  { printsGridlines: true },
  { printsHeadings: true },
  { scale: 10 },
  { scale: 100 },
  { scale: 400 },
  { margins: { top: 0 } },
  { margins: { footer: 50.4 } },
  { headersFooters: { rightHeader: "_x0041_" } },
  { headersFooters: { leftFooter: " &&L && &&&P " } },
  { headersFooters: { centerHeader: '&"A&C,Bold"x', rightHeader: "&KFF0000y" } },
])("a page layout that says one thing comes back with that alone: %j", async (pageLayout) => {
  expect(await comesBack(pageLayout)).toEqual(pageLayout);
});

test("margins in points and tenths of points come back as they were", async () => {
  for (let tenths = 0; tenths <= 1000; tenths += 125) {
    const margins = { left: tenths / 10, header: (tenths + 1) / 10 };
    expect(await comesBack({ margins })).toEqual({ margins });
  }
});

test("a margin in centimetres comes back as near as can be, and then stays", async () => {
  const once = await comesBack({ margins: { left: 72 / 2.54 } });
  expect(once.margins?.left).toBeCloseTo(72 / 2.54, 9);
  expect(await comesBack(once)).toEqual(once);
});

test("a sheet fitted to pages has no scale", async () => {
  expect(await comesBack({ fitToWidth: 1, scale: 80 })).toEqual({ fitToWidth: 1 });
});

test("a single & at the end of a header is a plain one and leaves the next section alone", async () => {
  expect(await comesBack({ headersFooters: { leftHeader: "A&", centerHeader: "B" } })).toEqual({
    headersFooters: { leftHeader: "A&&", centerHeader: "B" },
  });
});

test("a header or footer longer than Excel allows is not saved, and the user is told", async () => {
  const longest = "x".repeat(253);
  const kept = { headersFooters: { leftHeader: longest } };
  expect(await comesBack(kept)).toEqual(kept);
  const headersFooters = { leftHeader: longest, rightHeader: "y", leftFooter: `${longest}x`, centerFooter: "" };
  const written = await writeXlsx(workbook({ pageLayout: { headersFooters } }));
  expect(written.dropped).toEqual([
    "The header of sheet Sheet1 is not saved: Excel allows 255 characters for left, centre and right together. Shorten it.",
    "The footer of sheet Sheet1 is not saved: Excel allows 255 characters for left, centre and right together. Shorten it.",
  ]);
  expect((await readXlsx(written.bytes)).document.sheets[0]!.pageLayout).toEqual({});
});

test("a page layout set in Excel is read whole, and nothing is said to be lost", async () => {
  const { sheet, dropped } = await readExcel({
    sheet:
      "<sheetData/>" +
      '<printOptions horizontalCentered="1" verticalCentered="1" headings="1" gridLines="1"/>' +
      '<pageMargins left="0.70866141732283472" right="0.70866141732283472" top="0.75" bottom="0.74803149606299213" header="0.31496062992125984" footer="0.3"/>' +
      '<pageSetup paperSize="9" scale="70" orientation="landscape" horizontalDpi="300" verticalDpi="300" r:id="rId1"/>' +
      '<headerFooter><oddHeader>&amp;L&amp;"-,Bold"Cases &amp;&amp; more&amp;R&amp;D</oddHeader><oddFooter>&amp;CPage &amp;P\r\nof &amp;N_x000A_</oddFooter></headerFooter>',
  });
  expect(sheet.pageLayout).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    scale: 70,
    centersHorizontally: true,
    centersVertically: true,
    printsGridlines: true,
    printsHeadings: true,
    margins: {
      left: 51.0236220472,
      right: 51.0236220472,
      bottom: 53.8582677165,
      header: 22.6771653543,
    },
    headersFooters: {
      leftHeader: '&"-,Bold"Cases && more',
      rightHeader: "&D",
      centerFooter: "Page &P\nof &N\n",
    },
  });
  expect(dropped).toEqual([]);
});

test.each([
  ["Title &amp;P", { centerHeader: "Title &P" }],
  ["&amp;La&amp;Rb&amp;Lc", { leftHeader: "ac", rightHeader: "b" }],
  ["&amp;L&amp;&amp;Cx&amp;C&amp;&amp;", { leftHeader: "&&Cx", centerHeader: "&&" }],
])("the sections of a header are those Excel sees: %s", async (text, headersFooters) => {
  const { sheet } = await readExcel({
    sheet: `<sheetData/><headerFooter><oddHeader>${text}</oddHeader></headerFooter>`,
  });
  expect(sheet.pageLayout).toEqual({ headersFooters });
});

test.each([
  '<printOptions gridLines="1" gridLinesSet="0"/>',
  '<pageMargins left="0.70000000000000007" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  '<pageSetup scale="0"/>',
  '<headerFooter differentFirst="1"/>',
  "<headerFooter><oddHeader>&amp;L&amp;C&amp;R</oddHeader><evenHeader/></headerFooter>",
  '<rowBreaks count="0"/>',
])("nothing is kept, and nothing said to be lost, where a file says nothing for printing: %s", async (xml) => {
  const { document, dropped } = await readXlsx(excelFile({ sheet: `<sheetData/>${xml}` }));
  expect([document.sheets[0]!.pageLayout, dropped]).toEqual([{}, []]);
});

test.each([
  '<pageSetup paperSize="5"/>',
  '<headerFooter differentFirst="1"><oddHeader>&amp;Cx</oddHeader></headerFooter>',
  '<headerFooter differentOddEven="1"><oddHeader>&amp;Cx</oddHeader></headerFooter>',
  "<headerFooter><evenFooter>&amp;Cx</evenFooter></headerFooter>",
  '<headerFooter differentFirst="1"><firstHeader>&amp;Cx</firstHeader></headerFooter>',
  '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId1"/>',
  '<colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>',
])("the user is told of the rest of a page layout, which is not kept: %s", async (xml) => {
  const { dropped } = await readExcel({ sheet: `<sheetData/>${xml}` });
  expect(dropped).toEqual([texts.PAGE_LAYOUT("Sheet1")]);
});

test("the rows with which a page begins are kept", async () => {
  const xml =
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" man="1"/></rowBreaks>';
  const { document, dropped } = await readXlsx(excelFile({ sheet: `<sheetData/>${xml}` }));
  expect([document.sheets[0]!.pageLayout, dropped]).toEqual([{ pageBreaks: [4, 9] }, []]);
  expect((await readXlsx((await writeXlsx(document)).bytes)).document.sheets[0]!.pageLayout).toEqual({
    pageBreaks: [4, 9],
  });
});

test("what is not kept of a page layout is said in words", () => {
  expect(texts.PAGE_LAYOUT("Sheet1")).toBe(
    "Part of the page layout of sheet Sheet1 is not kept: page breaks between columns, headers and footers with pictures or only for first or even pages, and other paper than A4, A3 and Letter.",
  );
});
