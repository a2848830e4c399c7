import type { Worksheet as GridSheet } from "@univerjs/core";
import { setSheetLocked } from "../grid/sheet-protection";
import { ExcelObject } from "../rich-api/excel-object";
import { isPlainObject } from "../rich-api/members";
import { invalidArgument, invalidOperation } from "../rich-api/rich-api-error";
import type { Worksheet } from "./worksheet";

const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
type Options = typeof DEFAULT_OPTIONS;

/** How a sheet was protected, as long as its workbook is open: a document keeps only that it is. */
const details = new WeakMap<GridSheet, { readonly options: Options; readonly password: string }>();

/** Whether and how a sheet may be changed (Excel.WorksheetProtection). */
export class WorksheetProtection extends ExcelObject {
  readonly $type = "WorksheetProtection";

  constructor(readonly $worksheet: Worksheet) {
    super();
  }

  get protected() {
    return this.$worksheet.$fileOnly().isProtected;
  }
  get options(): Options {
    return details.get(this.#sheet())?.options ?? DEFAULT_OPTIONS;
  }
  get isPasswordProtected() {
    return this.protected && this.#password() !== "";
  }

  protect(options?: unknown, password?: string | null) {
    if (this.protected) throw invalidOperation();
    details.set(this.#sheet(), { options: givenOptions(options), password: checkedPassword(password) });
    this.#setProtected(true);
  }
  unprotect(password?: string | null) {
    if (!this.protected) return;
    if (this.#password() !== "" && checkedPassword(password) !== this.#password()) throw invalidArgument();
    this.#setProtected(false);
    details.delete(this.#sheet());
  }
  /** False where the sheet has no password. */
  checkPassword(password?: string | null) {
    return this.isPasswordProtected && checkedPassword(password) === this.#password();
  }

  #setProtected(isProtected: boolean) {
    this.$worksheet.$setFileOnly({ isProtected });
    setSheetLocked(this.$worksheet.$context.grid, this.$worksheet.$id, isProtected);
  }
  #sheet() {
    return this.$worksheet.$sheet().getSheet();
  }
  #password() {
    return details.get(this.#sheet())?.password ?? "";
  }
}

function checkedPassword(password: unknown): string {
  if (password === undefined || password === null) return "";
  if (typeof password !== "string") throw invalidArgument();
  return password;
}

function givenOptions(given: unknown): Options {
  if (given === undefined || given === null) return DEFAULT_OPTIONS;
  if (!isPlainObject(given)) throw invalidArgument();
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  for (const [name, value] of entries) if (!isOption(name, value)) throw invalidArgument();
  return { ...DEFAULT_OPTIONS, ...Object.fromEntries(entries) };
}

function isOption(name: string, value: unknown): boolean {
  if (name === "selectionMode") return ["Normal", "Unlocked", "None"].includes(String(value));
  return Object.hasOwn(DEFAULT_OPTIONS, name) && typeof value === "boolean";
}
