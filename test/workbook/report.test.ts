import { absoluteReference, cellAddress } from "../../src/workbook/report/a1";
import { headingLines } from "../../src/workbook/report/heading-lines";
import { headingUpdate } from "../../src/workbook/report/heading-update";
import { columnsAt, columnsOf, reportRows } from "../../src/workbook/report/place";
import { reportBlocks } from "../../src/workbook/report/report-blocks";
import type { Standing } from "../../src/workbook/report/standing";

const SECTION_4 = ["Leadership", "Targets", "Resources", "Workforce", "Review", "Commissioning"];

test("the title of the chart is linked to its cell by a full address, whatever the sheet is called", () => {
  expect(absoluteReference("Scores!J20")).toBe("=Scores!$J$20");
  expect(absoluteReference("'J20 A1'!AB7")).toBe("='J20 A1'!$AB$7");
  expect(cellAddress(9, 27)).toBe("AB10");
});

test("on the report a block has three columns, elsewhere eight of the sheet's own, and it is known again by their number", () => {
  expect(columnsAt("report")).toEqual({ number: 1, text: 1, result: 1 });
  expect(columnsOf(3)).toEqual(columnsAt("report"));
  expect(columnsOf(8)).toEqual(columnsAt("selection"));
});

test("nothing on the report stands on top of anything else, however many criteria section 4 has", () => {
  for (const count of [1, 6, 9]) {
    const { chartInWords, table1, caution, table2 } = reportBlocks(SECTION_4.concat("", "", "").slice(0, count));
    const blocks = [chartInWords, table1, caution, table2];
    expect(chartInWords.row).toBeGreaterThan(reportRows(count).chart);
    for (const [index, block] of blocks.slice(1).entries()) {
      const above = blocks[index]!;
      expect(block.row).toBe(above.row! + above.lineCount + 1);
    }
  }
});

test("Table 1 has its caption and a row for every criterion of section 4, all of them formulas", () => {
  const lines = reportBlocks(SECTION_4).table1.lines(0, 0);
  expect(lines[0]).toEqual({ look: "caption", whole: "Table 1: Scoring of section 4:" });
  expect(lines).toHaveLength(7);
  for (const { number, text, result } of lines.slice(1)) {
    for (const formula of [number, text, result]) expect(formula).toMatch(/^=/);
  }
});

/** A heading block as it stands in the sheet: A10 is its first cell. */
function standing(change: (rows: string[][]) => string[][] = (rows) => rows): Standing {
  const rows = headingLines("1.2", 9, 0).map(({ number = "", text = "", result = "" }) => [number, text, result]);
  const formulas = change(rows);
  return { area: undefined as never, formulas, texts: formulas, row: 9, column: 0, columnCount: 3 };
}

test("a heading block that stands as it was made is written as it was, without its description and its findings", () => {
  const { formulas } = standing();
  const written = headingUpdate("1.2", standing());
  expect(written).toEqual(
    formulas.map((cells, line) => cells.map((cell) => (line === 1 || cell === "" ? null : cell))),
  );
});

test("rows that a user inserts among the findings are lettered, counted, and never written on", () => {
  const withTwoMore = (rows: string[][]) => [
    ...rows.slice(0, 4),
    ["", "Plans were shared", ""],
    ["", "=my formula", ""],
    ...rows.slice(4),
  ];
  const written = headingUpdate("1.2", standing(withTwoMore));
  expect(written[2]).toEqual([null, '=IF(COUNTA(B13:B17)=1,"Strength:","Strengths:")', null]);
  expect(written.slice(3, 8)).toEqual([
    ["a.", null, null],
    ['=IF(B14="","","b.")', null, null],
    ['=IF(B15="","","c.")', null, null],
    ['=IF(B16="","","d.")', null, null],
    ['=IF(B17="","","e.")', null, null],
  ]);
  expect(written[8]).toEqual([null, '=IF(COUNTA(B19:B21)=1,"Area for Improvement:","Areas for Improvement:")', null]);
});

test("where a user has deleted rows of a block, what stands in their place is left alone", () => {
  const written = headingUpdate(
    "1.2",
    standing((rows) => [["", "My own note", ""], ...rows.slice(3, 5), ["", "Another", ""]]),
  );
  expect(written.flat().every((entry) => entry === null)).toBe(true);
});
