import { cellsOf, textOf, type Cells } from "./cell";
import type { CriterionWords } from "./criterion-words";
import type { InspectionArguments, JudgedInspection } from "./judge-inspection";
import { judgementOf } from "./judgement";
import { isProblem, placeOf, worstFirst, type Problem } from "./problem";
import { notAnAnswer, type Inspection, type TalliedQuestion } from "./read-inspection";
import { twoSummaries, type ScoredInspection } from "./score-inspection";
import { FEW_RELEVANT_CASES } from "./score";
import { closest } from "./suggest-answer";

/**
 * Lists the errors and points to check in an inspection's data, worst first: its tables, list of answers, settings, overrides
 * and ratings. Refuses nothing: whatever there is, it lists.
 *
 * @param judged what the arguments come to
 */
export function checkInspection(judged: JudgedInspection, { cases }: InspectionArguments): readonly Problem[] {
  const { inspection, below } = judged;
  return worstFirst([
    ...inspection.problems,
    ...judged.badSettings,
    ...wordProblems(judged.overrides),
    ...wordProblems(judged.ratings),
    ...(below ? [below] : []),
    ...strangeColumns(inspection, cellsOf(cases)),
    ...criterionProblems(judged),
    ...judgementProblems(inspection),
    ...relevanceNotes(inspection),
  ]);
}

/** What is wrong with the inspectors' words for criteria. */
const wordProblems = ({ of, refusal, strays }: CriterionWords<string>): Problem[] => [
  ...(refusal ? [refusal] : []),
  ...strays,
  ...[...of.values()].filter(isProblem),
];

/** Columns that look like a question's but are not in the list: what is judged there is not scored. */
function strangeColumns({ cases, questions, listed }: Inspection, caseCells: Cells): Problem[] {
  if (cases.idColumn < 0) return [];
  const ids = questions.map(({ id }) => id);
  const shapes = new Set(ids.map(shapeOf).filter((shape) => shape.includes("0")));
  const withoutColumn = questions.flatMap(({ id, column }) => (column < 0 ? id : []));
  const strange: Problem[] = [];
  for (const [heading, column] of cases.headings.columns) {
    if (listed.has(heading)) continue;
    const continuesAnId = [...listed.keys()].some((key) => heading.startsWith(key));
    if (!continuesAnId && !shapes.has(shapeOf(heading))) continue;
    const at = placeOf("cases", 0, column);
    const suggestion = closest(heading, withoutColumn);
    strange.push({ kind: "column unlisted", heading: textOf(caseCells[0]![column]), at, suggestion });
  }
  return strange;
}

/** An id's shape: Q1.2-05 and q1.2-5 have the same, "Case type" has another. */
function shapeOf(id: string): string {
  return id.replace(/\p{L}+/gu, "a").replace(/\d+/g, "0");
}

function criterionProblems({ inspection, criteria, thread }: ScoredInspection): Problem[] {
  if (inspection.questions.length === 0) return [];
  const problems = criteria.flatMap(({ criterion, questions }): Problem[] => {
    const two = twoSummaries(criterion, questions);
    if (two) return [two];
    const hasSummary = questions.some(({ isSummary, badSummary }) => isSummary || badSummary);
    return hasSummary ? [] : [{ kind: "no summary", criterion: criterion.id }];
  });
  return thread.questions.length > 0 ? problems : [...problems, { kind: "no RoH" }];
}

/** Cells that are no answer, judgements still missing, and rows or columns of which the same is true as a whole. */
function judgementProblems({ cases, questions, answers }: Inspection): Problem[] {
  const asked = [...new Map(questions.map((question) => [question.column, question])).values()].filter(hasColumn);
  const problems: Problem[] = [];
  const unanswered: Problem[] = [];
  const single: Problem[] = [];
  cases.rows.forEach((cellsOfRow, row) => {
    const at = (column: number) => placeOf("cases", cases.rowNumbers[row]!, column);
    const id = cases.ids[row]!;
    const judgements = asked.map(({ column }) => judgementOf(cellsOfRow[column], answers));
    if (asked.length > 0 && judgements.every((judgement) => judgement === "missing")) {
      unanswered.push({ kind: "case unanswered", case: id, at: at(cases.idColumn) });
      return;
    }
    asked.forEach(({ id: question, column, missing }, k) => {
      if (judgements[k] === "unknown") problems.push(notAnAnswer(cases, question, row, column));
      if (judgements[k] !== "missing" || missing === cases.rows.length) return;
      single.push({ kind: "judgement missing", case: id, question, at: at(column), value: cellsOfRow[column] });
    });
  });
  if (unanswered.length < cases.rows.length) {
    for (const { id: question, column, missing } of asked) {
      if (missing < cases.rows.length) continue;
      unanswered.push({ kind: "question unanswered", question, at: placeOf("cases", 0, column) });
    }
  }
  return [...problems, ...unanswered, ...single];
}

const hasColumn = ({ column }: TalliedQuestion) => column >= 0;

function relevanceNotes({ cases, questions }: Inspection): Problem[] {
  if (cases.rows.length === 0) return [];
  return questions.flatMap(({ id: question, column, relevant, missing, refusal }): Problem[] => {
    if (column < 0 || refusal || relevant >= FEW_RELEVANT_CASES) return [];
    const at = placeOf("cases", 0, column);
    if (relevant > 0) return [{ kind: "few relevant", question, relevant, at }];
    return missing > 0 ? [] : [{ kind: "none relevant", question, at }];
  });
}
