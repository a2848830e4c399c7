import { RELEVANT_WHEN } from "../../scoring/case-form/relevant-when";
import { keyOf, textOf, type Cells } from "../../scoring/cell";
import { indexCriteria } from "../../scoring/criterion";
import { readQuestionList } from "../../scoring/question-list";
import type { Problem } from "../../scoring/problem";
import type { ListedQuestion } from "./inspection";
import { SCHEME } from "./scheme";

/** The questions of a table with its headings, and what is wrong with it. */
export interface QuestionRows {
  readonly questions: readonly ListedQuestion[];
  readonly problems: readonly Problem[];
}

/** Reads a table of questions, headings first: Question, Criterion, Wording, Summary, RoH and Relevant when in any order and case. */
export function questionRows(cells: Cells): QuestionRows {
  const { questions, rows, problems } = readQuestionList(cells, indexCriteria(SCHEME));
  const columnOf = (name: string) => (cells[0] ?? []).findIndex((heading) => keyOf(textOf(heading)) === keyOf(name));
  const [wording, relevantWhen] = [columnOf("Wording"), columnOf(RELEVANT_WHEN)];
  const textIn = (key: string, column: number) => textOf(cells[rows.get(key) ?? 0]?.[column]);
  // A question that is listed twice is a problem, and stands here once.
  const unique = new Map(questions.map((question) => [question.key, question]));
  return {
    questions: [...unique.values()].map(({ id, key, criterion, isSummary, isRoH }) => ({
      id,
      criterion: criterion.id,
      wording: textIn(key, wording),
      isSummary,
      isRoH,
      ...(textIn(key, relevantWhen) !== "" && { relevantWhen: textIn(key, relevantWhen) }),
    })),
    problems: [...problems, ...twoSummaries(questions)],
  };
}

function twoSummaries(questions: readonly { id: string; isSummary: boolean; criterion: { id: string } }[]): Problem[] {
  const byCriterion = new Map<string, string[]>();
  for (const { id, isSummary, criterion } of questions)
    if (isSummary) byCriterion.set(criterion.id, [...(byCriterion.get(criterion.id) ?? []), id]);
  return [...byCriterion]
    .filter(([, ids]) => ids.length > 1)
    .map(([criterion, ids]) => ({ kind: "two summaries", criterion, questions: ids }));
}
