import fs from "node:fs";
import { readXlsx } from "../../workbench/src/files/read-xlsx";
import { prove } from "../../../src/workbook/proof/prove";
import { openNodeWorkbook, type NodeWorkbook } from "../node/workbook";

// Proof waits for a calculation, which never comes here.
jest.setTimeout(60_000);

let book: NodeWorkbook;
afterAll(() => book.close());

test("a workbook of version 1.0 is not proved: Proof offers to bring it over", async () => {
  const { document } = await readXlsx(fs.readFileSync("test/fixtures/made-by-version-1.0.xlsx"));
  book = openNodeWorkbook(document, { calculates: false });
  const { figures, stamp, obstacles } = await prove(new Date());
  expect([figures, stamp, obstacles.map(({ cure }) => cure)]).toEqual([0, "", ["bringOver"]]);
});
