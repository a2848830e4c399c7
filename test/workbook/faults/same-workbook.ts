import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/document/workbook-document";

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** A sheet with the style of each cell written out: which number a style has says nothing. */
const plainSheet = (sheet: SheetDocument, styles: WorkbookDocument["styles"]) => ({
  ...sheet,
  cells: sheet.cells
    .filter((cell) => Object.keys(cell).length > 2)
    .map(({ style, formula, ...cell }) => ({
      ...cell,
      // What a formula gives is not kept but calculated: it follows from everything else that is compared.
      ...(formula !== undefined && { formula, value: undefined, spill: undefined }),
      style: style === undefined ? undefined : styles[style],
    })),
  // Of validations and names Excel has no order.
  validations: [...sheet.validations].sort(byText),
  tables: [...sheet.tables].sort(byText),
});

/** All that a file of the workbook says, with nothing that means the same in two ways. */
export function plainWorkbook({ sheets, styles, names, settings }: WorkbookDocument) {
  return {
    sheets: sheets.map((sheet) => plainSheet(sheet, styles)),
    names: [...names].sort(byText),
    settings,
  };
}

/** Where two workbooks differ first: the path to it, and what is there in each; "" where they are the same. */
export function differenceBetween(one: unknown, other: unknown, path = ""): string {
  if (Object.is(one, other)) return "";
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return `${path}: ${JSON.stringify(one)?.slice(0, 200)} and not ${JSON.stringify(other)?.slice(0, 200)}`;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const [first, second] = [one, other].map((all) => (all as Record<string, unknown>)[key]);
    const found = differenceBetween(first, second, `${path}/${key}`);
    if (found !== "") return found;
  }
  return "";
}
