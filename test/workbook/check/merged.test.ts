import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { rangeOf } from "../node/scored-workbook";
import { NOW, openProof, type ProofWorkbook } from "../proof/proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

test("merged cells among the judgements and below them are named one by one; merged cells elsewhere are not", async () => {
  await book.edit((context) => {
    rangeOf(context, "Cases!T5:T7").merge();
    rangeOf(context, "Cases!V105:W106").merge();
    rangeOf(context, "Settings!H30:J30").merge();
  });
  const { rows } = await checkWorkbook(NOW);
  const merged = rows.filter(({ sentence }) => sentence.includes("merged"));
  expect(merged.map(({ severity, cell }) => [severity, cell])).toEqual([["Warning", "Cases!T5"]]);
  expect(merged[0]?.sentence).toBe(
    "Cells Cases!T5:T7 are merged: only the first of them holds a judgement, and the others count as missing. Unmerge them and type each judgement.",
  );
});
