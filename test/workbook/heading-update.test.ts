import { HEADING_LINES, headingLines } from "../../src/workbook/report/content/heading-lines";
import { headingUpdate } from "../../src/workbook/report/content/heading-update";
import { entriesOf } from "../../src/workbook/report/blocks/block";
import { columnCountOf, columnsAt, type Place } from "../../src/workbook/report/blocks/places";
import type { FoundBlock } from "../../src/workbook/report/blocks/find-blocks";

/** A heading block as it stands in the sheet: A10 is its first cell. */
function standing(change: (rows: string[][]) => string[][] = (rows) => rows, place: Place = "report"): FoundBlock {
  const columns = columnsAt(place);
  const lines = headingLines("1.2", { row: 9, column: 0, columns });
  const formulas = change(lines.map((line) => entriesOf(line, columns, "")));
  return {
    area: undefined as never,
    formulas,
    texts: formulas,
    row: 9,
    column: 0,
    columnCount: columnCountOf(columns),
  };
}

const CONCLUSION = HEADING_LINES - 1;
const conclusionOf = (block: FoundBlock) => String(block.formulas[CONCLUSION]?.[1]);
const textsWritten = (written: ReturnType<typeof headingUpdate>) => written.map((cells) => cells[1]);

test.each(["report", "selection"] as const)(
  "a heading block (%s) is written as it was made, without its description, its findings and the notice",
  (place) => {
    const block = standing((rows) => rows, place);
    const last = block.formulas.length - 1;
    const isTheUsers = (line: number) => line === 1 || (line > CONCLUSION && line < last);
    expect(headingUpdate("1.2", block)).toEqual(
      block.formulas.map((cells, line) => cells.map((cell) => (isTheUsers(line) || cell === "" ? null : cell))),
    );
  },
);

test("the last line follows the cells that it looks after, wherever rows have been put in", () => {
  const block = standing((rows) => [...rows.slice(0, 4), ["", "Another strength", ""], ...rows.slice(4)]);
  const written = headingUpdate("1.2", block);
  expect(written[CONCLUSION + 1]![1]).toBe(conclusionOf(standing()));
  expect(written.at(-1)![0]).toContain("ISFORMULA(C10)");
  expect(written.at(-1)![0]).toContain(`ISFORMULA(B${10 + CONCLUSION + 1})`);
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

test("a conclusion that has been typed over is written again", () => {
  const block = standing((rows) => rows.map((row, line) => (line === CONCLUSION ? ["", "All was good.", ""] : row)));
  expect(headingUpdate("1.2", block)[CONCLUSION]![1]).toBe(conclusionOf(standing()));
});

test("without its last line, deleted as an empty row, a block keeps every finding, and its conclusion closes it", () => {
  const block = standing((rows) =>
    rows.slice(0, -1).map((row, line) => (line === CONCLUSION - 1 ? [row[0]!, "A finding of the user's", ""] : row)),
  );
  const written = headingUpdate("1.2", block);
  expect(textsWritten(written)[CONCLUSION - 1]).toBeNull();
  expect(written[CONCLUSION]![1]).toBe(conclusionOf(standing()));
  expect(written[CONCLUSION]![0]).toContain(`ISFORMULA(B${10 + CONCLUSION})`);
});

test("where the conclusion has been deleted, the finding above it is not written over", () => {
  const block = standing((rows) =>
    rows
      .filter((_, line) => line !== CONCLUSION)
      .map((row, line) => (line === CONCLUSION - 1 ? [row[0]!, "A finding of the user's", ""] : row)),
  );
  const written = headingUpdate("1.2", block);
  expect(textsWritten(written)[CONCLUSION - 1]).toBeNull();
  expect(written.at(-1)![0]).toContain("ISFORMULA(C10)");
});

test("where a user has deleted most rows of a block, his own words in their place are left alone", () => {
  const written = headingUpdate(
    "1.2",
    standing((rows) => [["", "My own note", ""], ...rows.slice(3, 5), ["", "Another", ""]]),
  );
  expect(textsWritten(written)).toEqual([null, null, null, null]);
});
