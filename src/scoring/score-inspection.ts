import type { Cells, Position } from "./cell";
import { compareCriteria, isInThread, isScored, type Criterion } from "./criterion";
import { criterionScore, DEFAULT_SUMMARY_WEIGHT } from "./criterion-score";
import { groupBy } from "./group-by";
import { mean } from "./mean";
import type { Problem } from "./problem";
import { readInspection, type Inspection, type TalliedQuestion } from "./read-inspection";

/** What the inspectors can set. */
export interface ScoringSettings {
  /** The summary question's share of a criterion's score, 0 to 1. */
  readonly summaryWeight: number;
  /** Whether a summary question marked RoH counts in the RoH Thread like any other. */
  readonly summaryInThread: boolean;
}

const DEFAULT_SETTINGS: ScoringSettings = { summaryWeight: DEFAULT_SUMMARY_WEIGHT, summaryInThread: true };

/** A score with what stands behind it: neither score nor refusal where no question has a relevant case. */
export interface Scored {
  readonly questions: readonly TalliedQuestion[];
  /** The score, 0 to 1, before any rounding. */
  readonly score: number | undefined;
  /** Why there must be no score. */
  readonly refusal: Problem | undefined;
}

export interface ScoredCriterion extends Scored {
  readonly criterion: Criterion;
}

export interface ScoredSection extends Scored {
  readonly section: number;
  readonly criteria: readonly ScoredCriterion[];
}

export interface ScoredThread extends Scored {
  /** Questions marked RoH outside sections 1 and 2: they do not count. */
  readonly ignored: readonly TalliedQuestion[];
}

/** Every score of an inspection: criteria and sections in order, and the RoH Thread. */
export interface ScoredInspection {
  readonly inspection: Inspection;
  readonly criteria: readonly ScoredCriterion[];
  readonly sections: readonly ScoredSection[];
  readonly thread: ScoredThread;
}

/**
 * Scores an inspection (report, Appendix 3): the criteria of sections 1 to 3, those sections, and the RoH Thread. Section
 * 4 is judged in words and is not scored.
 *
 * @param caseCells the table of cases, headings first; rows are cases
 * @param questionCells the list of questions, headings first; rows are questions
 */
export function scoreInspection(caseCells: Cells, questionCells: Cells, settings = DEFAULT_SETTINGS): ScoredInspection {
  const inspection = readInspection(caseCells, questionCells);
  const scoredQuestions = inspection.questions.filter(({ criterion }) => isScored(criterion));
  const byCriterion = groupBy(scoredQuestions, ({ criterion }) => criterion.id);
  const criteria = [...byCriterion.values()]
    .map((questions) => scoreCriterion(questions, settings.summaryWeight))
    .sort((a, b) => compareCriteria(a.criterion, b.criterion));

  const bySection = groupBy(criteria, ({ criterion }) => criterion.section);
  const sections = [...bySection].map(([section, scored]) => scoreSection(section, scored));
  return { inspection, criteria, sections, thread: scoreThread(inspection.questions, settings.summaryInThread) };
}

function scoreCriterion(questions: readonly TalliedQuestion[], summaryWeight: number): ScoredCriterion {
  const { criterion } = questions[0]!;
  const summaries: TalliedQuestion[] = [];
  const others: number[] = [];
  for (const tallied of questions) {
    if (tallied.isSummary) summaries.push(tallied);
    else if (tallied.proportion !== undefined) others.push(tallied.proportion);
  }
  const refusal =
    summaries.length > 1
      ? twoSummaries(criterion, summaries)
      : firstProblem(questions, ({ badSummary, refusal }) => badSummary ?? refusal);
  const score = refusal ? undefined : criterionScore(others, summaries[0]?.proportion, summaryWeight);
  return { criterion, questions, score, refusal };
}

function twoSummaries(criterion: Criterion, summaries: readonly TalliedQuestion[]): Problem {
  return { kind: "two summaries", criterion: criterion.id, questions: summaries.map(({ id }) => id) };
}

/** The section's score is the mean of its criteria's scores, unrounded; a criterion without a score is left out. */
function scoreSection(section: number, criteria: readonly ScoredCriterion[]): ScoredSection {
  const questions: TalliedQuestion[] = [];
  const scores: number[] = [];
  for (const scored of criteria) {
    questions.push(...scored.questions);
    if (scored.score !== undefined) scores.push(scored.score);
  }
  const refusal = firstProblem(criteria, (scored) => scored.refusal);
  return { section, criteria, questions, score: refusal ? undefined : mean(scores), refusal };
}

/** The RoH Thread: the mean proportion of all questions marked RoH in sections 1 and 2, every question weighing the same. */
function scoreThread(all: readonly TalliedQuestion[], summaryInThread: boolean): ScoredThread {
  const questions: TalliedQuestion[] = [];
  const ignored: TalliedQuestion[] = [];
  const proportions: number[] = [];
  for (const tallied of all) {
    const { criterion, isRoH, badRoH, isSummary } = tallied;
    if (!isRoH && !badRoH) continue;
    if (!isInThread(criterion)) {
      ignored.push(tallied);
    } else if (summaryInThread || !isSummary) {
      questions.push(tallied);
      if (tallied.proportion !== undefined) proportions.push(tallied.proportion);
    }
  }
  const refusal = firstProblem(questions, ({ badRoH, badSummary, refusal }) => {
    return badRoH ?? (summaryInThread ? undefined : badSummary) ?? refusal;
  });
  return { questions, ignored, score: refusal ? undefined : mean(proportions), refusal };
}

/** The problem to name: one of the tables before one of a cell, and of the cells the first in reading order. */
function firstProblem<Item>(
  items: readonly Item[],
  problemOf: (item: Item) => Problem | undefined,
): Problem | undefined {
  let first: Problem | undefined;
  for (const item of items) {
    const problem = problemOf(item);
    if (!problem) continue;
    if (problem.kind !== "not an answer") return problem;
    if (first?.kind !== "not an answer" || order(problem.at) < order(first.at)) first = problem;
  }
  return first;
}

const MOST_COLUMNS = 16_384;

function order({ row, column }: Position): number {
  return row * MOST_COLUMNS + column;
}
