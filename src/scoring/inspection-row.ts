import { isBlank } from "./cell";
import type { JudgedInspection } from "./judge-inspection";
import type { SpillCell } from "./refused";
import { refusals } from "./refusals";
import type { TalliedQuestion } from "./read-inspection";
import { problemSentence, type Wording } from "./texts/problem-sentences";
import { casesNote, INSPECTION, overridesWithoutQuestions } from "./texts/inspection-notes";
import { provisional, sentences } from "./texts/score-notes";

/**
 * The last row of OMI.SCORES: all that must be known before a score is used, worst first, the line, the totals over the
 * scored questions, and the fingerprint.
 */
export function inspectionRow(judged: JudgedInspection, wording: Wording): SpillCell[] {
  const { inspection, line, below, fingerprint } = judged;
  const questions = judged.criteria.flatMap((criterion) => criterion.questions);
  const total = (count: (question: TalliedQuestion) => number) => {
    return questions.reduce((sum, question) => sum + count(question), 0);
  };
  const missing = total((question) => question.missing);
  const refused = refusals(judged, wording);
  const outside = [
    ...(below ? [below] : []),
    ...inspection.cases.problems.filter(({ kind }) => kind === "facts alone" || kind === "total row"),
  ];
  const note = sentences([
    refused,
    ...outside.map((problem) => problemSentence(problem, wording)),
    overridesWithoutQuestions(judged),
    provisional(missing),
    casesNote(judged, casesWithoutJudgement(judged)),
  ]);
  return [
    INSPECTION,
    "",
    typeof line === "number" ? line : { refused: problemSentence(line, wording) },
    refused,
    inspection.cases.count,
    questions.length,
    total((question) => question.relevant),
    missing,
    note,
    fingerprint,
  ];
}

/** How many cases have no judgement of any listed question. */
function casesWithoutJudgement({ inspection }: JudgedInspection): number {
  const columns = inspection.questions.flatMap(({ column }) => (column < 0 ? [] : column));
  if (columns.length === 0) return 0;
  const { rows, ids } = inspection.cases;
  const missing = inspection.questions.reduce((sum, question) => sum + question.missing, 0);
  if (missing < columns.length) return 0;
  return rows.filter((cells, row) => ids[row] !== "" && columns.every((column) => isBlank(cells[column]))).length;
}
