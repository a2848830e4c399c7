import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { differencesOfQuestions } from "./questions-agreement";
import { type Question, sectionOf } from "./oracle";
import { isErrorOf, outcomeOf, randomSettings, show } from "./outcomes";
import { casesTable, inspectionOf, questionsTable, type Sheets, sheets } from "./random-inspection";
import { runs } from "./runs";
import { answerCell, type AnswerCell } from "./spellings";

const RUNS = runs(100);

interface Spoilt {
  readonly before: Sheets;
  readonly after: Sheets;
  /** The questions with a cell that is no answer. */
  readonly questions: readonly Question[];
}

function replaced(sheet: Sheets, row: number, column: number, answer: AnswerCell): Sheets {
  const rows = sheet.rows.map((one, index) =>
    index === row ? { ...one, answers: one.answers.map((old, place) => (place === column ? answer : old)) } : one,
  );
  return { ...sheet, rows };
}

/** Sheets before and after one to three judgements are overwritten with cells that are no answer. */
const spoilt: fc.Arbitrary<Spoilt> = sheets
  .filter((inspection) => inspection.rows.length > 0)
  .chain((before) => {
    const place = fc.tuple(fc.nat(before.rows.length - 1), fc.nat(before.list.length - 1), answerCell("no answer"));
    return fc.array(place, { minLength: 1, maxLength: 3 }).map((places) => ({
      before,
      after: places.reduce((sheet, [row, column, answer]) => replaced(sheet, row, column, answer), before),
      questions: places.map(([, column]) => before.list[column]!.question),
    }));
  });

/** The titles of the scores that rest on a question. */
function scoresOn({ criterion, isRoh, isSummary }: Question, isSummaryInThread: boolean): string[] {
  const section = sectionOf(criterion);
  const isInThread = isRoh && section <= 2 && (isSummaryInThread || !isSummary);
  return [...(section === 4 ? [] : [criterion, `Section ${section}`]), ...(isInThread ? ["RoH Thread"] : [])];
}

test("a cell that is no answer refuses its criterion, section and RoH Thread and no other score", () => {
  fc.assert(
    fc.property(spoilt, randomSettings, ({ before, after, questions }, { settings, weightCell, threadCell }) => {
      const scoresOf = (sheet: Sheets) =>
        (call("SCORES", [casesTable(sheet), questionsTable(sheet), weightCell, threadCell]) as Table).slice(1);
      const touched = new Set(
        questions.flatMap((question) => scoresOn(question, settings.isSummaryInThread !== false)),
      );
      const refused = scoresOf(after).filter((row) => isErrorOf("#VALUE!", row[1]));
      expect(new Set(refused.map((row) => row[0]))).toEqual(touched);

      const untouched = (sheet: Sheets) =>
        scoresOf(sheet)
          .filter((row) => !touched.has(String(row[0])))
          .filter(([title]) => title !== "Inspection");
      expect(untouched(after)).toEqual(untouched(before));
    }),
    RUNS,
  );
});

test("in OMI.QUESTIONS such a cell refuses its question's counts and its criterion's points lost, and nothing else", () => {
  fc.assert(
    fc.property(spoilt, randomSettings, ({ after }, { settings, weightCell }) => {
      const rows = call("QUESTIONS", [casesTable(after), questionsTable(after), weightCell]) as Table;
      expect(differencesOfQuestions(rows, inspectionOf(after), settings)).toEqual([]);
    }),
    RUNS,
  );
});

test("OMI.SECTION is refused by a cell that is no answer in its own section, and by no other", () => {
  fc.assert(
    fc.property(spoilt, ({ before, after, questions }) => {
      for (const section of [1, 2, 3]) {
        const outcome = outcomeOf("SECTION", [casesTable(after), questionsTable(after), section]);
        const untouched = outcomeOf("SECTION", [casesTable(before), questionsTable(before), section]);
        const isTouched = questions.some((question) => sectionOf(question.criterion) === section);
        if (isTouched) expect(show(outcome)).toMatch(/^#VALUE!/);
        else expect(show(outcome)).toBe(show(untouched));
      }
    }),
    RUNS,
  );
});
