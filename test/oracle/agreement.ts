import type { Table } from "../helpers/example";
import {
  criteriaOf,
  type Inspection,
  pointsLost,
  proportion,
  type Question,
  questionsOf,
  questionTally,
  type Score,
  scoreOfCriterion,
  scoreOfSection,
  scoreOfThread,
  sectionOf,
  type Settings,
  threadQuestions,
} from "./oracle";
import { isEmptyText, isErrorOf, isScore, show } from "./outcomes";

/** Nothing where a cell is what it should be, a line for the reader where it is not. */
function compareCell(where: string, actual: unknown, expected: Score | number): string[] {
  const isRight = typeof expected === "number" ? actual === expected : isScore(actual, expected, isEmptyText);
  return isRight ? [] : [`${where}: ${show(actual)}, not ${show(expected)}`];
}

function compareTexts(where: string, actual: readonly unknown[], expected: readonly string[]): string[] {
  return show(actual) === show(expected) ? [] : [`${where}: ${show(actual)}, not ${show(expected)}`];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export interface ExpectedScore {
  readonly title: string;
  readonly score: Score;
  readonly questions: readonly Question[];
}

/** The rows SCORES should spill: criteria of sections 1 to 3, each section after its criteria, the RoH Thread last. */
export function expectedScores(inspection: Inspection, settings: Settings): ExpectedScore[] {
  const sections = [1, 2, 3].flatMap((section) => {
    const criteria = criteriaOf(inspection, section);
    const rows = criteria.map((criterion) => ({
      title: criterion,
      score: scoreOfCriterion(inspection, criterion, settings),
      questions: questionsOf(inspection, criterion),
    }));
    const score = scoreOfSection(inspection, section, settings);
    const whole = { title: `Section ${section}`, score, questions: rows.flatMap((row) => row.questions) };
    return criteria.length === 0 ? [] : [...rows, whole];
  });
  const score = scoreOfThread(inspection, settings);
  return [...sections, { title: "RoH Thread", score, questions: threadQuestions(inspection, settings) }];
}

/** Every cell of SCORES that is not as the oracle has it; none where all agree. The Note is free text. */
export function differencesOfScores(scores: Table, inspection: Inspection, settings: Settings): string[] {
  const [headings = [], ...rows] = scores;
  const expected = expectedScores(inspection, settings);
  const titles = expected.map((one) => one.title);
  return [
    ...compareTexts("headings", headings, ["Criterion", "Score", "Questions", "Relevant", "Missing", "Note"]),
    ...compareTexts(
      "titles",
      rows.map((row) => row[0]),
      titles,
    ),
    ...expected.flatMap(({ title, score, questions }, index) => {
      const [, actual, count, relevant, missing] = rows[index] ?? [];
      const tallies = questions.map((question) => questionTally(inspection, question));
      return [
        ...compareCell(`score of ${title}`, actual, score),
        ...compareCell(`questions of ${title}`, count, questions.length),
        ...compareCell(`relevant of ${title}`, relevant, total(tallies.map((one) => one.relevant))),
        ...compareCell(`missing of ${title}`, missing, total(tallies.map((one) => one.missing))),
      ];
    }),
  ];
}

const FIRST_HEADINGS = ["Question", "Criterion", "Summary", "RoH"];
const LAST_HEADINGS = ["Above", "Relevant", "Missing", "Proportion", "Points lost"];

function holdsNoAnswer(inspection: Inspection, criterion: string): boolean {
  return questionsOf(inspection, criterion).some((question) => questionTally(inspection, question).noAnswer > 0);
}

/** A question's id without what may differ from its spelling in the list. */
function plainId(cell: unknown): string {
  return String(cell).trim().toUpperCase();
}

/** Every cell of QUESTIONS that is not as the oracle has it. */
export function differencesOfQuestions(spill: Table, inspection: Inspection, settings: Settings): string[] {
  const [headings = [], ...rows] = spill;
  return [
    ...compareTexts("headings", headings, [...FIRST_HEADINGS, ...LAST_HEADINGS]),
    ...compareCell("questions", rows.length, inspection.questions.length),
    ...inspection.questions.flatMap((question, index) => {
      const [id, criterion, summary, roh, above, relevant, missing, share, lost] = rows[index] ?? [];
      const texts = [question.id, question.criterion, question.isSummary ? "yes" : "", question.isRoh ? "yes" : ""];
      const counts = questionTally(inspection, question);
      const count = (number: number) => (counts.noAnswer > 0 ? "refused" : number);
      // The contract leaves open whether a section 4 criterion, never scored, is refused: its points lost may be "" or an error.
      const isOpen = sectionOf(question.criterion) === 4 && holdsNoAnswer(inspection, question.criterion);
      const points = isOpen && isErrorOf("#VALUE!", lost) ? "refused" : pointsLost(inspection, question, settings);
      return [
        ...compareTexts(`row of ${question.id}`, [plainId(id), criterion, summary, roh], texts),
        ...compareCell(`above of ${question.id}`, above, count(counts.above)),
        ...compareCell(`relevant of ${question.id}`, relevant, count(counts.relevant)),
        ...compareCell(`missing of ${question.id}`, missing, count(counts.missing)),
        ...compareCell(`proportion of ${question.id}`, share, proportion(counts)),
        ...compareCell(`points lost by ${question.id}`, lost, points),
      ];
    }),
  ];
}
