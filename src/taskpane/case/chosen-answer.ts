import type { AnswerChoice } from "../../scoring/case-form/answer-choices";
import { cellKey, textOf } from "../../scoring/cell";
import type { QuestionView } from "../../workbook/cases/case-view";

export const hasFormula = (entry: unknown) => typeof entry === "string" && entry.startsWith("=");

/** The answer that a question's cell holds or counts as, of those that can be chosen; "" for none. */
export function chosenAnswer(
  { entry, judgement }: Pick<QuestionView, "entry" | "judgement">,
  choices: readonly AnswerChoice[],
): string {
  const same = choices.find(({ answer }) => cellKey(answer) === cellKey(entry));
  const found = same ?? choices.find(({ meaning }) => meaning === judgement);
  return found?.answer ?? "";
}

/** What is in the cell, where it is another spelling than the one shown as chosen; else "". */
export function otherSpelling(entry: unknown, chosen: string): string {
  const text = textOf(entry);
  return chosen === "" || hasFormula(entry) || cellKey(entry) === cellKey(chosen) ? "" : text;
}
