import { firstProblem } from "./first-problem";
import { mean } from "./mean";
import type { Problem } from "./problem";
import type { TalliedQuestion } from "./read-inspection";
import type { ScoredThread, ScoringSettings } from "./scored";

/**
 * The RoH Thread: the mean proportion of all questions marked RoH in the sections of the Thread, every question weighing
 * the same.
 */
export function scoreThread(
  all: readonly TalliedQuestion[],
  settings: ScoringSettings,
  ofEverything: Problem | undefined,
): ScoredThread {
  const ofSetting = typeof settings.summaryInThread === "boolean" ? undefined : settings.summaryInThread;
  const summaryInThread = settings.summaryInThread !== false;
  const questions: TalliedQuestion[] = [];
  const ignored: TalliedQuestion[] = [];
  const proportions: number[] = [];
  for (const tallied of all) {
    const { criterion, isRoH, badRoH, isSummary } = tallied;
    if (!isRoH && !badRoH) continue;
    if (!criterion.section.isInThread) {
      ignored.push(tallied);
    } else if (summaryInThread || !isSummary) {
      questions.push(tallied);
      if (tallied.proportion !== undefined) proportions.push(tallied.proportion);
    }
  }
  const ofTables = firstProblem(questions, ({ badRoH, badSummary, refusal }) => {
    return badRoH ?? (summaryInThread ? undefined : badSummary) ?? refusal;
  });
  const refusal = ofEverything ?? ofTables ?? ofSetting;
  return { questions, ignored, score: refusal ? undefined : mean(proportions), refusal };
}
