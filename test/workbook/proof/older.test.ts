import fs from "node:fs";
import { readXlsx } from "../../workbench/src/files/read-xlsx";
import { cure } from "../../../src/workbook/proof/cures";
import { prove } from "../../../src/workbook/proof/prove";
import { openNodeWorkbook, type NodeWorkbook } from "../node/workbook";
import { expectProved, openProof, type ProofWorkbook } from "./proof-workbook";

// Proof waits for a calculation, which never comes in the first of these.
jest.setTimeout(600_000);

const readFirstVersion = async () =>
  (await readXlsx(fs.readFileSync("test/fixtures/made-by-version-1.0.xlsx"))).document;

describe("a workbook of version 1.0", () => {
  let book: NodeWorkbook;
  afterAll(() => book.close());

  test("is not proved: Proof offers to bring it over", async () => {
    book = openNodeWorkbook(await readFirstVersion(), { calculates: false });
    const { figures, stamp, obstacles } = await prove(new Date());
    expect([figures, stamp, obstacles.map(({ cure }) => cure)]).toEqual([0, "", ["bringOver"]]);
  });
});

describe("a workbook of version 1.0 in which something was typed over", () => {
  let book: ProofWorkbook;
  beforeAll(async () => {
    book = await openProof(await readFirstVersion());
    await book.write("Scores!C6", [0.9]);
    await book.write("Scores!C22", ["good"]);
    await book.write("Report!A26", ["Our own caption"]);
  });
  afterAll(() => book.close());

  test("is cured by what Proof offers: brought over, all its figures are proved and the report is stamped", async () => {
    const proof = await book.prove();
    expect([proof.differences, proof.stamp]).toEqual([[], ""]);
    expect(proof.obstacles.map(({ cure }) => cure)).toEqual(["bringOver"]);
    await cure("bringOver", proof.differences);
    // The grid without a page does not begin by itself to calculate what was brought over.
    await book.cure("calculate", proof);
    expect(await book.texts("Scores!C6")).toEqual([["67%"]]);
    expect(await book.texts("Report!A26")).toEqual([["Our own caption"]]);
    const { figures } = await expectProved(book);
    expect(figures).toBeGreaterThan(380);
  });
});
