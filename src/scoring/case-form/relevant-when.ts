import { type Cells } from "../cell";
import { readHeadingRow } from "../heading-row";
import type { Judgement } from "../judgement";
import { placeOf, type Place } from "../problem";
import type { Inspection } from "../read-inspection";
import { keyOf } from "../read-text";
import { readCondition, type BadCondition, type Condition, type Holds } from "./condition";

/** The column of the table Questions that says in which cases a question applies. */
export const RELEVANT_WHEN = "Relevant when";

/** When a question applies, and the cell of the table Questions that says so. */
export interface QuestionCondition {
  readonly condition: Condition | BadCondition;
  readonly at: Place;
}

/**
 * The conditions of the questions that have one, by the question's key; none where the table Questions has no column
 * "Relevant when".
 *
 * @param questionCells the table Questions, headings first
 */
export function readConditions(questionCells: Cells, inspection: Inspection): Map<string, QuestionCondition> {
  const found = new Map<string, QuestionCondition>();
  const column = readHeadingRow(questionCells).columns.get(keyOf(RELEVANT_WHEN));
  if (column === undefined) return found;
  for (const { key } of inspection.questions) {
    const row = inspection.listed.get(key)!;
    const condition = readCondition(questionCells[row]![column], inspection, key);
    if (condition) found.set(key, { condition, at: placeOf("questions", row, column) });
  }
  return found;
}

/** How a judgement contradicts the question's condition. */
export type Contradiction = "judged" | "left out";

/** "judged": above or below where the question does not apply; "left out": not relevant where it does. */
export function contradictionOf(judgement: Judgement, applies: Holds): Contradiction | undefined {
  if (applies === "no" && (judgement === "above" || judgement === "below")) return "judged";
  return applies === "yes" && judgement === "not relevant" ? "left out" : undefined;
}
