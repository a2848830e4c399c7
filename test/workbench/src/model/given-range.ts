import { parseA1, quoteSheet, splitSheet, toA1, type GridArea, type SheetArea } from "../grid/a1";
import { sheetNamed } from "../grid/sheet-named";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { gridSheet } from "./sheet-facts";

type Context = Pick<ModelContext, "grid">;

/** The area of a range that the add-in hands over, known by what it has; null for anything else. */
export const rangeArea = (given: unknown): SheetArea | null =>
  given instanceof ExcelObject && given.$type === "Range" && "$area" in given ? (given.$area as SheetArea) : null;

/** The area of a range. Throws InvalidArgument for anything else. */
export function areaOfRange(given: unknown): SheetArea {
  const area = rangeArea(given);
  if (!area) throw invalidArgument();
  return area;
}

/** The area that an add-in names by a range or an address; an address without a sheet lies on `sheetId`. */
export function givenArea(context: Context, given: unknown, sheetId: string): SheetArea {
  const area = typeof given === "string" ? referenceArea(context, given, sheetId) : rangeArea(given);
  if (!area) throw invalidArgument();
  return area;
}

/** The same on one sheet alone. Throws InvalidArgument where the area lies on another. */
export function ownArea(context: Context, given: unknown, sheetId: string): SheetArea {
  const area = givenArea(context, given, sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument();
  return area;
}

/** The area that "=Settings!$B$2" or "B2" stands for; null for anything but a reference to one area of this workbook. */
export function referenceArea(context: Context, reference: string, sheetId?: string): SheetArea | null {
  const { sheet, rest } = splitSheet(reference.trim().replace(/^=/, ""));
  const area = parseA1(rest);
  if (!area) return null;
  if (sheet === undefined) return sheetId === undefined ? null : { ...area, sheetId };
  const named = sheetNamed(context.grid, sheet);
  return named ? { ...area, sheetId: named.getSheetId() } : null;
}

/** "=Settings!$A$2:$A$9". */
export function absoluteReference(context: Context, area: SheetArea): string {
  const address = toA1(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheet(gridSheet(context, area.sheetId).getSheetName())}!${address}`;
}

export const overlaps = (one: GridArea, other: GridArea) =>
  one.firstRow <= other.lastRow &&
  one.lastRow >= other.firstRow &&
  one.firstColumn <= other.lastColumn &&
  one.lastColumn >= other.firstColumn;
