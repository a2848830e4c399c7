import type { CaseTable } from "./case-table";
import { errorCodeOf, textOf } from "./cell";
import { hashOf, mixed, type Hash } from "./hash";
import type { RowHashes } from "./tally/tally-judgements";

/** The hashes of cases, into which the tally folds what their judgements count as. */
export interface CaseHashes {
  readonly rows: RowHashes;
  /** Takes in a cell that is no answer: another text is another one. */
  readonly noteUnknown: (cell: unknown, row: number, question: string) => void;
  /** The sum over all cases: it does not depend on their order. */
  readonly total: () => Hash;
}

export function hashCases({ keys }: CaseTable): CaseHashes {
  const rows = { first: new Int32Array(keys.length), second: new Int32Array(keys.length) };
  for (let row = 0; row < keys.length; row++) {
    const { first, second } = hashOf(keys[row]!);
    rows.first[row] = first;
    rows.second[row] = second;
  }
  let first = 0;
  let second = 0;
  return {
    rows,
    noteUnknown: (cell, row, question) => {
      const kind = errorCodeOf(cell) === undefined ? typeof cell : "error";
      const ofCase = hashOf(keys[row]!);
      const ofCell = hashOf(`${question}\n${kind}\n${textOf(cell)}`);
      const hash = mixed(ofCase.first, ofCase.second, ofCell.first, ofCell.second);
      first = (first + hash.first) | 0;
      second = (second + hash.second) | 0;
    },
    total: () => {
      for (let row = 0; row < keys.length; row++) {
        const hash = mixed(rows.first[row]!, rows.second[row]!, 0, 0);
        first = (first + hash.first) | 0;
        second = (second + hash.second) | 0;
      }
      return { first, second };
    },
  };
}
