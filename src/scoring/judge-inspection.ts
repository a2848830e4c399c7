import type { Conclusion, Rules } from "../scheme/scheme";
import { readAnswers } from "./answers";
import { cellsOf, isOmitted } from "./cell";
import { readCriterionWords, type CriterionWords } from "./criterion-words";
import { fingerprintOf } from "./fingerprint";
import { readSampling } from "./interval/sampling";
import { scoreIntervals, type Intervals } from "./interval/score-intervals";
import { isProblem, type Problem } from "./problem";
import { rowsBelow } from "./rows-below";
import { scoreInspection, type ScoredInspection } from "./score-inspection";
import { readShare, readSummaryInThread } from "./settings";

/**
 * What an inspection is judged from, as Excel hands it over: ranges as rows of cells, single cells as they are, null for
 * what is left out of the formula.
 */
export interface InspectionArguments {
  /** The tables of cases and of questions, headings first. */
  readonly cases: unknown;
  readonly questions: unknown;
  readonly summaryWeight?: unknown;
  readonly summaryInThread?: unknown;
  readonly line?: unknown;
  /** Two columns: each answer, and what it counts as. */
  readonly answers?: unknown;
  /** Two columns each: criterion and word. */
  readonly overrides?: unknown;
  readonly ratings?: unknown;
  /** The cells below the table of cases. */
  readonly below?: unknown;
  /** How sure the intervals are to be, and of how many cases: with neither there are none. */
  readonly confidence?: unknown;
  readonly population?: unknown;
}

/** An inspection with everything that is printed of it. */
export interface JudgedInspection extends ScoredInspection {
  /** The line of priority for improvement, 0 to 1, or why there is none. */
  readonly line: number | Problem;
  /** What is wrong with the settings, the line among them. */
  readonly badSettings: readonly Problem[];
  readonly overrides: CriterionWords<Conclusion>;
  readonly ratings: CriterionWords<string>;
  /** That rows below the table are not counted, if there are any. */
  readonly below: Problem | undefined;
  /** The intervals of the scores, where they are asked for. */
  readonly intervals: Intervals | undefined;
  readonly fingerprint: string;
}

/** Scores an inspection and reads the line, the inspectors' overrides and their ratings. Refuses nothing itself. */
export function judgeInspection(given: InspectionArguments, scheme: Rules): JudgedInspection {
  const answers = readAnswers(given.answers, scheme);
  const summaryWeight = readShare(given.summaryWeight, "summaryWeight", scheme);
  const summaryInThread = readSummaryInThread(given.summaryInThread, scheme);
  const line = readShare(given.line, "line", scheme);
  const settings = { summaryWeight, summaryInThread, answers };
  const areIntervals = !isOmitted(given.confidence) || !isOmitted(given.population);
  const scored = scoreInspection(cellsOf(given.cases), cellsOf(given.questions), settings, scheme, areIntervals);
  const { criteria } = scored.inspection;
  const overrides = readCriterionWords(
    given.overrides,
    "overrides",
    criteria,
    ({ section }) => section.isScored,
    (Object.entries(scheme.overrides) as [Conclusion, string][]).map(([conclusion, written]) => [written, conclusion]),
  );
  const ratings = readCriterionWords(
    given.ratings,
    "ratings",
    criteria,
    ({ section }) => !section.isScored,
    scheme.ratings.map((rating) => [rating, rating]),
  );
  const fingerprint = fingerprintOf(scored.inspection, { ...settings, line, overrides, ratings });
  const badSettings = [summaryWeight, summaryInThread, line].filter(isProblem);
  const sampling = areIntervals ? readSampling(given.confidence, given.population) : undefined;
  const intervals = sampling && scoreIntervals(scored, settings, sampling);
  return { ...scored, line, badSettings, overrides, ratings, below: rowsBelow(given.below), intervals, fingerprint };
}
