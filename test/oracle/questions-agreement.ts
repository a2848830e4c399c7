import type { Table } from "../helpers/example";
import {
  type Inspection,
  pointsLost,
  proportionOf,
  type Question,
  questionsOf,
  questionTally,
  type Score,
  sectionOf,
  type Settings,
} from "./oracle";
import { isEmptyText, isErrorOf, isScore, show } from "./outcomes";
import { type Cell, keyOf } from "./reading";

/** Nothing where a cell is what it should be, a line for the reader where it is not. */
function compareCell(where: string, actual: unknown, expected: Score | number): string[] {
  const isRight = typeof expected === "number" ? actual === expected : isScore(actual, expected, isEmptyText);
  return isRight ? [] : [`${where}: ${show(actual)}, not ${show(expected)}`];
}

function compareTexts(where: string, actual: readonly unknown[], expected: readonly string[]): string[] {
  return show(actual) === show(expected) ? [] : [`${where}: ${show(actual)}, not ${show(expected)}`];
}

function compareMark(where: string, actual: unknown, mark: Question["isRoh"], text: string): string[] {
  return mark === "unreadable" ? compareCell(where, actual, "refused") : compareTexts(where, [actual], [text]);
}

const FIRST_HEADINGS = ["Question", "Criterion", "Summary", "RoH"];
const LAST_HEADINGS = ["Above", "Relevant", "Missing", "Proportion", "Points lost"];

function holdsNoAnswer(inspection: Inspection, criterion: string): boolean {
  return questionsOf(inspection, criterion).some((question) => questionTally(inspection, question).noAnswer > 0);
}

/** Every cell of QUESTIONS that is not as the oracle has it. */
export function differencesOfQuestions(spill: Table, inspection: Inspection, settings: Settings): string[] {
  const [headings = [], ...rows] = spill;
  return [
    ...compareTexts("headings", headings, [...FIRST_HEADINGS, ...LAST_HEADINGS]),
    ...compareCell("questions", rows.length, inspection.questions.length),
    ...inspection.questions.flatMap((question, index) => {
      const [id, criterion, summary, roh, above, relevant, missing, share, lost] = rows[index] ?? [];
      const marks = [question.isSummary, question.isRoh].map((mark) => (mark === true ? "yes" : ""));
      const counts = questionTally(inspection, question);
      const isRefused = counts.noAnswer > 0 || question.isFaulty === true;
      const count = (number: number) => (isRefused ? "refused" : number);
      // The contract leaves open whether a section 4 criterion, never scored, is refused: its points lost may be "" or an error.
      const isOpen = sectionOf(question.criterion) === 4 && holdsNoAnswer(inspection, question.criterion);
      const points = isOpen && isErrorOf("#VALUE!", lost) ? "refused" : pointsLost(inspection, question, settings);
      return [
        ...compareTexts(
          `row of ${question.id}`,
          [keyOf(id as Cell), criterion],
          [keyOf(question.id), question.criterion],
        ),
        ...compareMark(`summary of ${question.id}`, summary, question.isSummary, marks[0]!),
        ...compareMark(`RoH of ${question.id}`, roh, question.isRoh, marks[1]!),
        ...compareCell(`above of ${question.id}`, above, count(counts.above)),
        ...compareCell(`relevant of ${question.id}`, relevant, count(counts.relevant)),
        ...compareCell(`missing of ${question.id}`, missing, count(counts.missing)),
        ...compareCell(`proportion of ${question.id}`, share, proportionOf(inspection, question)),
        ...compareCell(`points lost by ${question.id}`, lost, points),
      ];
    }),
  ];
}
