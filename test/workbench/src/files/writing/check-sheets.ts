import type { SheetDocument } from "../../document/workbook-document";
import * as texts from "../texts";

/** Throws, with a sentence for the user, where Excel would call a file with these sheets damaged. */
export function checkSheets(sheets: readonly SheetDocument[]): void {
  if (sheets.length === 0) throw new Error(texts.NO_SHEET_TO_SAVE);
  if (sheets.every((sheet) => sheet.visibility !== "Visible")) throw new Error(texts.NO_VISIBLE_SHEET);
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name)) throw new Error(texts.BAD_SHEET_NAME(name));
    if (seen.has(name.toLowerCase())) throw new Error(texts.SAME_SHEET_NAME(name));
    seen.add(name.toLowerCase());
  }
}
