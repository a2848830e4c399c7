import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { scoresArguments } from "./random-given";
import { casesTable, isCase, type ListRow, questionsTable, type Sheets, sheets } from "./random-inspection";
import { readSpill } from "./spill";
import type { AnswerCell } from "./spellings";
import type { Given } from "./verdict";

export const fingerprintOf = (one: Given) =>
  readSpill(call("SCORES", scoresArguments(one)) as Table).cell("Inspection", "Fingerprint");

/** What a formula hands over besides the two tables. */
export type Rest = Omit<Given, "cases" | "questions">;

export const ANSWERS = [
  ["Y", "Y"],
  ["N", "N"],
  ["N/A", "N/A"],
];
export const OVERRIDES = [
  ["1.1", "Good"],
  ["1.2", null],
  ["2.1", "Priority"],
];
export const RATINGS = [
  ["4.1", "Well met"],
  ["4.2", "Partly met"],
];
export const USUAL = { summaryWeight: 0.2, summaryInThread: true, line: 0.68, overrides: OVERRIDES, ratings: RATINGS };

export const withRest = (inspection: Sheets, rest: Rest = USUAL): Given => ({
  ...rest,
  cases: casesTable(inspection),
  questions: questionsTable(inspection),
});

export function expectChanged(before: Given, after: Given, isChanged: boolean): void {
  const [one, other] = [fingerprintOf(before), fingerprintOf(after)];
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect([one === other, isChanged]).toEqual([!isChanged, isChanged]);
}

/** The sheets with one list row, one answer or one id in place of another. */
export const withListRow = (one: Sheets, at: number, row: ListRow): Sheets => ({
  ...one,
  list: one.list.map((before, index) => (index === at ? row : before)),
});
export const withAnswer = (one: Sheets, row: number, column: number, answer: AnswerCell): Sheets => ({
  ...one,
  rows: one.rows.map((before, index) =>
    index === row
      ? { ...before, answers: before.answers.map((old, place) => (place === column ? answer : old)) }
      : before,
  ),
});

export const filled = sheets.filter(({ rows }) => rows.some(isCase));
/** Sheets with at least one case, and the place of one judgement in them. */
export const judgement = filled.chain((inspection) =>
  fc.record({
    inspection: fc.constant(inspection),
    row: fc.constantFrom(...inspection.rows.flatMap((one, index) => (isCase(one) ? [index] : []))),
    column: fc.nat(inspection.list.length - 1),
  }),
);
