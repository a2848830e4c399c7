import { questionWeights } from "../criterion-score";
import type { Problem } from "../problem";
import type { TalliedQuestion } from "../read-inspection";
import type { ScoredInspection } from "../score-inspection";
import type { Scored, ScoringSettings } from "../scored";
import type { CaseGroup, WeighedQuestion } from "./case-group";
import { intervalOf, type Interval } from "./interval";
import { readStrata } from "./read-strata";
import { sampledScores } from "./sampled-score";
import { populationProblem, type Sampling } from "./sampling";

/** The interval of every score there is, or why there is none. */
export type Intervals = ReadonlyMap<Scored, Interval> | Problem;

/**
 * The intervals of all scores of an inspection whose codes are kept: the criteria's, the sections' and the Thread's. A section
 * is the mean of its criteria, so that a case adds to it the mean of what it adds to them.
 */
export function scoreIntervals(
  scored: ScoredInspection,
  { summaryWeight }: ScoringSettings,
  sampling: Sampling | Problem,
): Intervals {
  if ("kind" in sampling) return sampling;
  const { cases, codes } = scored.inspection;
  const strata = readStrata(cases);
  if ("kind" in strata) return strata;
  const tooSmall = populationProblem(sampling, cases.count);
  if (tooSmall) return tooSmall;

  const groups: CaseGroup[] = [];
  const of: Scored[] = [];
  const add = (one: Scored, questions: readonly WeighedQuestion[], members: readonly number[]): void => {
    groups.push({ score: one.score!, questions, members });
    of.push(one);
  };
  for (const section of scored.sections) {
    const first = groups.length;
    for (const criterion of section.criteria) {
      if (criterion.score !== undefined) add(criterion, weighCriterion(criterion.questions, summaryWeight), []);
    }
    const members = Array.from({ length: groups.length - first }, (_, place) => first + place);
    if (section.score !== undefined) add(section, [], members);
  }
  const { thread } = scored;
  if (thread.score !== undefined) add(thread, weighAlike(thread.questions), []);
  const sampled = sampledScores(groups, codes!, strata, sampling.population);
  return new Map(of.map((one, place) => [one, intervalOf(sampled[place]!, sampling.confidence)]));
}

function weighCriterion(
  questions: readonly TalliedQuestion[],
  summaryWeight: number | Problem,
): readonly WeighedQuestion[] {
  const counted = questions.filter(({ proportion }) => proportion !== undefined);
  const others = counted.filter(({ isSummary }) => !isSummary).length;
  // A criterion that has a summary question has no score where the weight is refused.
  const weight = typeof summaryWeight === "number" ? summaryWeight : 0;
  const { other, summary } = questionWeights(others, others < counted.length, weight)!;
  return questions.map((one) => weigh(one, one.isSummary ? summary : other));
}

/** The questions of the Thread: each weighs the same. */
function weighAlike(questions: readonly TalliedQuestion[]): readonly WeighedQuestion[] {
  const counted = questions.filter(({ proportion }) => proportion !== undefined).length;
  return questions.map((one) => weigh(one, 1 / counted));
}

function weigh({ place, above, relevant }: TalliedQuestion, weight: number): WeighedQuestion {
  return { column: place, above, relevant, weight };
}
