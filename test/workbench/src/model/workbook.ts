import { fromRange } from "../grid/grid-range";
import { ExcelObject } from "../rich-api/excel-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { Application } from "./application";
import type { ModelContext } from "./context";
import { NameCollection } from "./names";
import { Range, rangeOf } from "./range";
import { SettingCollection } from "./settings";
import type { SettingsStore } from "./settings-store";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

/** The open workbook: the root of everything an add-in reaches (Excel.Workbook). */
export class Workbook extends ExcelObject {
  readonly $type = "Workbook";
  override readonly $exposed = ["_GetRangeForEventByReferenceId", "_GetRangeOrNullObjectForEventByReferenceId"];

  constructor(
    readonly $context: ModelContext,
    readonly $settings: SettingsStore,
    readonly $name: () => string,
  ) {
    super();
  }

  get name() {
    return this.$name();
  }
  get application() {
    return new Application(this.$context);
  }
  get worksheets() {
    return new WorksheetCollection(this.$context);
  }
  get tables() {
    return new TableCollection(this.$context);
  }
  get names() {
    return new NameCollection(this.$context);
  }
  get settings() {
    return new SettingCollection(this.$settings);
  }

  getActiveCell() {
    const cell = this.$context.grid.workbook().getActiveCell();
    if (!cell) throw itemNotFound();
    return new Range(this.$context, { ...fromRange(cell.getRange()), sheetId: cell.getSheetId() });
  }
  getSelectedRange() {
    const range = this.$context.grid.workbook().getActiveRange();
    if (!range) return this.getActiveCell();
    return new Range(this.$context, { ...fromRange(range.getRange()), sheetId: range.getSheetId() });
  }

  /** An event names its range like this; the add-in asks for it with event.getRange(). */
  _GetRangeForEventByReferenceId(reference: string) {
    const [sheetId = "", address = ""] = reference.split("|");
    return rangeOf(this.$context, sheetId, address);
  }
  /** The same for event.getRangeOrNullObject(): null where the sheet is gone. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: string) {
    const [sheetId = ""] = reference.split("|");
    if (!this.$context.grid.workbook().getSheetBySheetId(sheetId)) return null;
    return this._GetRangeForEventByReferenceId(reference);
  }
}
