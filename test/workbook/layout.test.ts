import { columnLetters } from "../../src/workbook/inspection/a1";
import { noticeParts, PART_COUNT } from "../../src/workbook/sheets/notice-parts";
import { chartCells, criterionCells, sectionCells } from "../../src/workbook/sheets/scores-cells";
import { chartRow, isBehindChart, scoresLayout, type ScoresLayout } from "../../src/workbook/sheets/scores-layout";

const COUNTS = [1, 2, 5, 14, 30];
const SCORED = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "3.1", "3.2"];

interface Box {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

const columnOf = (letters: string) => [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);

/** The rows and columns of an address such as "A4:J18". */
function boxOf(address: string): Box {
  const [, first, top, last, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address)!;
  return { rows: [Number(top), Number(bottom)], columns: [columnOf(first!), columnOf(last!)] };
}

/** Everything on Scores: the notice, both tables, what Chart 1 draws and what the notice is made of, titles included. */
function boxes({ criteria, sections, chart, behindNotice }: ScoresLayout): Box[] {
  const first = columnLetters(behindNotice.column);
  const last = behindNotice.row + PART_COUNT;
  return [
    boxOf("A1:F2"),
    boxOf(criteria.address),
    boxOf(sections.address),
    boxOf(`${chartRow(chart.headings - 1).label}:${chartRow(chart.last).typedOver}`),
    boxOf(`${first}${behindNotice.row}:${columnLetters(behindNotice.column + 1)}${last}`),
  ];
}

const overlap = (one: Box, other: Box) =>
  one.rows[0] <= other.rows[1] &&
  other.rows[0] <= one.rows[1] &&
  one.columns[0] <= other.columns[1] &&
  other.columns[0] <= one.columns[1];

test.each(COUNTS)("with %d criteria nothing on Scores is on top of anything else", (count) => {
  const all = boxes(scoresLayout(count));
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) expect([one, other, overlap(one, other)]).toEqual([one, other, false]);
  });
});

test.each(COUNTS)("with %d criteria a free row is between the tables, and a free column beside them", (count) => {
  const { criteria, sections, chart } = scoresLayout(count);
  expect(criteria.last - criteria.headings).toBe(count);
  expect(chart.last - chart.headings).toBe(count);
  expect(chart.headings).toBe(criteria.headings);
  expect(sections.headings).toBeGreaterThan(criteria.last + 1);
  expect(chart.column).toBeGreaterThan(boxOf(criteria.address).columns[1]);
});

test("a row of a criterion is a row of Scores that crosses nothing but the table and what is behind the chart", () => {
  const layout = scoresLayout(14);
  const { rows } = boxes(layout).at(-1)!;
  expect(rows[0]).toBeGreaterThan(layout.criteria.last);
  expect(rows[0]).toBeGreaterThan(layout.chart.last);
});

test("what is written fills the places to the cell", () => {
  const { criteria, sections, chart } = scoresLayout(SCORED.length);
  const width = (address: string) => boxOf(address).columns[1] - boxOf(address).columns[0] + 1;
  for (const row of SCORED.map((id, index) => criterionCells(id, criteria.first + index)))
    expect(row).toHaveLength(width(criteria.address));
  expect(sectionCells(sections.first)).toHaveLength(sections.last - sections.headings);
  for (const row of sectionCells(sections.first)) expect(row).toHaveLength(width(sections.address));
  const behindChart = chartCells(SCORED, chart.headings);
  expect(behindChart).toHaveLength(1 + SCORED.length);
  for (const row of behindChart) expect(row).toHaveLength(8);
});

test("the columns behind the chart are known again, and those beside them are not theirs", () => {
  const { chart, behindNotice, criteria } = scoresLayout(3);
  const known = Array.from({ length: 40 }, (_, column) => column).filter(isBehindChart);
  expect(known).toEqual(Array.from({ length: 8 }, (_, index) => chart.column + index));
  expect(behindNotice.column).toBeGreaterThan(known.at(-1)!);
  expect(known[0]).toBeGreaterThan(boxOf(criteria.address).columns[1] - 1);
});

test("a formula looks only at cells of its own row, or of its own kind", () => {
  const [first] = chartCells(SCORED, 4).slice(1);
  const addresses = first!.slice(2).flatMap((formula) => formula.match(/\b[A-Z]{1,2}\d+\b/g) ?? []);
  expect(new Set(addresses.map((address) => address.replace(/[A-Z]+/, "")))).toEqual(new Set(["5"]));
});

test("the notice has a check for every table, block, criterion and section, each with a label of its own", () => {
  const labels = noticeParts(scoresLayout(14), "Settings").map(({ label }) => label);
  expect(labels).toHaveLength(PART_COUNT);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of ["Criteria", "Sections", "Behind Chart 1", "Table 1", "Table 2", ...SCORED, "RoH Thread"])
    expect(labels).toContain(label);
});
