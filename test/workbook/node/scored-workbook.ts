import type { WorkbookDocument } from "../../workbench/src/document/workbook-document";
import { builtFunctions } from "../printed/built-functions";
import { openNodeWorkbook } from "./workbook";

// A workbook is read and calculated several times in each test.
jest.setTimeout(120_000);

/** What can stand in a cell. */
export type Cell = string | number | boolean;

/** A range by its sheet and cells, "Scores!C5". */
export function rangeOf(context: Excel.RequestContext, address: string): Excel.Range {
  const [sheet = "", cells = ""] = address.split("!");
  return context.workbook.worksheets.getItem(sheet).getRange(cells);
}

/** A workbook in node with the built functions in it, whose cells are read and written through office.js. */
export function openScoredWorkbook(document?: WorkbookDocument, functions = builtFunctions("null")) {
  const book = openNodeWorkbook(document, { functions });
  /** Does something to the workbook, as menus, typing and pasting would, and waits until everything is calculated. */
  const edit = async (change: (context: Excel.RequestContext) => unknown) => {
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await book.settled();
  };
  const load = async (address: string, property: "text" | "formulas" | "values") => {
    await book.settled();
    return Excel.run(async (context) => {
      const range = rangeOf(context, address).load(property);
      await context.sync();
      return range[property] as Cell[][];
    });
  };
  return {
    ...book,
    edit,
    texts: (address: string) => load(address, "text") as Promise<string[][]>,
    formulas: (address: string) => load(address, "formulas"),
    values: (address: string) => load(address, "values"),
    write: (address: string, ...rows: readonly (readonly Cell[])[]) =>
      edit((context) => (rangeOf(context, address).formulas = rows.map((row) => [...row]))),
    /** The names of its sheets, tables and names. */
    inventory: () =>
      Excel.run(async (context) => {
        const { worksheets: sheets, tables, names } = context.workbook;
        for (const all of [sheets, tables, names]) all.load("items/name");
        await context.sync();
        const namesOf = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);
        return { sheets: namesOf(sheets), tables: namesOf(tables), names: namesOf(names) };
      }),
  };
}

export type ScoredWorkbook = ReturnType<typeof openScoredWorkbook>;
