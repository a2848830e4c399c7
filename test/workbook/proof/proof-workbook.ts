import { cure } from "../../../src/workbook/proof/cures";
import { prove, type Proof } from "../../../src/workbook/proof/prove";
import type { Cure } from "../../../src/workbook/proof/figures/shown-figures";
import { openScoredWorkbook } from "../node/scored-workbook";
import { builtFunctions, type Answered } from "../printed/built-functions";
import { readExample } from "../printed/printed-workbook";

export const NOW = new Date(2026, 10, 27, 14, 32);
const WHEN = "27 November 2026, 14:32";
/** The stamp of the example inspection, whatever the number of its cells. */
export const STAMP = new RegExp(`^Proved on ${WHEN}: [\\d,]+ figures agree with 17,100 judgements on 100 cases\\.$`);
export const WITHDRAWN = `Not proved: on ${WHEN} figures did not agree with the judgements.`;
export const CHANGED = `The figures have changed since they were proved on ${WHEN}.`;

/** The functions as they were built, which can be let to answer each call as they answered the same cells before. */
function keepingFunctions() {
  let isOldKept = false;
  const last = new Map<string, Answered>();
  const functions = builtFunctions("null", (answer, id, args) => {
    const key = JSON.stringify([id, args.map((one) => (one.kind === "matrix" ? one.address : one))]);
    const now = (isOldKept ? last.get(key) : undefined) ?? answer();
    last.set(key, now);
    return now;
  });
  return { functions, keepOld: (isKept: boolean) => void (isOldKept = isKept) };
}

/** The example inspection in node, with Proof and what it offers. */
export async function openProof() {
  const { functions, keepOld } = keepingFunctions();
  const book = openScoredWorkbook(await readExample(), functions);
  await book.settled();
  return {
    ...book,
    /** Lets cells keep the old results of functions whatever is edited, as Excel does at times; or ends that. */
    keepOld,
    prove: () => prove(NOW),
    cure: async (kind: Cure, proof: Proof) => {
      const done = await cure(kind, proof.differences);
      await book.settled();
      return done;
    },
    /** The line below the notice of the report. */
    stampShown: async () => (await book.texts("Report!A3"))[0]![0]!,
  };
}

export type ProofWorkbook = Awaited<ReturnType<typeof openProof>>;

/** The addresses of the differences, with their cures. */
export const found = ({ differences }: Proof) => differences.map(({ address, cure: offered }) => [address, offered]);

/** Nothing differs, and the report says so. */
export async function expectProved(book: ProofWorkbook): Promise<Proof> {
  const proof = await book.prove();
  expect([proof.differences, proof.obstacles]).toEqual([[], []]);
  expect(proof.stamp).toMatch(STAMP);
  expect(await book.stampShown()).toBe(proof.stamp);
  return proof;
}

/** Each of the cells is named with its cure, nothing is stamped, and the cure makes the workbook proved again. */
export async function expectCured(book: ProofWorkbook, addresses: readonly string[], kind: Cure): Promise<Proof> {
  const proof = await book.prove();
  expect(found(proof)).toEqual(addresses.map((address) => [address, kind]));
  expect([proof.stamp, await book.stampShown()]).toEqual(["", expect.not.stringMatching(/^Proved/)]);
  await book.cure(kind, proof);
  await expectProved(book);
  return proof;
}
