import { NAMES, TABLES, VERSION } from "./names";

/** Whether this version of the add-in made a workbook's sheets; "none" where there are none. */
export type WorkbookVersion = "none" | "older" | "current" | "newer";

/** Asks which version made the workbook; the answer is there after the next sync. */
export function queueVersion(context: Excel.RequestContext): () => WorkbookVersion {
  const name = context.workbook.names.getItemOrNullObject(NAMES.version).load("formula");
  const table = context.workbook.tables.getItemOrNullObject(TABLES.criteria).load("name");
  return () => {
    if (table.isNullObject) return "none";
    // The first version wrote none.
    const version = name.isNullObject ? 1 : Number(String(name.formula).replace("=", ""));
    if (version === VERSION) return "current";
    return version > VERSION ? "newer" : "older";
  };
}
