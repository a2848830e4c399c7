import { cure } from "../../../src/workbook/proof/cures";
import { prove, type Proof } from "../../../src/workbook/proof/prove";
import type { Cure } from "../../../src/workbook/proof/shown-figures";
import { wearOffice } from "../../helpers/excel-run";
import { openPrinted } from "../printed/printed-workbook";

// A workbook is read twice and calculated several times in each test.
jest.setTimeout(120_000);

export const NOW = new Date(2026, 10, 27, 14, 32);
const WHEN = "27 November 2026, 14:32";
/** The stamp of the example inspection, whatever the number of its cells. */
export const STAMP = new RegExp(`^Proved on ${WHEN}: [\\d,]+ figures agree with 17,100 judgements on 100 cases\\.$`);
export const WITHDRAWN = `Not proved: on ${WHEN} figures did not agree with the judgements.`;
export const CHANGED = `The figures have changed since they were proved on ${WHEN}.`;

/** The example inspection without a page, with Proof and what it offers. */
export async function openProof() {
  const book = await openPrinted();
  wearOffice(book.workbook, book.settled);
  return {
    ...book,
    prove: () => prove(NOW),
    cure: (kind: Cure, proof: Proof) => cure(kind, proof.differences),
    /** The line below the notice of the report. */
    stampShown: () => book.texts("Report!A3")[0]![0],
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
  expect(book.stampShown()).toBe(proof.stamp);
  return proof;
}

/** Each of the cells is named with its cure, nothing is stamped, and the cure makes the workbook proved again. */
export async function expectCured(book: ProofWorkbook, addresses: readonly string[], kind: Cure): Promise<Proof> {
  const proof = await book.prove();
  expect(found(proof)).toEqual(addresses.map((address) => [address, kind]));
  expect([proof.stamp, book.stampShown()]).toEqual(["", expect.not.stringMatching(/^Proved/)]);
  await book.cure(kind, proof);
  await expectProved(book);
  return proof;
}
