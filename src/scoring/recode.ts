import { meaningOf, normalAnswer, type AnswerMeaning } from "./answers";
import { basicValueOf, isBlank, textOf, type Cells, type Position } from "./cell";

/** An inspection's own list of answers: what each of them means, by its normal spelling. */
export type AnswerList = ReadonlyMap<string, AnswerMeaning>;

/** Why a list of answers cannot be used. */
export type AnswerListProblem =
  | { readonly kind: "no answers" }
  | { readonly kind: "not two columns" }
  | {
      readonly kind: "answer unreadable" | "meaning unknown" | "two meanings";
      readonly at: Position;
      readonly value: unknown;
    };

const SHORT_ANSWER: Readonly<Record<AnswerMeaning, string>> = { above: "Y", below: "N", "not relevant": "N/A" };

/**
 * Reads a two-column list of answers: the answer as the inspectors write it, then one of the usual answers (Y, N, N/A)
 * that it counts as. Numbers are not answers, and 0 cannot be told from an empty cell. Wholly empty rows are ignored.
 * Returns the first problem instead where there is one.
 */
export function readAnswerList(cells: Cells): AnswerList | AnswerListProblem {
  const answers = new Map<string, AnswerMeaning>();
  for (let row = 0; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    if (cellsOfRow.every(isBlank)) continue;
    if (cellsOfRow.length !== 2) return { kind: "not two columns" };
    const [answerCell, meaningCell] = cellsOfRow;
    const answer = basicValueOf(answerCell);
    if (typeof answer !== "string" || isBlank(answer) || answer.trim() === "0") {
      return { kind: "answer unreadable", at: { row, column: 0 }, value: answerCell };
    }
    const meaning = meaningOf(textOf(meaningCell));
    if (!meaning) return { kind: "meaning unknown", at: { row, column: 1 }, value: meaningCell };
    const key = normalAnswer(answer);
    if ((answers.get(key) ?? meaning) !== meaning)
      return { kind: "two meanings", at: { row, column: 0 }, value: answerCell };
    answers.set(key, meaning);
  }
  return answers.size === 0 ? { kind: "no answers" } : answers;
}

/**
 * One judgement written in a list of its own turned into Y, N or N/A; "" where it is missing, undefined where the list
 * does not have it. The list alone counts: a usual answer that is not in it is no answer.
 */
export function recode(cell: unknown, answers: AnswerList): string | undefined {
  const value = basicValueOf(cell);
  if (isBlank(value)) return "";
  const meaning = typeof value === "string" ? answers.get(normalAnswer(value)) : undefined;
  return meaning && SHORT_ANSWER[meaning];
}
