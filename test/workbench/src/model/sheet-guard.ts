import { accessDenied } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";

/** Throws AccessDenied where the sheet is protected, unless its protection leaves the formats of cells free. */
export function checkUnprotected(context: ModelContext, sheetId: string, isFormatOnly = false) {
  const { protection } = context.worksheet(sheetId);
  if (protection.protected && !(isFormatOnly && protection.options.allowFormatCells)) throw accessDenied();
}
