import { SCHEME } from "../../src/workbook/inspection/scheme";
import { insertHeadings } from "../../src/workbook/report/insert-headings";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../helpers/short-inspection";
import type { CellDocument, WorkbookDocument } from "../workbench/src/document/workbook-document";
import { cellAddress } from "../workbench/src/files/areas";
import { openNodeWorkbook } from "../workbook/node/workbook";
import { builtFunctions } from "../workbook/printed/built-functions";
import { readExample } from "../workbook/printed/printed-workbook";
import { findLibreOffice, throughLibreOffice, uncalculated, withoutOurFormulas } from "./libre-office";

jest.setTimeout(300_000);

const libreOffice = findLibreOffice();
const inLibreOffice = libreOffice ? describe : describe.skip;
if (!libreOffice) process.stdout.write("Skipped: LibreOffice is not installed, so nobody else opens the files.\n");

/** A workbook that is made in an empty one, or read, with everything calculated. */
async function made(make: () => Promise<unknown>, document?: WorkbookDocument): Promise<WorkbookDocument> {
  const book = openNodeWorkbook(document, { functions: builtFunctions("null") });
  await make();
  const result = await book.document();
  await book.close();
  return result;
}

/** What a workbook without the add-in shows in the workbench. */
async function inWorkbench(document: WorkbookDocument): Promise<WorkbookDocument> {
  const book = openNodeWorkbook(document);
  await book.settled();
  const result = await book.document();
  await book.close();
  return result;
}

const HEADINGS = SCHEME.criteria.map(({ id }) => id);
const WORKBOOKS: readonly (readonly [name: string, make: () => Promise<WorkbookDocument>])[] = [
  ["the example", async () => made(() => Promise.resolve(), await readExample())],
  ["a workbook that was set up", () => made(() => setUpWorkbook(SHORT_INSPECTION))],
  [
    "a report with all headings",
    () =>
      made(async () => {
        await setUpWorkbook(SHORT_INSPECTION);
        await insertHeadings(HEADINGS, "report");
      }),
  ],
];

/** What the cells hold by their addresses: numbers as exactly as two programs agree on, empty cells left out. */
const shown = ({ sheets }: WorkbookDocument, addresses?: ReadonlySet<string>) =>
  Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells
        .map(({ row, column, value }: CellDocument) => [`${name}!${cellAddress(row, column)}`, value] as const)
        .filter(([address, value]) => value !== undefined && value !== "" && (addresses?.has(address) ?? true))
        .map(([address, value]) => [address, typeof value === "number" ? Number(value.toPrecision(12)) : value]),
    ),
  );

const formulaCells = ({ sheets }: WorkbookDocument) =>
  new Set(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ row, column }) => `${name}!${cellAddress(row, column)}`),
    ),
  );

inLibreOffice("LibreOffice opens", () => {
  describe.each(WORKBOOKS)("%s", (_, make) => {
    let document: WorkbookDocument;
    beforeAll(async () => {
      document = await make();
    });

    test("and calculates every formula but OMI's as the workbench does", async () => {
      const { program, version } = libreOffice!;
      const copy = withoutOurFormulas(document);
      const formulas = formulaCells(copy);
      const here = shown(await inWorkbench(copy), formulas);
      const there = shown(await throughLibreOffice(uncalculated(copy, version), program), formulas);
      expect(formulas.size).toBeGreaterThan(100);
      expect(there).toEqual(here);
    });

    test("and without the add-in says that it is not loaded, on Scores and on Report", async () => {
      const cells = shown(await throughLibreOffice(document, libreOffice!.program));
      const says = /^Do not use these scores: .*the add-in OMI Scores is not loaded/;
      expect(cells["Scores!A2"]).toMatch(says);
      expect(cells["Report!A2"]).toMatch(says);
    });
  });
});
