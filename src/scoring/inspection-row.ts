import { isBlank } from "./cell";
import type { JudgedInspection } from "./judge-inspection";
import type { SpillCell } from "./refused";
import { refusals } from "./refusals";
import { problemSentence, type Wording } from "./texts/problem-sentences";
import { casesNote, INSPECTION, overridesWithoutQuestions } from "./texts/inspection-notes";
import { provisional, sentences } from "./texts/score-notes";

/**
 * The last row of OMI.SCORES: all that must be known before a score is used, worst first, the line, the totals over the
 * scored questions, and the fingerprint.
 */
export function inspectionRow(judged: JudgedInspection, wording: Wording): SpillCell[] {
  const { inspection, line, below, fingerprint } = judged;
  let questions = 0;
  let relevant = 0;
  let missing = 0;
  for (const section of judged.sections) {
    questions += section.questions.length;
    for (const question of section.questions) {
      relevant += question.relevant;
      missing += question.missing;
    }
  }
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
    questions,
    relevant,
    missing,
    note,
    fingerprint,
  ];
}

/** How many cases have no judgement of any listed question. */
function casesWithoutJudgement({ inspection }: JudgedInspection): number {
  const columns: number[] = [];
  let missing = 0;
  for (const question of inspection.questions) {
    if (question.column >= 0) columns.push(question.column);
    missing += question.missing;
  }
  if (columns.length === 0 || missing < columns.length) return 0;
  const { rows, ids } = inspection.cases;
  return rows.filter((cells, row) => ids[row] !== "" && columns.every((column) => isBlank(cells[column]))).length;
}
