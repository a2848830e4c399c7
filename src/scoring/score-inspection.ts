import type { Rules, RuledSection } from "../scheme/scheme";
import type { Cells } from "./cell";
import type { Criterion } from "./criterion";
import { criterionScore } from "./criterion-score";
import { groupBy } from "./group-by";
import { mean } from "./mean";
import { firstProblem } from "./first-problem";
import type { Problem } from "./problem";
import { readInspection, type Inspection, type TalliedQuestion } from "./read-inspection";
import { scoreThread } from "./score-thread";
import type { Scored, ScoredThread, ScoringSettings } from "./scored";

/** A criterion with its score, 0 to 1, and what is behind it. */
export interface ScoredCriterion extends Scored {
  readonly criterion: Criterion;
}

/** A section with its score, 0 to 1, and what is behind it. */
export interface ScoredSection extends Scored {
  readonly section: RuledSection;
  readonly criteria: readonly ScoredCriterion[];
}

/** Every score of an inspection: criteria and sections in order, and the RoH Thread. */
export interface ScoredInspection {
  readonly inspection: Inspection;
  readonly criteria: readonly ScoredCriterion[];
  readonly sections: readonly ScoredSection[];
  readonly thread: ScoredThread;
}

/**
 * Scores an inspection (report, Appendix 3): the criteria of the scored sections that have questions, those sections, and
 * the RoH Thread. Where the list of questions cannot be read, all criteria stand there, refused.
 *
 * @param caseCells the table of cases, headings first; rows are cases
 * @param questionCells the list of questions, headings first; rows are questions
 * @param isKept whether what every judgement counts as is kept, for intervals
 */
export function scoreInspection(
  caseCells: Cells,
  questionCells: Cells,
  settings: ScoringSettings,
  scheme: Rules,
  isKept = false,
): ScoredInspection {
  const inspection = readInspection(caseCells, questionCells, settings.answers, scheme, isKept);
  const { refusal } = inspection;
  const byCriterion = groupBy(inspection.questions, ({ criterion }) => criterion);
  const criteria = [...inspection.criteria.values()]
    .filter((criterion) => criterion.section.isScored)
    .filter((criterion) => byCriterion.has(criterion) || !inspection.isListReadable)
    .map((criterion) => scoreCriterion(criterion, byCriterion.get(criterion) ?? [], settings, refusal));

  const sections = scheme.sections
    .filter(({ isScored }) => isScored)
    .map((section) => {
      const ofSection = criteria.filter(({ criterion }) => criterion.section === section);
      return scoreSection(section, ofSection, refusal);
    });
  return { inspection, criteria, sections, thread: scoreThread(inspection.questions, settings, refusal) };
}

function scoreCriterion(
  criterion: Criterion,
  questions: readonly TalliedQuestion[],
  { summaryWeight }: ScoringSettings,
  ofEverything: Problem | undefined,
): ScoredCriterion {
  let summary: TalliedQuestion | undefined;
  const others: number[] = [];
  for (const tallied of questions) {
    if (tallied.isSummary) summary ??= tallied;
    else if (tallied.proportion !== undefined) others.push(tallied.proportion);
  }
  const ofTables =
    twoSummaries(criterion, questions) ?? firstProblem(questions, ({ badSummary, refusal }) => badSummary ?? refusal);
  const ofWeight = summary && typeof summaryWeight !== "number" ? summaryWeight : undefined;
  const refusal = ofEverything ?? ofTables ?? ofWeight;
  if (refusal || typeof summaryWeight !== "number") {
    return { criterion, questions, score: refusal ? undefined : mean(others), refusal };
  }
  return { criterion, questions, score: criterionScore(others, summary?.proportion, summaryWeight), refusal };
}

/** The problem that a criterion has more than one summary question, if it has. */
export function twoSummaries(criterion: Criterion, questions: readonly TalliedQuestion[]): Problem | undefined {
  let count = 0;
  for (const { isSummary } of questions) if (isSummary) count++;
  if (count < 2) return undefined;
  const summaries = questions.filter(({ isSummary }) => isSummary);
  return { kind: "two summaries", criterion: criterion.id, questions: summaries.map(({ id }) => id) };
}

/** The section's score is the mean of its criteria's scores, unrounded; a criterion without a score is left out. */
function scoreSection(
  section: RuledSection,
  criteria: readonly ScoredCriterion[],
  ofEverything: Problem | undefined,
): ScoredSection {
  const questions: TalliedQuestion[] = [];
  const scores: number[] = [];
  for (const scored of criteria) {
    questions.push(...scored.questions);
    if (scored.score !== undefined) scores.push(scored.score);
  }
  const refusal = ofEverything ?? firstProblem(criteria, (scored) => scored.refusal);
  return { section, criteria, questions, score: refusal ? undefined : mean(scores), refusal };
}
