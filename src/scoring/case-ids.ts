import { idOf } from "./cell";
import { hashOf, type Hash } from "./hash";
import { remembering } from "./remembering";

/** The ids in the column Case, one for each row below the headings. */
export interface CaseIds {
  /** The ids as a person reads them; "" for an empty cell or an error. */
  readonly ids: readonly string[];
  /** What each counts as, and the hash of that. */
  readonly keys: readonly string[];
  readonly hashes: readonly Hash[];
  /** The row of each in the table, the headings being row 0. */
  readonly rowNumbers: readonly number[];
  /** Whether there are any, every one is a case, and none another's: then no judgement needs to be looked at to tell what the rows are. */
  readonly areAllCases: boolean;
}

/** Reads a row of ids: the cells of the column Case, one after another. */
export const readCaseIds = remembering(([cells = []]): CaseIds => {
  const ids: string[] = [];
  const keys: string[] = [];
  const hashes: Hash[] = [];
  const rowNumbers: number[] = [];
  let areAllCases = cells.length > 0;
  for (const cell of cells) {
    const id = idOf(cell);
    const key = id.toLowerCase();
    if (id === "" || isTotal(id)) areAllCases = false;
    ids.push(id);
    keys.push(key);
    hashes.push(key === "" ? WITHOUT_ID : hashOf(key));
    rowNumbers.push(ids.length);
  }
  return { ids, keys, hashes, rowNumbers, areAllCases: areAllCases && new Set(keys).size === keys.length };
});

const WITHOUT_ID = hashOf("");

/** An id made of nothing but the words people write beside totals: "Grand total", "Per cent above". */
const TOTAL = /^((grand|sub|totals?|sum|average|mean|per|cent|above|below)\W*)+$/i;

/** Whether an id is the word of the table's totals row: that row is no case. */
export function isTotal(id: string): boolean {
  return TOTAL.test(id);
}
