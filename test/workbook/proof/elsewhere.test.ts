import { rangeOf } from "../node/scored-workbook";
import { expectCured, expectProved, found, openProof, type ProofWorkbook } from "./proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

const addSheet = (name: string) => book.edit(({ workbook: { worksheets } }) => worksheets.add(name));
const deleteSheet = (name: string) => book.edit(({ workbook: { worksheets } }) => worksheets.getItem(name).delete());
const chart = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Report").charts.getItemAt(0);
const seriesAt = (context: Excel.RequestContext, index: number) => chart(context).series.getItemAt(index);

test("a copied Scores is compared: what is typed over there is named and written again, what is not compared is said", async () => {
  await addSheet("Scores (2)");
  await book.write("Scores (2)!A1:P25", ...(await book.formulas("Scores!A1:P25")));
  const { figures, uncovered } = await expectProved(book);
  expect(figures).toBeGreaterThan(480);
  expect(uncovered.map(({ address }) => address)).toEqual([expect.stringMatching(/^Scores \(2\)!/)]);
  await book.write("Scores (2)!C5", [0.9]);
  await book.write("Scores (2)!C22", ["good"]);
  await expectCured(book, ["Scores (2)!C5", "Scores (2)!C22"], "write");
  expect(await book.formulas("Scores (2)!C5")).toEqual(await book.formulas("Scores!C5"));
  await deleteSheet("Scores (2)");
});

test("a copy of values is named with how much of it is still so, and keeps no stamp from the report", async () => {
  await addSheet("Last week");
  await book.write("Last week!A1:J18", ...(await book.values("Scores!A1:J18")));
  const said = async () => (await expectProved(book)).uncovered.map(({ sentence }) => sentence);
  const copy = "The sheet Last week holds a copy of scores as values, in 70 cells.";
  expect(await said()).toEqual([`${copy} They are the present figures, and they do not follow the judgements.`]);
  await book.write("Last week!C5", [0.9]);
  expect(await said()).toEqual([`${copy} 1 of them is not the present figure, and they do not follow the judgements.`]);
  await deleteSheet("Last week");
});

test("a score shown as a formula is compared wherever it is, as a value and as text", async () => {
  const { showAsFormula } = await import("../../../src/workbook/upkeep/show-as-formula");
  await addSheet("Mine");
  const before = (await expectProved(book)).figures;
  for (const [cell, id] of [
    ["B2", "1.1"],
    ["B3", "Section 2"],
  ] as const) {
    await book.edit((context) => rangeOf(context, `Mine!${cell}`).select());
    await showAsFormula(id);
    await book.settled();
  }
  expect((await book.texts("Mine!B2:B3")).flat()).toEqual(["83%", "76%"]);
  const { figures, uncovered } = await expectProved(book);
  expect([figures, uncovered]).toEqual([before + 2, []]);
  await book.edit((context) => (rangeOf(context, "Mine!B3").numberFormat = [[";;;"]]));
  await expectCured(book, ["Mine!B3"], "format");
});

test("a formula of one's own that shows #NAME? is written again, and one that reads figures is named", async () => {
  await book.write("Mine!D1:D3", ["=OMI.SCOREZ(Cases)"], ["=SUM(Criteria[Score])"], ["='Scores'!C5"]);
  const proof = await book.prove();
  expect(found(proof)).toEqual([["Mine!D1", "write"]]);
  expect(proof.uncovered).toEqual([
    {
      address: "Mine!D1",
      sentence:
        "The sheet Mine shows figures that Proof does not compare, in 3 cells. Check them yourself, or delete what is a copy.",
    },
  ]);
  await book.write("Mine!D1", [""]);
  expect((await expectProved(book)).uncovered.map(({ address }) => address)).toEqual(["Mine!D2"]);
  await deleteSheet("Mine");
});

test("a chart whose series draw other cells, categories or names is named and corrected", async () => {
  await expectProved(book);
  await book.edit((context) => seriesAt(context, 0).setValues(rangeOf(context, "Scores!C5:C18")));
  await book.edit((context) => seriesAt(context, 1).setXAxisValues(rangeOf(context, "Scores!B5:B18")));
  await book.edit((context) => (seriesAt(context, 2).name = "Target"));
  const proof = await expectCured(book, ["Scores!N5:N18", "Scores!O5:O18", "Scores!P5:P18"], "chart");
  expect(proof.differences.map(({ sentence }) => sentence)).toEqual([
    "Chart 1: the series 'On or above the line' draws Scores!C5:C18 instead of Scores!N5:N18.",
    "Chart 1: the series 'Below the line' draws Scores!B5:B18 instead of Scores!L5:M18.",
    "Chart 1: a series is named 'Target' instead of 'Line of priority for improvement (68%)'.",
  ]);
});

test("a chart that has lost a series is named and corrected", async () => {
  await book.edit((context) => seriesAt(context, 1).delete());
  await expectCured(book, ["Scores!N5:N18"], "chart");
});
