import type { AnswerMeaning, Rules } from "../scheme/scheme";
import { basicValueOf, cellKey, cellsOf, errorCodeOf, isBlank, isOmitted, textOf, type Cells } from "./cell";
import { placeOf, type Problem } from "./problem";
import { keyOf } from "./read-text";

/** The list of answers in force: what each answer counts as. */
export interface Answers {
  /** The meaning of each answer by its key; a number's key is its text. */
  readonly meanings: ReadonlyMap<string, AnswerMeaning>;
  /** Every answer as written, in the order of the list, to suggest from. */
  readonly written: readonly string[];
  /** The first answer of each meaning, to say what can be typed: Y, N, N/A. */
  readonly usual: Readonly<Partial<Record<AnswerMeaning, string>>>;
}

const MEANINGS: readonly AnswerMeaning[] = ["above", "below", "not relevant"];

/** The list of answers that the scheme brings. */
export function answersOf(scheme: Rules): Answers {
  return listOf(MEANINGS.flatMap((meaning) => scheme.answers[meaning].map((answer) => [answer, meaning] as const)));
}

function listOf(entries: readonly (readonly [answer: string, meaning: AnswerMeaning])[]): Answers {
  const usual: Partial<Record<AnswerMeaning, string>> = {};
  for (const [answer, meaning] of entries) usual[meaning] ??= answer;
  const meanings = new Map(entries.map(([answer, meaning]) => [keyOf(answer), meaning]));
  return { meanings, written: entries.map(([answer]) => answer), usual };
}

/**
 * The list of answers that an argument gives, or why it cannot be used. Left out (null), it is the scheme's; a two-column
 * list (each answer, and an answer of the scheme that it counts as) replaces that, with or without its heading row. Empty
 * rows are skipped. A number and its text are one entry, but 0 is refused: it cannot be told from an empty cell.
 */
export function readAnswers(argument: unknown, scheme: Rules): Answers | Problem {
  const published = answersOf(scheme);
  if (isOmitted(argument)) return published;
  const code = errorCodeOf(argument);
  if (code !== undefined) return { kind: "argument error", source: "answers", code };
  return readList(cellsOf(argument), published.meanings);
}

function readList(cells: Cells, published: ReadonlyMap<string, AnswerMeaning>): Answers | Problem {
  const entries: [answer: string, meaning: AnswerMeaning][] = [];
  const known = new Map<string, AnswerMeaning>();
  let isFirst = true;
  for (let row = 0; row < cells.length; row++) {
    const cellsOfRow = cells[row]!;
    if (cellsOfRow.every(isBlank)) continue;
    if (cellsOfRow.length !== 2) return { kind: "not two columns", source: "answers" };
    const [answerCell, meaningCell] = cellsOfRow;
    const isHeading = isFirst && cellKey(answerCell) === "answer" && cellKey(meaningCell) === "counts as";
    isFirst = false;
    if (isHeading) continue;

    const at = placeOf("answers", row, 0);
    const answer = entryOf(answerCell);
    if (answer === "") return { kind: "answer unreadable", at, value: answerCell };
    const meaning = published.get(cellKey(meaningCell));
    if (!meaning) return { kind: "meaning unknown", at: placeOf("answers", row, 1), value: meaningCell };
    const key = keyOf(answer);
    if ((known.get(key) ?? meaning) !== meaning) return { kind: "two meanings", at, value: answerCell };
    known.set(key, meaning);
    entries.push([answer, meaning]);
  }
  return entries.length === 0 ? { kind: "answers empty" } : listOf(entries);
}

/** An answer as the list has it; "" for what can be none: 0, TRUE, FALSE, an error or an empty cell. */
function entryOf(cell: unknown): string {
  const value = basicValueOf(cell);
  const text = typeof value === "string" || typeof value === "number" ? textOf(value) : "";
  return text === "0" ? "" : text;
}
