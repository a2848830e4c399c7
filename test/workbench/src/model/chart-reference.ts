import type { ChartSheets } from "../charts/chart-sheets";
import { parseA1, splitSheet, toA1, type SheetArea } from "../grid/a1";
import { invalidArgument } from "../rich-api/rich-api-error";
import { areaOfRange } from "./given-range";

/** The area of a range, or of an address on the given sheet or on the one that it names. */
export function areaOfPlace(sheets: ChartSheets, given: unknown, sheetId: string): SheetArea {
  return typeof given === "string" ? areaOfAddress(sheets, given, sheetId) : areaOfRange(given);
}

/** The area of a formula that is nothing but a reference: "=Scores!$B$2"; throws InvalidArgument for any other. */
export function areaOfFormula(sheets: ChartSheets, formula: string, sheetId: string): SheetArea {
  return areaOfAddress(sheets, formula.replace(/^=/, ""), sheetId);
}

function areaOfAddress(sheets: ChartSheets, address: string, sheetId: string): SheetArea {
  const { sheet, rest } = splitSheet(address.trim());
  const area = parseA1(rest);
  const id = sheet === undefined ? sheetId : sheets.idOf(sheet);
  if (area === null || id === null) throw invalidArgument();
  return { ...area, sheetId: id };
}

/** "Scores!B2:B15", or "#REF!" where the cells or their sheet are gone. */
export function addressOf(sheets: ChartSheets, area: SheetArea | null): string {
  const sheet = area && sheets.sheet(area.sheetId);
  return sheet ? toA1(area, sheet.name) : "#REF!";
}
