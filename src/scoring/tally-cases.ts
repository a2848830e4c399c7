import type { Answers } from "./answers";
import type { CaseTable } from "./case-table";
import { textOf } from "./cell";
import { hashOf, NO_HASH, sumOf, type Hash } from "./hash";
import type { Question } from "./question-list";
import { tallyJudgements, type Tally } from "./tally/tally-judgements";

/** The judgements of all cases, counted and hashed. */
export interface TalliedCases {
  readonly tally: Tally;
  /** The place of each question in the tally; -1 for one without a column. */
  readonly places: readonly number[];
  /** The hash of what every judgement counts as, by its case and question. */
  readonly judgements: Hash;
}

/**
 * Counts the judgements of each question, and makes one hash of them all. The questions are taken in the order of their
 * ids, so that it depends neither on where their columns are nor on the order of the list.
 *
 * @param columns the column of each question in the cases; -1 where it has none
 */
export function tallyCases(
  cases: CaseTable,
  questions: readonly Question[],
  columns: readonly number[],
  answers: Answers,
): TalliedCases {
  const present = [...columns.keys()].filter((k) => columns[k]! >= 0);
  present.sort((a, b) => (questions[a]!.key < questions[b]!.key ? -1 : 1));
  const { keys, rows } = cases;
  let unknown = NO_HASH;
  const tally = tallyJudgements(
    rows,
    present.map((k) => columns[k]!),
    answers,
    (row) => hashOf(keys[row]!),
    (cell, row, at) => {
      const parts = [keys[row], questions[present[at]!]!.key, typeof cell, textOf(cell)];
      unknown = sumOf(unknown, hashOf(parts.join("\n")));
    },
  );
  const places = columns.map(() => -1);
  present.forEach((k, at) => (places[k] = at));
  return { tally, places, judgements: sumOf(tally.hash, unknown) };
}
