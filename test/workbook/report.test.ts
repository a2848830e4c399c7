import { absoluteReference, cellAddress, columnLetters } from "../../src/workbook/inspection/a1";
import { entriesOf } from "../../src/workbook/report/blocks/block";
import { columnCountOf, columnsAt, columnsOf, isOnReport, REPORT_ROWS } from "../../src/workbook/report/blocks/places";
import { FIRST_HEADING_ROW, REPORT_BLOCKS } from "../../src/workbook/report/content/report-blocks";

const PLACES = ["report", "selection"] as const;
const placeAt = (place: (typeof PLACES)[number]) => ({ row: 9, column: 0, columns: columnsAt(place) });

test("the title of the chart is linked to its cell by a full address, whatever the sheet is called", () => {
  expect(absoluteReference("Scores!J20")).toBe("=Scores!$J$20");
  expect(absoluteReference("'J20 A1'!AB7")).toBe("='J20 A1'!$AB$7");
  expect(cellAddress(9, 27)).toBe("AB10");
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});

test("on the report a block has three columns, elsewhere eight of the sheet's own, and it is known again by their number", () => {
  expect(columnsAt("report")).toEqual({ number: 1, text: 1, result: 1 });
  expect(columnsOf(3)).toEqual(columnsAt("report"));
  expect(columnsOf(8)).toEqual(columnsAt("selection"));
});

test("nothing on the report is on top of anything else, and a row is free between one block and the next", () => {
  const { chartInWords, table1, caution, table2 } = REPORT_BLOCKS;
  const blocks = [chartInWords, table1, caution, table2];
  const rows = REPORT_ROWS;
  expect(rows.notice).toBeGreaterThan(rows.title);
  expect(rows.chart).toBeGreaterThan(rows.notice + 1);
  expect(chartInWords.row).toBeGreaterThan(rows.chart);
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]?.row ?? FIRST_HEADING_ROW;
    expect(next).toBe(block.row + block.lineCount(columnsAt("report")) + 1);
  });
});

test.each(PLACES)("a block (%s) has as many lines as it says, and every line as many cells as the block", (place) => {
  const at = placeAt(place);
  for (const block of Object.values(REPORT_BLOCKS)) {
    const lines = block.lines(at);
    expect(lines).toHaveLength(block.lineCount(at.columns));
    for (const line of lines) expect(entriesOf(line, at.columns, "")).toHaveLength(columnCountOf(at.columns));
  }
});

test("Table 1 has its caption and a row for every criterion of section 4, all of them formulas", () => {
  const [caption, ...lines] = REPORT_BLOCKS.table1.lines(placeAt("report"));
  expect(caption).toEqual({ look: "caption", whole: "Table 1: Scoring of section 4:" });
  const rows = lines.filter(({ look }) => look === "row");
  expect(rows.map(({ number }) => number)).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"].map((id) => `="${id}"`));
  for (const { text, result } of rows) for (const formula of [text, result]) expect(formula).toMatch(/^=/);
});

test.each(PLACES)("each figure of a block (%s) is looked after by its last line", (place) => {
  const at = placeAt(place);
  const { chartInWords, table1, table2 } = REPORT_BLOCKS;
  for (const block of [chartInWords, table1, table2]) {
    const lines = block.lines(at);
    const cells = lines.flatMap((line, index) =>
      entriesOf(line, at.columns, "").flatMap((entry, column) => {
        const isFigure = entry.includes("OMI_Results") && line.look !== "typedOver";
        return isFigure ? [cellAddress(at.row + index, column)] : [];
      }),
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(lines.at(-1)!.whole).toContain(`ISFORMULA(${cell})`);
  }
});

test("away from the report a block with figures carries the notice itself", () => {
  expect(PLACES.map((place) => isOnReport(columnsAt(place)))).toEqual([true, false]);
  for (const { lines } of [REPORT_BLOCKS.table1, REPORT_BLOCKS.table2, REPORT_BLOCKS.chartInWords]) {
    expect(lines(placeAt("report")).some(({ look }) => look === "notice")).toBe(false);
    expect(lines(placeAt("selection")).at(-2)).toMatchObject({ look: "notice" });
  }
});
