import { readCaseTable } from "../../scoring/case-table";
import type { Cells } from "../../scoring/cell";
import { judgementOf } from "../../scoring/judgement";
import { readQuestionList } from "../../scoring/question-list";
import { readAnswerList, recode } from "../../scoring/recode";
import { holds } from "../../scoring/texts/problem-sentences";
import { SCORES_TEXTS } from "../texts/scores";

/** The first judgement of a criterion that is no answer: where it stands, and a sentence that says so. */
export interface UnknownAnswer {
  /** The heading of its column in the table Cases, and its row in the body. */
  readonly column: string;
  readonly row: number;
  readonly sentence: string;
}

/** Finds for each criterion its first judgement that is no answer; `answers` is the inspection's own list, if it has one. */
export function unknownAnswers(
  cases: Cells,
  questions: Cells,
  answers: Cells | undefined,
): ReadonlyMap<string, UnknownAnswer> {
  const table = readCaseTable(cases);
  const list = answers && readAnswerList(answers);
  const isUnknown = (cell: unknown) =>
    list instanceof Map ? recode(cell, list) === undefined : judgementOf(cell) === "unknown";
  const found = new Map<string, UnknownAnswer>();
  for (const { id, key, criterion } of readQuestionList(questions).questions) {
    const column = table.headings.columns.get(key);
    if (column === undefined || found.has(criterion.id)) continue;
    const row = table.rows.findIndex((cells) => isUnknown(cells[column]));
    if (row < 0) continue;
    found.set(criterion.id, {
      column: String(cases[0]?.[column]),
      row: table.rowNumbers[row]! - 1,
      sentence: SCORES_TEXTS.unknownAnswer(table.ids[row]!, id, holds(table.rows[row]![column])),
    });
  }
  return found;
}
