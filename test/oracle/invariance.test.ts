import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { outcomeOf, randomSettings, type RandomSettings } from "./outcomes";
import { casesTable, questionsTable, type Sheets, sheets } from "./random-inspection";
import {
  isBlank,
  rearranged,
  withBlanksAs,
  withFactColumn,
  withNotRelevantCases,
  withRowsWithoutId,
} from "./rearranged";
import { runs } from "./runs";
import { blank, fact } from "./spellings";

const RUNS = runs(50);

/** What SCORES spills but for its notes, which may name questions in the order of the list. */
function scoresOf(cases: Table, questions: Table, { weightCell, threadCell }: RandomSettings): Table {
  const scores = call("SCORES", [cases, questions, weightCell, threadCell]) as Table;
  const note = scores[0]!.indexOf("Note");
  return scores.map((row) => row.filter((_, column) => column !== note));
}

/** The same without what counts the cases: the column Cases, and the fingerprint. */
function scoresAlone(...args: Parameters<typeof scoresOf>): Table {
  const scores = scoresOf(...args);
  const counted = ["Cases", "Fingerprint"].map((heading) => scores[0]!.indexOf(heading));
  return scores.map((row) => row.filter((_, column) => !counted.includes(column)));
}

function sectionsOf(cases: Table, questions: Table, { weightCell }: RandomSettings): unknown[] {
  const titles = scoresOf(cases, questions, { weightCell, threadCell: null } as RandomSettings);
  const scored = titles.filter(([title, score]) => String(title).startsWith("Section") && score !== "");
  return scored.map(([title]) => outcomeOf("SECTION", [cases, questions, Number(String(title).at(-1)), weightCell]));
}

/** What QUESTIONS spills, sorted by question: the list's own order is its order. */
function questionsOf(cases: Table, questions: Table, { weightCell }: RandomSettings): Table {
  const rows = call("QUESTIONS", [cases, questions, weightCell]) as Table;
  return rows.sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
}

function expectSame(before: [Table, Table], after: [Table, Table], settings: RandomSettings, read = scoresOf): void {
  expect(read(...after, settings)).toEqual(read(...before, settings));
  expect(sectionsOf(...after, settings)).toEqual(sectionsOf(...before, settings));
  expect(questionsOf(...after, settings)).toEqual(questionsOf(...before, settings));
}

function tablesOf(inspection: Sheets): [Table, Table] {
  return [casesTable(inspection), questionsTable(inspection)];
}

test("the order of the rows and columns of both tables changes no score by a single bit", () => {
  const shuffles = sheets.chain((inspection) => {
    const [cases, questions] = tablesOf(inspection);
    return fc.tuple(fc.constant(inspection), fc.tuple(rearranged(cases), rearranged(questions)));
  });
  fc.assert(
    fc.property(shuffles, randomSettings, ([before, after], settings) => expectSame(tablesOf(before), after, settings)),
    RUNS,
  );
});

test("cases to which no question applies change no score", () => {
  const pairs = sheets.chain((inspection) => fc.tuple(fc.constant(inspection), withNotRelevantCases(inspection)));
  fc.assert(
    fc.property(pairs, randomSettings, ([before, after], settings) =>
      expectSame(tablesOf(before), tablesOf(after), settings, scoresAlone),
    ),
    RUNS,
  );
});

test.each([
  ["wholly empty rows", blank],
  ["rows with facts and no id", fact],
])("%s among the cases change no figure and no fingerprint", (_, cell) => {
  const pairs = sheets.chain((inspection) => fc.tuple(fc.constant(inspection), withRowsWithoutId(inspection, cell)));
  fc.assert(
    fc.property(pairs, randomSettings, ([before, after], settings) =>
      expectSame(tablesOf(before), tablesOf(after), settings),
    ),
    RUNS,
  );
});

test("a column of facts more, wherever it stands and whatever it holds, changes nothing", () => {
  const isFilled = (row: readonly unknown[]) => !row.every(isBlank);
  const pairs = sheets.chain((inspection) =>
    fc.tuple(fc.constant(inspection), withFactColumn(casesTable(inspection), isFilled)),
  );
  fc.assert(
    fc.property(pairs, randomSettings, ([before, cases], settings) =>
      expectSame(tablesOf(before), [cases, questionsTable(before)], settings),
    ),
    RUNS,
  );
});

test("empty cells score the same as 0 on the desktop, as null on the web and as empty text", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, settings) => {
      const before = tablesOf(inspection);
      for (const empty of [0, null, "", undefined] as const) {
        expectSame(before, [withBlanksAs(before[0], empty), withBlanksAs(before[1], empty)], settings);
      }
    }),
    runs(25),
  );
});
