import { setSheetLocked } from "../grid/sheet-protection";
import { ExcelObject } from "../rich-api/excel-object";
import { apiNotFound, invalidOperation } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { fileOnlyData, setFileOnlyData } from "./sheet-facts";

/** Whether a sheet may be changed (Excel.WorksheetProtection). */
export class WorksheetProtection extends ExcelObject {
  readonly $type = "WorksheetProtection";

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  get protected() {
    return fileOnlyData(this.$context, this.$sheetId).isProtected;
  }

  protect(...details: readonly unknown[]) {
    if (details.some((one) => one !== undefined && one !== null))
      throw apiNotFound("WorksheetProtection.protect with options or a password");
    if (this.protected) throw invalidOperation();
    this.#set(true);
  }
  unprotect() {
    if (this.protected) this.#set(false);
  }

  #set(isProtected: boolean) {
    setFileOnlyData(this.$context, this.$sheetId, { isProtected });
    setSheetLocked(this.$context.grid, this.$sheetId, isProtected);
  }
}
