import { add, divide, fraction, type Fraction, mean, multiply, ONE, subtract, ZERO } from "./fraction";

/**
 * The scoring of an inspection, slow and exact, written from the report alone (Summary of Scores; Appendix 3, Scoring
 * Approach). It knows nothing of Excel: judgements come as what they are, not as how they are spelled.
 */
export type Judgement = "above" | "below" | "not relevant" | "missing" | "no answer";

export interface Question {
  readonly id: string;
  readonly criterion: string;
  readonly isSummary: boolean | "unreadable";
  readonly isRoh: boolean | "unreadable";
  /** Its judgements cannot be told: it has no column, or two, or is listed twice. */
  readonly isFaulty?: boolean;
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

/** A setting that is emptied or cannot be is refused, and so is what rests on it. */
export interface Settings {
  readonly summaryWeight: Fraction | "refused";
  readonly isSummaryInThread: boolean | "refused";
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

/** p of a question of an inspection; refused where nobody can say which judgements are its own. */
export function proportionOf(inspection: Inspection, question: Question): Score {
  return question.isFaulty === true ? "refused" : proportion(questionTally(inspection, question));
}

/** The mean of scores; those that do not exist are left out, and one that is refused refuses the mean. */
export function meanOf(scores: readonly Score[]): Score {
  if (scores.includes("refused")) return "refused";
  const existing = scores.filter((score) => typeof score !== "string");
  return existing.length === 0 ? "none" : mean(existing);
}

/** 0.80 x the mean of p over the other questions + 0.20 x p of the summary question; either alone where the other is not. */
export function criterionScore(others: readonly Score[], summary: Score, summaryWeight: Fraction): Score {
  const meanOfOthers = meanOf(others);
  if (meanOfOthers === "refused" || summary === "refused") return "refused";
  if (summary === "none") return meanOfOthers;
  if (meanOfOthers === "none") return summary;
  return add(multiply(subtract(ONE, summaryWeight), meanOfOthers), multiply(summaryWeight, summary));
}

export function questionsOf(inspection: Inspection, criterion: string): Question[] {
  return inspection.questions.filter((question) => question.criterion === criterion);
}

export function scoreOfCriterion(inspection: Inspection, criterion: string, { summaryWeight }: Settings): Score {
  const questions = questionsOf(inspection, criterion);
  const others = questions.filter((question) => question.isSummary === false);
  const summaries = questions.filter((question) => question.isSummary !== false);
  const [summary] = summaries;
  if (summaries.length > 1 || summary?.isSummary === "unreadable") return "refused";
  if (summary && summaryWeight === "refused") return "refused";
  return criterionScore(
    others.map((question) => proportionOf(inspection, question)),
    summary ? proportionOf(inspection, summary) : "none",
    summaryWeight === "refused" ? ZERO : summaryWeight,
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
    ({ criterion, isRoh, isSummary }) =>
      isRoh !== false && sectionOf(criterion) <= 2 && (isSummaryInThread !== false || isSummary !== true),
  );
}

export function scoreOfThread(inspection: Inspection, settings: Settings): Score {
  const questions = threadQuestions(inspection, settings);
  const isOpen = ({ isRoh, isSummary }: Question) =>
    isRoh === "unreadable" || (isSummary === "unreadable" && settings.isSummaryInThread !== true);
  if (settings.isSummaryInThread === "refused" || questions.some(isOpen)) return "refused";
  return meanOf(questions.map((question) => proportionOf(inspection, question)));
}

/** What a question takes from its criterion's score: its share of the criterion, times the share of cases below the line. */
export function pointsLost(inspection: Inspection, question: Question, settings: Settings): Score {
  if (sectionOf(question.criterion) === 4) return "none";
  const score = scoreOfCriterion(inspection, question.criterion, settings);
  if (typeof score === "string") return score;
  const share = proportionOf(inspection, question);
  if (typeof share === "string") return ZERO;

  const counted = questionsOf(inspection, question.criterion).filter(
    (one) => questionTally(inspection, one).relevant > 0,
  );
  const countedOthers = counted.filter((one) => !one.isSummary).length;
  const hasSummary = counted.length > countedOthers;
  // A criterion with a summary question has no score where the weight is refused.
  const summaryWeight = settings.summaryWeight === "refused" ? ZERO : settings.summaryWeight;
  const weightOfSummary = !hasSummary ? ZERO : countedOthers === 0 ? ONE : summaryWeight;
  const weight = question.isSummary ? weightOfSummary : divide(subtract(ONE, weightOfSummary), fraction(countedOthers));
  return multiply(weight, subtract(ONE, share));
}
