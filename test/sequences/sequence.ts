import { check } from "./check";
import { type Chance, chanceOf } from "./chance";
import type { Edit } from "./edit";
import { EDITS_OF_CASES } from "./edits-of-cases";
import { EDITS_OF_FIGURES } from "./edits-of-figures";
import { EDITS_OF_LISTS } from "./edits-of-lists";
import { EDITS_OF_SHEETS } from "./edits-of-sheets";
import { EDITS_OF_TABLE } from "./edits-of-table";
import type { Person } from "./person";
import { type Agreement, compareProof } from "./proof-agrees";

const UNDO: Edit = {
  name: "undoes",
  weight: 8,
  async make(person, chance) {
    const count = 1 + chance.below(3);
    for (let left = count; left > 0; left--) await person.undo();
    return `${count} times`;
  },
};
const REDO: Edit = { name: "redoes", weight: 2, make: async (person) => (await person.redo(), "once") };

const EDITS: readonly Edit[] = [
  ...EDITS_OF_CASES,
  ...EDITS_OF_TABLE,
  ...EDITS_OF_LISTS,
  ...EDITS_OF_FIGURES,
  ...EDITS_OF_SHEETS,
  UNDO,
  REDO,
];
const ALL_WEIGHTS = EDITS.reduce((sum, { weight }) => sum + weight, 0);

export const STEPS = 20;

function anyEdit(chance: Chance): Edit {
  let left = chance.next() * ALL_WEIGHTS;
  return EDITS.find(({ weight }) => (left -= weight) < 0) ?? UNDO;
}

/** What a sequence came to. */
export interface Course {
  /** Figures and words that were compared and right. */
  readonly right: number;
  /** Figures and words that were not so, on a sheet that said that they were not to be used. */
  readonly told: number;
  /** Every edit, and what was wrong after it; the first wrong thing ends the sequence. */
  readonly edits: readonly string[];
  readonly failures: readonly string[];
  /** How often Proof was pressed, the cells that it and the oracle both judged, and what both found. */
  readonly proofs: Proofs;
}

export interface Proofs {
  readonly pressed: number;
  readonly compared: number;
  readonly different: number;
  readonly stamped: number;
}

const NO_PROOFS: Proofs = { pressed: 0, compared: 0, different: 0, stamped: 0 };

const withProof = (all: Proofs, { compared, different, isStamped }: Agreement): Proofs => ({
  pressed: all.pressed + 1,
  compared: all.compared + compared,
  different: all.different + different,
  stamped: all.stamped + (isStamped ? 1 : 0),
});

/** Proof goes with so many of the sequences: it costs a fifth of their time. */
const PROVED = 20;

/** Makes the edits of a seed, one after the other, and checks all that is shown after each. */
export async function runSequence(
  person: Person,
  settled: () => Promise<void>,
  seed: number,
  steps: (index: number) => boolean = () => true,
): Promise<Course> {
  const edits: string[] = [];
  let [right, told, isOnFigures] = [0, 0, false];
  let proofs = NO_PROOFS;
  const course = (failures: readonly string[]): Course => ({ right, told, edits, failures, proofs });
  for (let index = 0; index < STEPS; index++) {
    // Each step has its own chance, so that a sequence can be run with some of its steps left out.
    const chance = chanceOf(seed * 1000 + index);
    if (!steps(index)) continue;
    const edit = anyEdit(chance);
    let made: string | null;
    try {
      made = await edit.make(person, chance);
    } catch (error) {
      // Excel refuses what would tear a table and the like, and says so: nothing is done.
      if (typeof (error as { code?: unknown }).code !== "string") throw error;
      made = null;
    }
    if (made === null) continue;
    edits.push(`${index}: ${edit.name}: ${made}`);
    isOnFigures ||= edit.isOnFigures === true;
    await settled();
    const found = check(person, isOnFigures);
    right += found.right;
    told += found.told;
    if (found.failures.length > 0) return course(found.failures);
    if (seed > PROVED) continue;
    const agreement = await compareProof(found.found, isOnFigures);
    proofs = withProof(proofs, agreement);
    if (agreement.failures.length > 0) return course(agreement.failures);
  }
  return course([]);
}
