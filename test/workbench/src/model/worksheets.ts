import { NEW_SHEET } from "../grid/document-to-snapshot";
import { ExcelCollection } from "../rich-api/excel-collection";
import { itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { checkedSheetName, Worksheet } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs (Excel.WorksheetCollection). */
export class WorksheetCollection extends ExcelCollection<Worksheet> {
  readonly $type = "WorksheetCollection";

  constructor(readonly $context: ModelContext) {
    super();
  }

  /** With `visibleOnly` the hidden sheets are not counted. */
  override getCount(visibleOnly = false) {
    return this.$all().filter(({ visibility }) => !visibleOnly || visibility === "Visible").length;
  }
  $all() {
    return this.$context.grid
      .workbook()
      .getSheets()
      .map((sheet) => new Worksheet(this.$context, sheet.getSheetId()));
  }

  add(name?: string) {
    const workbook = this.$context.grid.workbook();
    if (name !== undefined && name !== null) {
      checkedSheetName(name);
      if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    }
    const active = workbook.getActiveSheet();
    const sheet = workbook.insertSheet(name ?? this.#freeName(), {
      index: workbook.getSheets().length,
      sheet: NEW_SHEET,
    });
    // Excel adds a sheet without turning to it.
    active.activate();
    return new Worksheet(this.$context, sheet.getSheetId());
  }
  getActiveWorksheet() {
    return new Worksheet(this.$context, this.$context.grid.workbook().getActiveSheet().getSheetId());
  }
  getFirst(visibleOnly = false) {
    return this.#first(this.$all(), visibleOnly);
  }
  getLast(visibleOnly = false) {
    return this.#first([...this.$all()].reverse(), visibleOnly);
  }

  #first(sheets: readonly Worksheet[], visibleOnly: boolean) {
    const sheet = sheets.find(({ visibility }) => !visibleOnly || visibility === "Visible");
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  #freeName() {
    for (let number = this.getCount() + 1; ; number++) {
      if (!this.getItemOrNullObject(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
}
