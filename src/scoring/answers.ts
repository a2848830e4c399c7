import type { AnswerMeaning, Rules } from "../scheme/scheme";
import { basicValueOf, cellKey, isOmitted, textOf } from "./cell";
import { hashOfAll, type Hash } from "./hash";
import { readPairs } from "./pairs";
import { placeOf, type Problem } from "./problem";
import { keyOf } from "./read-text";

/** The list of answers in force: what each answer counts as. */
export interface Answers {
  /** The meaning of each answer by its key; a number's key is its text. */
  readonly meanings: ReadonlyMap<string, AnswerMeaning>;
  /** The answers of each meaning as written, the first to say what can be typed (Y, N or N/A), all to suggest from. */
  readonly answers: Rules["answers"];
  /** The hash of what each answer counts as. */
  readonly hash: Hash;
}

/** The list of answers that the scheme brings; read once. */
export function answersOf(scheme: Rules): Answers {
  const answers = published.get(scheme) ?? readPublished(scheme);
  published.set(scheme, answers);
  return answers;
}

const published = new WeakMap<Rules, Answers>();

function readPublished({ answers }: Rules): Answers {
  const meanings = new Map<string, AnswerMeaning>();
  for (const [meaning, ofMeaning] of Object.entries(answers) as [AnswerMeaning, readonly string[]][]) {
    for (const answer of ofMeaning) meanings.set(keyOf(answer), meaning);
  }
  return { meanings, answers, hash: hashOfAll([...meanings].map(String)) };
}

/**
 * The list of answers that an argument gives, or why it cannot be used. Left out (null), it is the scheme's; a two-column
 * list (each answer, and an answer of the scheme that it counts as) replaces that, with or without its heading row. Empty
 * rows are skipped. A number and its text are one entry, but 0 is refused: it cannot be told from an empty cell.
 */
export function readAnswers(argument: unknown, scheme: Rules): Answers | Problem {
  const usual = answersOf(scheme);
  if (isOmitted(argument)) return usual;
  const pairs = readPairs(argument, "answers", ["answer", "counts as"]);
  if ("kind" in pairs) return pairs;
  const answers: Record<AnswerMeaning, string[]> = { above: [], below: [], "not relevant": [] };
  const meanings = new Map<string, AnswerMeaning>();
  for (const [row, answerCell, meaningCell] of pairs) {
    const at = placeOf("answers", row, 0);
    const answer = entryOf(answerCell);
    if (answer === "") return { kind: "answer unreadable", at, value: answerCell };
    const meaning = usual.meanings.get(cellKey(meaningCell));
    if (!meaning) return { kind: "meaning unknown", at: placeOf("answers", row, 1), value: meaningCell };
    const key = keyOf(answer);
    if ((meanings.get(key) ?? meaning) !== meaning) return { kind: "two meanings", at, value: answerCell };
    meanings.set(key, meaning);
    answers[meaning].push(answer);
  }
  return meanings.size === 0
    ? { kind: "answers empty" }
    : { meanings, answers, hash: hashOfAll([...meanings].map(String)) };
}

/** An answer as the list has it; "" for what can be none: 0, TRUE, FALSE, an error or an empty cell. */
function entryOf(cell: unknown): string {
  const value = basicValueOf(cell);
  const text = typeof value === "string" || typeof value === "number" ? textOf(value) : "";
  return text === "0" ? "" : text;
}
