import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { rangeOf } from "../node/scored-workbook";
import { NOW, openProof, type ProofWorkbook } from "../proof/proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

test("what contradicts the column Relevant when is named both ways, and so is a condition that cannot be read", async () => {
  await book.edit((context) => {
    const table = context.workbook.tables.getItem("Questions");
    const width = table.getRange().getLastColumn().getOffsetRange(0, 1).getResizedRange(0, 0);
    width.getCell(0, 0).values = [["Relevant when"]];
    width.getCell(1, 0).values = [["Sex=neither"]];
    width.getCell(2, 0).values = [["Sex=M"]];
    width.getCell(3, 0).values = [["Q9.9-99=Y"]];
    table.resize(table.getRange().getBoundingRect(width));
    // Both stand in the row of case C001, a man.
    rangeOf(context, "Cases!T2:U2").values = [["Y", "N/A"]];
  });
  const { rows, fingerprint } = await checkWorkbook(NOW);
  const said = rows.filter(({ sentence }) => /elevant/.test(sentence) && !/^(Fewer|No relevant)/.test(sentence));
  expect(said.map(({ severity, sentence }) => [severity, sentence])).toEqual([
    [
      "Warning",
      expect.stringMatching(
        /^Q1\.1-01 is judged in \d+ cases to which it does not apply \(relevant when Sex=neither\), the first in cell Cases!T2\./,
      ),
    ],
    ["Warning", expect.stringMatching(/^Q1\.1-02 is judged in \d+ cases .* \(relevant when Sex=M\)/)],
    [
      "Warning",
      expect.stringMatching(
        /^Q1\.1-02 is answered as not relevant in \d+ cases? to which it applies \(relevant when Sex=M\), the first in cell Cases!U2\./,
      ),
    ],
    [
      "Warning",
      expect.stringMatching(
        /^When Q1\.1-03 is relevant is not known: in cell Questions!F4, the condition 'Q9\.9-99=Y' cannot be read/,
      ),
    ],
  ]);
  expect(fingerprint).not.toBe("");
});
