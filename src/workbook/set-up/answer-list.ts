import { ANSWERS, normalAnswer, type AnswerMeaning } from "../../scoring/answers";
import { textOf } from "../../scoring/cell";

const SIGNS: Readonly<Record<AnswerMeaning, string>> = { above: "Y", below: "N", "not relevant": "N/A" };

/** The Inspectorate's answers with what each counts as, as the table Answers has them at first. */
export const PUBLISHED_ANSWERS: readonly (readonly [answer: string, countsAs: string])[] = Object.entries(
  ANSWERS,
).flatMap(([meaning, answers]) => answers.map((answer) => [answer, SIGNS[meaning as AnswerMeaning]] as const));

const normalRows = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map(([answer, countsAs]) => `${normalAnswer(textOf(answer))}\t${normalAnswer(textOf(countsAs))}`)
    .filter((row) => row !== "\t")
    .sort();

/** Whether the rows of the table Answers are another list than the Inspectorate's; their order does not matter. */
export function isOwnList(rows: readonly (readonly unknown[])[]): boolean {
  return normalRows(rows).join("\n") !== normalRows(PUBLISHED_ANSWERS).join("\n");
}
