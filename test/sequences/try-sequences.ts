import { KEPT } from "./kept";
import { runSequence } from "./sequence";
import { startWorkplace, type Workplace } from "./start";

/** Sequences that are tried in `npm test`, and with OMI_RUNS=full. */
const COUNT = process.env.OMI_RUNS === "full" ? 300 : 20;
/** One sequence in so many is of the whole example; the others are of its first cases, where one judgement weighs more. */
const isWhole = (seed: number) => seed % 51 === 20;
const FIRST_CASES = 16;
const MOST_TIME = 300_000;

/** Tries the sequences whose empty cells reach the functions in one of the two ways, and those that failed once. */
export function trySequences(blank: "null" | "zero"): void {
  const isOurs = (seed: number) => (seed % 2 === 1) === (blank === "null");
  const seeds = Array.from({ length: COUNT }, (_, index) => index + 1).filter(isOurs);
  const kept = KEPT.filter(({ seed }) => isOurs(seed));
  let workplace: Workplace;
  let [right, told, edits] = [0, 0, 0];
  beforeAll(async () => (workplace = await startWorkplace()), MOST_TIME);
  afterAll(async () => {
    await workplace.end();
    const said = `${seeds.length + kept.length} sequences, ${edits} edits: ${right} figures and words were right, ${told} were not and the sheet said so. Seeds ${seeds[0]} to ${seeds.at(-1)}.`;
    process.stdout.write(`${said}\n`);
  });

  const tryOne = async (seed: number, steps?: readonly number[]) => {
    await workplace.open(blank, isWhole(seed) ? undefined : FIRST_CASES);
    const course = await runSequence(
      workplace.person,
      workplace.settled,
      seed,
      (step) => steps?.includes(step) ?? true,
    );
    right += course.right;
    told += course.told;
    edits += course.edits.length;
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
