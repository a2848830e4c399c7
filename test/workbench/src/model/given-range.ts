import { parseA1, splitSheet, type GridArea, type SheetArea } from "../grid/a1";
import { sheetNamed } from "../grid/sheet-named";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { Range } from "./range";

/** The area that an add-in names by a range or an address; an address without a sheet lies on `sheetId`. */
export function givenArea(context: ModelContext, given: unknown, sheetId: string): SheetArea {
  if (given instanceof Range) return given.$area;
  const area = typeof given === "string" ? referenceArea(context, given, sheetId) : null;
  if (!area) throw invalidArgument();
  return area;
}

/** The area that "=Settings!$B$2" or "B2" stands for; null for anything but a reference to one area of this workbook. */
export function referenceArea(context: ModelContext, reference: string, sheetId?: string): SheetArea | null {
  const { sheet, rest } = splitSheet(reference.trim().replace(/^=/, ""));
  const area = parseA1(rest);
  if (!area) return null;
  if (sheet === undefined) return sheetId === undefined ? null : { ...area, sheetId };
  const named = sheetNamed(context.grid, sheet);
  return named ? { ...area, sheetId: named.getSheetId() } : null;
}

/** "$B$2:$C$9", "$B:$C" or "$2:$9" from an address without "$". */
export const absoluteAddress = (address: string) => address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** A range of the model at an area. */
export const rangeAt = (context: ModelContext, area: SheetArea): Range => new Range(context, area);

export const overlaps = (one: GridArea, other: GridArea) =>
  one.firstRow <= other.lastRow &&
  one.lastRow >= other.firstRow &&
  one.firstColumn <= other.lastColumn &&
  one.lastColumn >= other.firstColumn;
