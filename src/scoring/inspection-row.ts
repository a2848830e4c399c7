import { isBlank } from "./cell";
import type { JudgedInspection } from "./judge-inspection";
import type { TalliedQuestion } from "./read-inspection";
import type { SpillCell } from "./refused";
import { refusals } from "./refusals";
import { problemSentence } from "./texts/problem-sentences";
import type { Wording } from "./texts/problem-words";
import { casesNote, INSPECTION, overridesWithoutQuestions } from "./texts/inspection-notes";
import { provisional, sentences } from "./texts/score-notes";

/**
 * The last row of OMI.SCORES: all that must be known before a score is used, worst first, the line, the totals over the
 * scored questions, and the fingerprint.
 */
export function inspectionRow(judged: JudgedInspection, wording: Wording): SpillCell[] {
  const { inspection, line, below, fingerprint } = judged;
  const counts = countsOf(judged.sections.flatMap(({ questions }) => questions));
  const refused = refusals(judged, wording);
  const outside = [
    ...(below ? [below] : []),
    ...inspection.cases.problems.filter(({ kind }) => kind === "facts alone" || kind === "total row"),
  ];
  const note = sentences([
    refused,
    ...outside.map((problem) => problemSentence(problem, wording)),
    overridesWithoutQuestions(judged),
    provisional(counts[2]),
    casesNote(judged, casesWithoutJudgement(judged)),
  ]);
  return [
    INSPECTION,
    "",
    typeof line === "number" ? line : { refused: problemSentence(line, wording) },
    refused,
    inspection.cases.count,
    ...counts,
    note,
    fingerprint,
  ];
}

/** How many questions there are, and of their judgements how many are relevant and how many missing. */
export function countsOf(
  questions: readonly TalliedQuestion[],
): readonly [questions: number, relevant: number, missing: number] {
  let relevant = 0;
  let missing = 0;
  for (const tallied of questions) {
    relevant += tallied.relevant;
    missing += tallied.missing;
  }
  return [questions.length, relevant, missing];
}

/** How many cases have no judgement of any listed question. */
function casesWithoutJudgement({ inspection }: JudgedInspection): number {
  const asked = inspection.questions.filter(({ column }) => column >= 0);
  const missing = countsOf(asked)[2];
  if (asked.length === 0 || missing < asked.length) return 0;
  const { rows, ids } = inspection.cases;
  return rows.filter((cells, row) => ids[row] !== "" && asked.every(({ column }) => isBlank(cells[column]))).length;
}
