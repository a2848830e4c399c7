import { add, divide, fraction, type Fraction, mean, multiply, ONE, subtract, ZERO } from "./fraction";

/**
 * The scoring of an inspection, slow and exact, written from the report alone (Summary of Scores; Appendix 3, Scoring
 * Approach). It knows nothing of Excel: judgements come as what they are, not as how they are spelled.
 */
export type Judgement = "above" | "below" | "not relevant" | "missing" | "no answer";

export interface Question {
  readonly id: string;
  readonly criterion: string;
  readonly isSummary: boolean;
  readonly isRoh: boolean;
}

/** The questions in the order of the list, and for every case one judgement a question, in the same order. */
export interface Inspection {
  readonly questions: readonly Question[];
  readonly cases: readonly (readonly Judgement[])[];
}

export interface Tally {
  readonly above: number;
  readonly relevant: number;
  readonly missing: number;
  readonly noAnswer: number;
}

/** A score, or why there is none: nothing is relevant, or a cell that is no answer refuses it. */
export type Score = Fraction | "none" | "refused";

export interface Settings {
  readonly summaryWeight: Fraction;
  readonly isSummaryInThread: boolean;
}

export const USUAL_SETTINGS: Settings = { summaryWeight: fraction(1, 5), isSummaryInThread: true };

export function sectionOf(criterion: string): number {
  return Number(criterion.split(".")[0]);
}

export function tally(judgements: readonly Judgement[]): Tally {
  const count = (wanted: Judgement) => judgements.filter((judgement) => judgement === wanted).length;
  return {
    above: count("above"),
    relevant: count("above") + count("below"),
    missing: count("missing"),
    noAnswer: count("no answer"),
  };
}

export function questionTally(inspection: Inspection, question: Question): Tally {
  const column = inspection.questions.indexOf(question);
  return tally(inspection.cases.map((judgements) => judgements[column]!));
}

/** p(q) = A / R: cases above the line over relevant cases. */
export function proportion({ above, relevant, noAnswer }: Tally): Score {
  if (noAnswer > 0) return "refused";
  return relevant === 0 ? "none" : fraction(above, relevant);
}

/** The mean of scores; those that do not exist are left out, and one that is refused refuses the mean. */
export function meanOf(scores: readonly Score[]): Score {
  if (scores.includes("refused")) return "refused";
  const existing = scores.filter((score) => typeof score !== "string");
  return existing.length === 0 ? "none" : mean(existing);
}

/** 0.80 x the mean of p over the other questions + 0.20 x p of the summary question; either alone where the other is not. */
export function criterionScore(others: readonly Tally[], summary: Tally | undefined, summaryWeight: Fraction): Score {
  const meanOfOthers = meanOf(others.map(proportion));
  const ofSummary = summary === undefined ? "none" : proportion(summary);
  if (meanOfOthers === "refused" || ofSummary === "refused") return "refused";
  if (ofSummary === "none") return meanOfOthers;
  if (meanOfOthers === "none") return ofSummary;
  return add(multiply(subtract(ONE, summaryWeight), meanOfOthers), multiply(summaryWeight, ofSummary));
}

export function questionsOf(inspection: Inspection, criterion: string): Question[] {
  return inspection.questions.filter((question) => question.criterion === criterion);
}

export function scoreOfCriterion(inspection: Inspection, criterion: string, { summaryWeight }: Settings): Score {
  const questions = questionsOf(inspection, criterion);
  const others = questions.filter((question) => !question.isSummary);
  const summary = questions.find((question) => question.isSummary);
  return criterionScore(
    others.map((question) => questionTally(inspection, question)),
    summary && questionTally(inspection, summary),
    summaryWeight,
  );
}

/** The criteria of a section that have a question in the list, in numeric order. */
export function criteriaOf(inspection: Inspection, section: number): string[] {
  const all = new Set(inspection.questions.map((question) => question.criterion));
  return [...all]
    .filter((criterion) => sectionOf(criterion) === section)
    .sort((one, other) => Number(one) - Number(other));
}

export function scoreOfSection(inspection: Inspection, section: number, settings: Settings): Score {
  return meanOf(criteriaOf(inspection, section).map((criterion) => scoreOfCriterion(inspection, criterion, settings)));
}

/** The questions of the RoH Thread: those marked RoH in sections 1 and 2; summary questions too unless the setting says not. */
export function threadQuestions(inspection: Inspection, { isSummaryInThread }: Settings): Question[] {
  return inspection.questions.filter(
    ({ criterion, isRoh, isSummary }) => isRoh && sectionOf(criterion) <= 2 && (isSummaryInThread || !isSummary),
  );
}

export function scoreOfThread(inspection: Inspection, settings: Settings): Score {
  const questions = threadQuestions(inspection, settings);
  return meanOf(questions.map((question) => proportion(questionTally(inspection, question))));
}

/** What a question takes from its criterion's score: its share of the criterion, times the share of cases below the line. */
export function pointsLost(inspection: Inspection, question: Question, settings: Settings): Score {
  if (sectionOf(question.criterion) === 4) return "none";
  const score = scoreOfCriterion(inspection, question.criterion, settings);
  if (typeof score === "string") return score;
  const share = proportion(questionTally(inspection, question));
  if (typeof share === "string") return ZERO;

  const counted = questionsOf(inspection, question.criterion).filter(
    (one) => questionTally(inspection, one).relevant > 0,
  );
  const countedOthers = counted.filter((one) => !one.isSummary).length;
  const hasSummary = counted.length > countedOthers;
  const weightOfSummary = !hasSummary ? ZERO : countedOthers === 0 ? ONE : settings.summaryWeight;
  const weight = question.isSummary ? weightOfSummary : divide(subtract(ONE, weightOfSummary), fraction(countedOthers));
  return multiply(weight, subtract(ONE, share));
}
