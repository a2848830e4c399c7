import { isBlank, textOf, type Cells } from "../../scoring/cell";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { HEADINGS } from "../inspection/headings";
import { RATED_CRITERIA } from "../inspection/scheme";
import { FROZEN } from "../texts/freeze";
import { dateAndTime, PROOF } from "../texts/proof";
import { fingerprintOf, type Live } from "./read-live";

/** A table of a frozen copy, headings first, and its row on the sheet, counted from 0. */
export interface FrozenTable {
  readonly row: number;
  readonly cells: Cells;
}

/** Everything that is written on the frozen sheets. */
export interface PlannedCopies {
  /** Labels and what is beside them, below the title. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  readonly tables: readonly FrozenTable[];
  /** The lines above the copied report, its title first. */
  readonly lines: readonly string[];
  /** The values of the report's cells. */
  readonly report: Cells;
}

/** What frozen copies leave out: it is about formulas, or says what a user knows. */
const LEFT_OUT: readonly string[] = [HEADINGS.typedOver, HEADINGS.description];

/** Plans both frozen sheets. */
export function planCopies(live: Live, now: Date): PlannedCopies {
  const when = dateAndTime(now);
  const [cases, missing] = (["Cases", "Missing"] as const).map((heading) => Number(live.result(INSPECTION, heading)));
  const { area, month, state, summaryWeight, line, summaryInThread, answers, notice } = live;
  const values = { area, month, state, when, summaryWeight, line, summaryInThread, answers, notice };
  const facts = { ...values, cases: String(cases), missing: String(missing), fingerprint: fingerprintOf(live) };
  const listed = (Object.keys(FROZEN.facts) as (keyof typeof FROZEN.facts)[]).map(
    (fact) => [FROZEN.facts[fact], facts[fact]] as const,
  );
  let row = 1 + listed.length + 2;
  const tables = [withoutColumns(live.criteria), withoutColumns(live.sections), ratingsOf(live)].map((cells) => {
    const table = { row, cells };
    row += cells.length + 1;
    return table;
  });
  return {
    facts: listed,
    tables,
    lines: [
      FROZEN.reportTitle,
      FROZEN.about(area, month, state),
      FROZEN.when(when, cases!, facts.fingerprint),
      FROZEN.settings(summaryWeight, line, summaryInThread),
      FROZEN.missing(missing!),
      FROZEN.values,
    ],
    report: live.report.values,
  };
}

function withoutColumns(cells: Cells): Cells {
  const kept = (cells[0] ?? []).flatMap((heading, column) => (LEFT_OUT.includes(textOf(heading)) ? [] : [column]));
  return cells.map((row) => kept.map((column) => row[column]));
}

/** The inspectors' ratings, as the one formula gives them, under the titles of the workbook. */
function ratingsOf({ leadership, result }: Live): Cells {
  const headings = (leadership[0] ?? []).map(textOf);
  const titles = new Map(leadership.map((row) => [textOf(row[0]), row[headings.indexOf(HEADINGS.title)]]));
  return [
    FROZEN.ratings,
    ...RATED_CRITERIA.map(({ id, title }) => [id, titles.get(id) ?? title, textOf(result(id, "Conclusion"))]),
  ];
}

/** The cells of the sheet of the frozen scores. */
export const scoresCells = ({ facts, tables }: PlannedCopies): Cells => {
  const last = tables.at(-1)!;
  const cells: unknown[][] = Array.from({ length: last.row + last.cells.length }, () => []);
  cells[0] = [FROZEN.scoresTitle];
  facts.forEach((fact, index) => (cells[1 + index] = [...fact]));
  cells[1 + facts.length] = [FROZEN.values];
  for (const { row, cells: rows } of tables) rows.forEach((one, index) => (cells[row + index] = [...one]));
  return cells;
};

/** The cells of the sheet of the frozen report, without what is behind its chart. */
export const reportCells = ({ lines, report }: PlannedCopies): Cells => [...lines.map((text) => [text]), [], ...report];

/** Whether sheets hold what would be written: all but when that was, and when it was proved. */
export function isSameCopy(planned: Cells, held: Cells): boolean {
  return planned.every((row, down) => {
    if (row[0] === FROZEN.facts.when) return true;
    return row.every((cell, across) => {
      const there = held[down]?.[across] ?? "";
      if (isBlank(cell)) return isBlank(there);
      return withoutDate(cell) === withoutDate(there);
    });
  });
}

const withoutDate = (cell: unknown) =>
  typeof cell === "string" && [FROZEN.frozenOn, PROOF.proved].some((words) => cell.startsWith(words))
    ? cell.replace(/ on .*?, \d\d:\d\d/, "")
    : cell;
