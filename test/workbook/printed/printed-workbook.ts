import fs from "node:fs";
import type { WorkbookDocument } from "../../workbench/src/document/workbook-document";
import { readXlsx } from "../../workbench/src/files/read-xlsx";
import { loadHeadless } from "../../workbench/testing/headless";
import { builtFunctions, type Blank } from "./built-functions";
import { readPrinted } from "./printed";

// A workbook takes seconds to open on a busy machine.
jest.setTimeout(120_000);

const EXAMPLE = "assets/example/nottinghamshire-2007.xlsx";
const headless = loadHeadless({ isFaster: true });
/** The last row of a sheet that a reader may look at. */
const HEIGHT = 90;

/** Lists and marks decide no figure, and take their time. */
const withoutMarks = (document: WorkbookDocument): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [], validations: [] })),
});

let example: Promise<WorkbookDocument> | undefined;

/** The example inspection as its file has it, read once: whoever opens it copies it. */
export const readExample = () =>
  (example ??= readXlsx(new Uint8Array(fs.readFileSync(EXAMPLE))).then(({ document }) => withoutMarks(document)));

export type Cell = string | number | boolean | null;
/** Cells, or areas, with what is written into them. */
export type Edits = readonly (readonly [address: string, given: Cell | readonly (readonly Cell[])[]])[];

interface HowItIsOpened {
  /** How an empty cell is handed to the functions: on the web as null, on the desktop as 0. */
  readonly blank: Blank;
  /** Whether the add-in is there, and with it its functions. */
  readonly isLoaded: boolean;
}

/**
 * The example inspection on the workbench's grid with the built functions in it, and nobody's pane: what a
 * reader of the sheets has. It is Excel's object model that changes it, as menus, typing and pasting would.
 */
export async function openPrinted({ blank = "null", isLoaded = true }: Partial<HowItIsOpened> = {}) {
  const document = await readExample();
  let underWay: Promise<void> | undefined;
  const built = builtFunctions(blank, (answer) => (underWay ? underWay.then(answer) : answer()));
  const { grid, context, close } = headless.openHeadless(document, isLoaded ? built : {});
  const workbook = new headless.Workbook(context, headless.createSettingsStore([]), () => "Book");
  await grid.settled();
  const range = (address: string) => {
    const [sheet = "", cells = ""] = address.split("!");
    return workbook.worksheets.getItem(sheet).getRange(cells);
  };
  const texts = (address: string): string[][] => {
    const sheet = address.split("!")[0]!;
    return workbook.worksheets.getItemOrNullObject(sheet) === null ? [] : (range(address).text as string[][]);
  };
  /** Does something to the workbook, and waits until everything is calculated. */
  const edit = async (change: (book: typeof workbook) => unknown) => {
    await change(workbook);
    await grid.settled();
  };
  const put = (edits: Edits) => {
    for (const [address, given] of edits)
      range(address).formulas = (Array.isArray(given) ? given : [[given]]) as Cell[][];
  };
  const formulasIn = (address: string) => range(address).formulas as Cell[][];
  /** What the last look has left to be written back. */
  let left: Edits = [];
  const putBack = () => {
    put(left);
    left = [];
  };
  return {
    workbook,
    /** The grid still has something to say of its cells after they are calculated. */
    async close() {
      await grid.settled();
      await new Promise((resolve) => setTimeout(resolve, 100));
      close();
    },
    edit,
    texts,
    formulas: formulasIn,
    /** Gives a cell a number format, and resolves to the one it had. */
    async showAs(address: string, format: string): Promise<string> {
      const [[before]] = range(address).numberFormat as [[string]];
      await edit(() => (range(address).numberFormat = [[format]]));
      return before;
    },
    /** Writes cells as pasting does: no table grows. */
    write: (address: string, ...rows: readonly (readonly Cell[])[]) => edit(() => (range(address).formulas = rows)),
    /** Writes cells and looks. They are written back when the next are written, which saves a calculation. */
    async meanwhile(edits: Edits, look: () => void) {
      await edit(() => {
        putBack();
        const before = edits.map(([address]) => [address, formulasIn(address)] as const);
        put(edits);
        left = before;
      });
      look();
    },
    /** Writes back what the last look has left. */
    writtenBack: () => edit(putBack),
    /** Types into a cell below or beside a table, which grows by it. */
    async type(address: string, value: Cell) {
      grid.setAddInWriting(false);
      await edit(() => (range(address).formulas = [[value]]));
      grid.setAddInWriting(true);
    },
    printed: () => readPrinted(texts(`Scores!A1:J${HEIGHT}`), texts(`Report!A1:C${HEIGHT}`)),
    /** Lets no function answer while something is done and looked at. */
    async whileCalculating(change: () => unknown, look: () => void) {
      let answer: () => void = () => undefined;
      underWay = new Promise((resolve) => (answer = resolve));
      change();
      await grid.calculated();
      look();
      answer();
      underWay = undefined;
      await grid.settled();
    },
  };
}

export type PrintedWorkbook = Awaited<ReturnType<typeof openPrinted>>;
