import type { Answers } from "./answers";
import type { CaseTable } from "./case-table";
import { textOf } from "./cell";
import { hashOf, NO_HASH, sumOf, type Hash } from "./hash";
import type { Layout } from "./layout";
import { roomForCodes, type KeptCodes } from "./tally/kept-codes";
import { tallyJudgements, type Tally } from "./tally/tally-judgements";

/** The judgements of all cases, counted and hashed. */
export interface TalliedCases {
  /** The counts of each question that has a column, in the order of their ids. */
  readonly tally: Tally;
  /** The hash of what every judgement counts as, by its case and question. */
  readonly judgements: Hash;
  /** What every judgement counts as, the columns in the order of the questions' ids, where it is to be kept. */
  readonly codes: KeptCodes | undefined;
}

/**
 * Counts the judgements of each question, and makes one hash of them all. The questions are taken in the order of their
 * ids, so that it depends neither on where their columns are nor on the order of the list.
 */
export function tallyCases(cases: CaseTable, { inOrder }: Layout, answers: Answers, isKept: boolean): TalliedCases {
  const { keys, rows, hashes } = cases;
  const codes = isKept ? roomForCodes(rows.length, inOrder.length) : undefined;
  let unknown = NO_HASH;
  const tally = tallyJudgements(
    rows,
    inOrder.map(({ column }) => column),
    answers,
    (row) => hashes[row]!,
    (cell, row, place) => {
      const parts = [keys[row], inOrder[place]!.key, typeof cell, textOf(cell)];
      unknown = sumOf(unknown, hashOf(parts.join("\n")));
    },
    codes,
  );
  return { tally, judgements: sumOf(tally.hash, unknown), codes };
}
