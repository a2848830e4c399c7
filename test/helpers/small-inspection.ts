import type { Table } from "./example";

/**
 * A small inspection written by hand: each question's judgements as one string, a letter a case: Y, N, - (not relevant)
 * or . (missing). The criterion is read from the id (Q1.2-05), a summary question's ends in S, an RoH question's in R.
 */
export function smallInspection(judgements: Readonly<Record<string, string>>): { cases: Table; questions: Table } {
  const ids = Object.keys(judgements);
  const caseCount = Math.max(0, ...Object.values(judgements).map((letters) => letters.length));
  const questions: Table = [["Question", "Criterion", "Summary", "RoH"]];
  for (const id of ids) {
    const summary = id.includes("S") ? "yes" : null;
    questions.push([id, id.slice(1, 4), summary, id.endsWith("R") ? "yes" : null]);
  }
  const cases: Table = [["Case", ...ids]];
  for (let number = 0; number < caseCount; number++) {
    cases.push([`C${String(number + 1).padStart(3, "0")}`, ...ids.map((id) => CELL[judgements[id]![number] ?? "."])]);
  }
  return { cases, questions };
}

const CELL: Readonly<Record<string, unknown>> = { Y: "Y", N: "N", "-": "N/A", ".": null };

/** A copy of a table with one cell changed; row 0 is the headings. */
export function withCell(table: Table, row: number, column: number, value: unknown): Table {
  return table.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}
