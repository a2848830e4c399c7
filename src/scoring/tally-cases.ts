import type { Answers } from "./answers";
import type { CaseTable } from "./case-table";
import { textOf } from "./cell";
import { hashOf, sumOfHashes, type Hash, type RowHashes } from "./hash";
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
  const present: number[] = [];
  let isSorted = true;
  for (let k = 0; k < columns.length; k++) {
    if (columns[k]! < 0) continue;
    const before = present.at(-1);
    if (before !== undefined && questions[before]!.key > questions[k]!.key) isSorted = false;
    present.push(k);
  }
  if (!isSorted) present.sort((a, b) => (questions[a]!.key < questions[b]!.key ? -1 : 1));

  const { keys, rows } = cases;
  const hashes = { first: new Int32Array(rows.length), second: new Int32Array(rows.length) };
  for (let row = 0; row < keys.length; row++) {
    const { first, second } = hashOf(keys[row]!);
    hashes.first[row] = first;
    hashes.second[row] = second;
  }
  const unknown: Hash[] = [];
  const tally = tallyJudgements(
    rows,
    present.map((k) => columns[k]!),
    answers,
    hashes,
    (cell, row, at) => {
      const parts = [keys[row], questions[present[at]!]!.key, typeof cell, textOf(cell)];
      unknown.push(hashOf(parts.join("\n")));
    },
  );
  const places = columns.map(() => -1);
  present.forEach((k, at) => (places[k] = at));
  return { tally, places, judgements: sumOfHashes([sumOfRows(hashes), ...unknown]) };
}

function sumOfRows(hashes: RowHashes): Hash {
  let first = 0;
  let second = 0;
  for (let row = 0; row < hashes.first.length; row++) {
    first = (first + hashes.first[row]!) | 0;
    second = (second + hashes.second[row]!) | 0;
  }
  return { first, second };
}
