import { expectCured, expectProved, found, openProof, type ProofWorkbook } from "./proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

const addSheet = (name: string) => book.edit(({ worksheets }) => worksheets.add(name));
const deleteSheet = (name: string) => book.edit(({ worksheets }) => worksheets.getItem(name).delete());
const chart = () => book.workbook.worksheets.getItem("Report").charts.getItemAt(0);
const range = (address: string) => {
  const [sheet = "", cells = ""] = address.split("!");
  return book.workbook.worksheets.getItem(sheet).getRange(cells);
};

test("a copied Scores is compared: what is typed over there is named and written again, what is not compared is said", async () => {
  await addSheet("Scores (2)");
  await book.write("Scores (2)!A1:P25", ...book.formulas("Scores!A1:P25"));
  const { figures, uncovered } = await expectProved(book);
  expect(figures).toBeGreaterThan(480);
  expect(uncovered.map(({ address }) => address)).toEqual([expect.stringMatching(/^Scores \(2\)!/)]);
  await book.write("Scores (2)!C5", [0.9]);
  await book.write("Scores (2)!C22", ["good"]);
  await expectCured(book, ["Scores (2)!C5", "Scores (2)!C22"], "write");
  expect(book.formulas("Scores (2)!C5")).toEqual(book.formulas("Scores!C5"));
  await deleteSheet("Scores (2)");
});

test("a score shown as a formula is compared wherever it is, as a value and as text", async () => {
  const { showAsFormula } = await import("../../../src/workbook/upkeep/show-as-formula");
  await addSheet("Mine");
  const before = (await expectProved(book)).figures;
  for (const [cell, id] of [
    ["B2", "1.1"],
    ["B3", "Section 2"],
  ] as const) {
    await book.edit(() => range(`Mine!${cell}`).select());
    await showAsFormula(id);
  }
  expect(book.texts("Mine!B2:B3").flat()).toEqual(["83%", "76%"]);
  const { figures, uncovered } = await expectProved(book);
  expect([figures, uncovered]).toEqual([before + 2, []]);
  await book.edit(() => (range("Mine!B3").numberFormat = [[";;;"]]));
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
  await book.edit(() => chart().series.getItemAt(0).setValues(range("Scores!C5:C18")));
  await book.edit(() => chart().series.getItemAt(1).setXAxisValues(range("Scores!B5:B18")));
  await book.edit(() => (chart().series.getItemAt(2).name = "Target"));
  const proof = await expectCured(book, ["Scores!N5:N18", "Scores!O5:O18", "Scores!P5:P18"], "chart");
  expect(proof.differences.map(({ sentence }) => sentence)).toEqual([
    "Chart 1: the series 'On or above the line' draws Scores!C5:C18 instead of Scores!N5:N18.",
    "Chart 1: the series 'Below the line' draws Scores!B5:B18 instead of Scores!L5:M18.",
    "Chart 1: a series is named 'Target' instead of 'Line of priority for improvement (68%)'.",
  ]);
});

test("a chart that has lost a series is named and corrected", async () => {
  await book.edit(() => chart().series.getItemAt(1).delete());
  await expectCured(book, ["Scores!N5:N18"], "chart");
});
