import { BooleanNumber } from "@univerjs/core";
import type { FileOnlySheetData } from "../grid/file-only-data";
import { sheetCells } from "../grid/sheet-cells";
import { sheetNamed } from "../grid/sheet-named";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../rich-api/rich-api-error";
import { checkedColor } from "./cell-colour";
import { ChartCollection } from "./chart-collection";
import type { ModelContext } from "./context";
import { FreezePanes } from "./freeze-panes";
import { NameCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range, rangeOf } from "./range";
import { fileOnlyData, gridSheet, setFileOnlyData } from "./sheet-facts";
import { Table } from "./table";
import { tablesOf } from "./table-facts";
import { TableCollection } from "./tables";
import { WorksheetProtection } from "./worksheet-protection";

/** Excel refuses these in a sheet's name, an apostrophe at either end, more than 31 characters, and a name it needs. */
export function checkedSheetName(name: unknown): string {
  if (typeof name !== "string" || name === "" || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) throw invalidArgument();
  return name;
}

/** One sheet (Excel.Worksheet). */
export class Worksheet extends ExcelObject {
  readonly $type = "Worksheet";

  constructor(
    readonly $context: ModelContext,
    readonly $id: string,
  ) {
    super();
  }

  $sheet() {
    return gridSheet(this.$context, this.$id);
  }

  get id() {
    return this.$id;
  }
  get name() {
    return this.$sheet().getSheetName();
  }
  set name(name: string) {
    checkedSheetName(name);
    const holder = sheetNamed(this.$context.grid, name);
    if (holder && holder.getSheetId() !== this.$id) throw itemAlreadyExists();
    this.$sheet().setName(name);
  }
  get position() {
    return this.$sheet().getIndex();
  }
  set position(index: number) {
    const { grid } = this.$context;
    if (!Number.isInteger(index) || index < 0 || index >= grid.workbook().getNumSheets()) throw invalidArgument();
    grid.workbook().moveSheet(this.$sheet(), index);
  }
  get visibility() {
    const { visibility } = fileOnlyData(this.$context, this.$id);
    if (!this.$sheet().isSheetHidden()) return "Visible";
    return visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: FileOnlySheetData["visibility"]) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    if (visibility !== "Visible" && this.#isLastVisible()) throw invalidOperation();
    setFileOnlyData(this.$context, this.$id, { visibility });
    if (visibility === "Visible") this.$sheet().showSheet();
    else if (!this.$sheet().isSheetHidden()) this.$sheet().hideSheet();
  }
  get showGridlines() {
    return !this.$sheet().hasHiddenGridLines();
  }
  set showGridlines(isShown: boolean) {
    this.$sheet().setHiddenGridlines(!isShown);
  }
  /** office.js loads showGridlines and sets this. */
  set gridlines(isShown: boolean) {
    this.showGridlines = isShown;
  }
  /** "" where the tab has none. */
  get tabColor() {
    return this.$sheet().getTabColor() ?? "";
  }
  set tabColor(color: string) {
    this.$sheet().setTabColor(color === "" ? "" : checkedColor(color));
  }
  get charts() {
    return new ChartCollection(this.$context, this.$id);
  }
  get tables() {
    return new TableCollection(this.$context, this.$id);
  }
  get names() {
    return new NameCollection(this.$context, this.$id);
  }
  get freezePanes() {
    return new FreezePanes(this.$context, this.$id);
  }
  get pageLayout() {
    return new PageLayout(this.$context, this.$id);
  }
  get horizontalPageBreaks() {
    return new PageBreakCollection(this.$context, this.$id);
  }
  get protection() {
    return new WorksheetProtection(this.$context, this.$id);
  }

  getRange(address?: string): Range {
    return rangeOf(this.$context, this.$id, address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.getCell(row, column).getResizedRange(rows - 1, columns - 1);
  }
  getCell(row: number, column: number) {
    return rangeOf(this.$context, this.$id, "A1").getOffsetRange(row, column);
  }
  getUsedRange(valuesOnly = false) {
    const area = sheetCells(this.$context.grid, this.$id).usedArea(valuesOnly);
    // Excel answers the first cell for an empty sheet, and a null object only to getUsedRangeOrNullObject.
    return new Range(this.$context, {
      ...(area ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }),
      sheetId: this.$id,
    });
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    return sheetCells(this.$context.grid, this.$id).usedArea(valuesOnly) ? this.getUsedRange(valuesOnly) : null;
  }
  activate() {
    if (this.visibility !== "Visible") throw invalidOperation();
    this.$sheet().activate();
  }
  async delete() {
    const { grid } = this.$context;
    await grid.calculated();
    if (this.#isLastVisible() || this.visibility === "VeryHidden") throw invalidOperation();
    // The grid takes the tables away with their sheet, and brings them back with it.
    for (const { id } of tablesOf(grid, this.$id)) new Table(this.$context, id).$raiseDeleted();
    const active = grid.workbook().getActiveSheet();
    grid.workbook().deleteSheet(this.$id);
    // The grid turns to the neighbour of a sheet that is deleted, Excel only where that was the one shown.
    if (active.getSheetId() !== this.$id) active.activate();
  }

  /** A workbook shows one sheet at least. */
  #isLastVisible() {
    const sheets = this.$context.grid.workbook().getSheets();
    const visible = sheets.filter((sheet) => sheet.getSheet().isSheetHidden() === BooleanNumber.FALSE);
    return visible.length === 1 && visible[0]?.getSheetId() === this.$id;
  }
}
