import { sheetOf } from "../inspection/a1";
import { SHEETS } from "../inspection/names";
import { PART_KEYS, partOf, UNFINISHED } from "../inspection/workbook-parts";
import { isSame } from "../inspection/workbook-names";

/** What of an inspection a workbook holds, and what could be in the way of the rest. */
export interface Found {
  readonly sheets: readonly FoundSheet[];
  /** The tables that have one of our names. */
  readonly tables: readonly FoundTable[];
  /** Every name of the workbook, with the sheet it points to; none where it points to no cell any more. */
  readonly names: readonly { readonly name: string; readonly sheet: string | undefined }[];
}

interface FoundSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** Known of the sheets that have one of our names; false of any other. */
  readonly isEmpty: boolean;
}

interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

const isOneOf = (name: string, all: readonly string[]) => all.some((one) => isSame(one, name));

const OUR_SHEETS = Object.values(SHEETS);
const OUR_TABLES = PART_KEYS.flatMap((key) => partOf(key).table?.name ?? []);
const OUR_NAMES = [...PART_KEYS.flatMap((key) => partOf(key).names ?? []), UNFINISHED];

/** Reads what is there: once what it is called, and once what is in the way or ours. */
export async function readWorkbook(context: Excel.RequestContext): Promise<Found> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();

  const used = sheets.items.map((sheet) =>
    isOneOf(sheet.name, OUR_SHEETS) ? sheet.getUsedRangeOrNullObject(true).load("address") : null,
  );
  const ours = tables.items.filter(({ name }) => isOneOf(name, OUR_TABLES));
  const headings = ours.map((table) => table.getHeaderRowRange().load("values"));
  const places = names.items.map((item) =>
    isOneOf(item.name, OUR_NAMES) ? item.getRangeOrNullObject().load("address") : null,
  );
  await context.sync();

  return {
    sheets: sheets.items.map(({ name, protection }, index) => ({
      name,
      isProtected: protection.protected,
      isEmpty: used[index]?.isNullObject === true,
    })),
    tables: ours.map(({ name, worksheet }, index) => ({
      name,
      sheet: worksheet.name,
      headings: ((headings[index]?.values as unknown[][])[0] ?? []).map(String),
    })),
    names: names.items.map(({ name }, index) => ({
      name,
      sheet: places[index]?.isNullObject === false ? sheetOf(places[index].address) : undefined,
    })),
  };
}
