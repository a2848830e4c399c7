import type { Rules } from "../scheme/scheme";
import { answersOf, type Answers } from "./answers";
import { readCaseTable, type CaseTable } from "./case-table";
import type { Cells } from "./cell";
import type { CriterionIndex } from "./criterion";
import { sumOf, type Hash } from "./hash";
import { readLayout, type PlacedQuestion } from "./layout";
import { placeOf, REFUSES_EVERYTHING, type NotAnAnswer, type Problem } from "./problem";
import { proportion } from "./score";
import { tallyCases } from "./tally-cases";
import type { KeptCodes } from "./tally/kept-codes";

/** A question with its judgements counted. */
export interface TalliedQuestion extends PlacedQuestion {
  readonly above: number;
  readonly relevant: number;
  readonly missing: number;
  /** Above / relevant, 0 to 1; undefined where no case is relevant. */
  readonly proportion: number | undefined;
  /** How many of its cells are no answer, and the first of them. */
  readonly unknownCount: number;
  readonly unknown: readonly NotAnAnswer[];
}

/** Both tables read, and every question's judgements counted. */
export interface Inspection {
  readonly cases: CaseTable;
  readonly questions: readonly TalliedQuestion[];
  /** Whether the list of questions has its headings. */
  readonly isListReadable: boolean;
  /** The row of every question listed by its key, those that cannot be read among them. */
  readonly listed: ReadonlyMap<string, number>;
  /** The list of answers the judgements were read with. */
  readonly answers: Answers;
  readonly criteria: CriterionIndex;
  /** What is wrong with the tables, question by question problems included, single judgements not. */
  readonly problems: readonly Problem[];
  /** The first problem that leaves no score to stand on, if there is one. */
  readonly refusal: Problem | undefined;
  /** The hash of what both tables mean: what every judgement counts as, by its case and question, and what each question is. */
  readonly hash: Hash;
  /** What every judgement counts as, by the row of its case and the place of its question, where that is kept. */
  readonly codes: KeptCodes | undefined;
}

/**
 * Reads the tables of cases and questions, headings in the first row of each, and counts each question's judgements
 * (above, relevant, missing). Refuses nothing itself: what must not be scored carries a refusal.
 *
 * @param given the list of answers, or what is wrong with it, which refuses everything
 * @param isKept whether what every judgement counts as is kept, for intervals
 */
export function readInspection(
  caseCells: Cells,
  questionCells: Cells,
  given: Answers | Problem,
  scheme: Rules,
  isKept = false,
): Inspection {
  const [answers, badAnswers] = "kind" in given ? [answersOf(scheme), [given]] : [given, []];
  const layout = readLayout([caseCells[0] ?? [], ...questionCells], scheme);
  const { criteria, list } = layout;
  const cases = readCaseTable(caseCells, layout, answers);
  const ofTables: Problem[] = [...badAnswers, ...cases.problems, ...list.problems];
  const refusal = ofTables.find((problem) => REFUSES_EVERYTHING.includes(problem.kind));
  const problems = [...ofTables, ...layout.problems];

  const { tally, judgements, codes } = tallyCases(cases, layout, answers, isKept);
  const questions: TalliedQuestion[] = [];
  for (const question of layout.questions) {
    const { id, key, criterion, isSummary, isRoH, badSummary, badRoH, column, place } = question;
    const above = tally.above[place] ?? 0;
    const relevant = tally.relevant[place] ?? 0;
    const cells = tally.unknown.get(place);
    const unknown = cells?.first.map(({ row }) => notAnAnswer(cases, id, row, column)) ?? NONE;
    // Named one by one: spreading the question would cost more than counting its judgements.
    questions.push({
      id,
      key,
      criterion,
      isSummary,
      isRoH,
      badSummary,
      badRoH,
      column,
      place,
      above,
      relevant,
      missing: tally.missing[place] ?? 0,
      proportion: proportion(above, relevant),
      refusal: question.refusal ?? unknown[0],
      unknownCount: cells?.count ?? 0,
      unknown,
    });
  }
  const { rows: listed, isReadable: isListReadable } = list;
  const hash = sumOf(judgements, layout.hash);
  return { cases, questions, isListReadable, listed, answers, criteria, problems, refusal, hash, codes };
}

const NONE: readonly NotAnAnswer[] = [];

/** The problem that a judgement is no answer; the row is counted in `cases.rows`. */
export function notAnAnswer(cases: CaseTable, question: string, row: number, column: number): NotAnAnswer {
  const at = placeOf("cases", cases.rowNumbers[row]!, column);
  return { kind: "not an answer", case: cases.ids[row]!, question, at, value: cases.rows[row]![column] };
}
