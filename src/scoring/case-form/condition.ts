import type { AnswerMeaning } from "../../scheme/scheme";
import { errorCodeOf, textOf, cellKey } from "../cell";
import { judgementOf } from "../judgement";
import { keyOf } from "../read-text";
import type { Inspection } from "../read-inspection";

/** One part of a condition: a column of the cases, and what it must say. */
interface Clause {
  readonly column: number;
  /** Of a question's column: what its judgement must count as; of a fact's the key of what must be there. */
  readonly wanted: { readonly meaning: AnswerMeaning } | { readonly key: string };
}

/** What must be so in a case: every clause of it. */
export interface Condition {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** Why a condition cannot be read, and the part of it that is wrong. */
export interface BadCondition {
  readonly bad: "no value" | "no column" | "not an answer" | "itself";
  readonly text: string;
  readonly part: string;
}

/** Whether a case is what a condition says; "open" where what it asks is not answered yet, or is an error. */
export type Holds = "yes" | "no" | "open";

/** Whether a condition cannot be read. */
export const isBad = (condition: Condition | BadCondition): condition is BadCondition => "bad" in condition;

/**
 * Reads a condition, "Q1.2-03=Y and Case type=licence": headings of the cases, each with what must be below it; undefined
 * where nothing can be seen. An answer stands for every answer that counts the same; a fact is compared as a person reads it,
 * capitals apart.
 *
 * @param own the key of the question that the condition is of: it cannot depend on itself
 */
export function readCondition(
  cell: unknown,
  inspection: Inspection,
  own?: string,
): Condition | BadCondition | undefined {
  const text = textOf(cell);
  if (text === "") return undefined;
  const clauses: Clause[] = [];
  for (const part of partsOf(text)) {
    const clause = readClause(part, inspection, own);
    if (typeof clause === "string") return { bad: clause, text, part };
    clauses.push(clause);
  }
  return { text, clauses };
}

/** The parts that "and" joins. It can be within a heading or a value too: a part has an equals sign. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let begun = "";
  for (const piece of text.split(/ and /i)) {
    if (piece.includes("=")) {
      parts.push(begun + piece);
      begun = "";
    } else if (parts.length > 0) parts.push(`${parts.pop()!} and ${piece}`);
    else begun += `${piece} and `;
  }
  return parts.length > 0 ? parts : [text];
}

function readClause(
  part: string,
  { cases: { headings }, questions, answers }: Inspection,
  own: string | undefined,
): Clause | BadCondition["bad"] {
  const equals = part.indexOf("=");
  const key = keyOf(part.slice(0, equals));
  const value = keyOf(part.slice(equals + 1));
  if (equals < 0 || value === "") return "no value";
  if (key === own) return "itself";
  const column = headings.columns.get(key);
  if (column === undefined || headings.again.has(key)) return "no column";
  if (!questions.some((question) => question.key === key)) return { column, wanted: { key: value } };
  const meaning = answers.meanings.get(value);
  return meaning ? { column, wanted: { meaning } } : "not an answer";
}

/** Tells whether a case is what a condition says: not where one clause is not met, whatever is open. */
export function holdsIn(
  cells: readonly unknown[],
  { clauses }: Condition,
  { answers }: Pick<Inspection, "answers">,
): Holds {
  let isOpen = false;
  for (const { column, wanted } of clauses) {
    const cell = cells[column];
    if ("meaning" in wanted) {
      const judgement = judgementOf(cell, answers);
      if (judgement === "missing" || judgement === "unknown") isOpen = true;
      else if (judgement !== wanted.meaning) return "no";
    } else {
      const key = cellKey(cell);
      if (key === "" || errorCodeOf(cell) !== undefined) isOpen = true;
      else if (key !== wanted.key) return "no";
    }
  }
  return isOpen ? "open" : "yes";
}
