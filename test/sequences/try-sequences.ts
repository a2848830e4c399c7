import { KEPT } from "./kept";
import { runSequence } from "./sequence";
import { startWorkplace, type Workplace } from "./start";

/** Sequences that are tried in `npm test`, and with OMI_SEQUENCES=all, as on the build machine. */
const COUNT = process.env.OMI_SEQUENCES === "all" ? 300 : 8;
/** They are shared among so many files, which run beside one another. */
const FILES = 4;
/** One sequence in so many is of the whole example; the others are of its first cases, where one judgement weighs more. */
const isWhole = (seed: number) => seed % 51 === 20;
const FIRST_CASES = 16;
const MOST_TIME = 300_000;

/**
 * Tries one quarter of the sequences, and those of it that failed once. In odd quarters empty cells reach the functions as on
 * the web, in even ones as on the desktop.
 */
export function trySequences(quarter: 1 | 2 | 3 | 4): void {
  const isOurs = (seed: number) => seed % FILES === quarter % FILES;
  const blank = quarter % 2 === 1 ? "null" : "zero";
  const seeds = Array.from({ length: COUNT }, (_, index) => index + 1).filter(isOurs);
  const kept = KEPT.filter(({ seed }) => isOurs(seed));
  let workplace: Workplace;
  let [tried, edits, right, told] = [0, 0, 0, 0];
  let [pressed, compared, different, stamped] = [0, 0, 0, 0];
  beforeAll(async () => (workplace = await startWorkplace()), MOST_TIME);
  afterAll(async () => {
    await workplace.end();
    const what = `${tried} sequences (every fourth from ${seeds[0]} to ${seeds.at(-1)}), ${edits} edits`;
    const found = `${right} were right, ${told} were not and the sheet said so`;
    process.stdout.write(`${what}, ${right + told} figures and words compared: ${found}.\n`);
    process.stdout.write(
      `Proof was pressed ${pressed} times and agrees with the oracle on ${compared} cells: ` +
        `both find ${different} different; ${stamped} times nothing was, and it stamped.\n`,
    );
  });

  const tryOne = async (seed: number, steps?: readonly number[]) => {
    await workplace.open(blank, isWhole(seed) ? undefined : FIRST_CASES);
    const course = await runSequence(
      workplace.person,
      workplace.settled,
      seed,
      (step) => steps?.includes(step) ?? true,
    );
    tried++;
    right += course.right;
    told += course.told;
    edits += course.edits.length;
    pressed += course.proofs.pressed;
    compared += course.proofs.compared;
    different += course.proofs.different;
    stamped += course.proofs.stamped;
    // The edits are in the message of a failure: they are what has to be made again by hand.
    expect(course.failures.length === 0 ? [] : [...course.edits, ...course.failures]).toEqual([]);
  };

  test.each(seeds)(
    "whatever the sheets show after random edits is right or said not to be used: seed %i",
    (seed) => tryOne(seed),
    MOST_TIME,
  );
  for (const { what, seed, steps } of kept) test(`${what} (seed ${seed})`, () => tryOne(seed, steps), MOST_TIME);
}
