import { BooleanNumber } from "@univerjs/core";
import { readFileOnlyData, type FileOnlySheetData } from "../grid/file-only-data";
import { sheetCells } from "../grid/sheet-cells";
import { sheetNamed } from "../grid/sheet-named";
import { ExcelObject } from "../rich-api/excel-object";
import {
  apiNotFound,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../rich-api/rich-api-error";
import { checkedColor } from "./cell-colour";
import { ChartCollection } from "./charts";
import type { ModelContext } from "./context";
import { FreezePanes } from "./freeze-panes";
import { NameCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range, rangeOf } from "./range";
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
  readonly $charts: ChartCollection;

  constructor(
    readonly $context: ModelContext,
    readonly $id: string,
  ) {
    super();
    this.$charts = new ChartCollection($context, $id);
  }

  $sheet() {
    const sheet = this.$context.grid.workbook().getSheetBySheetId(this.$id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  $fileOnly(): FileOnlySheetData {
    return readFileOnlyData(this.$sheet().getCustomMetadata());
  }
  $setFileOnly(change: Partial<FileOnlySheetData>) {
    this.$sheet().setCustomMetadata({ ...this.$fileOnly(), ...change });
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
    const { visibility } = this.$fileOnly();
    if (!this.$sheet().isSheetHidden()) return "Visible";
    return visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: FileOnlySheetData["visibility"]) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    if (visibility !== "Visible" && this.#isLastVisible()) throw invalidOperation();
    this.$setFileOnly({ visibility });
    if (visibility === "Visible") this.$sheet().showSheet();
    else if (!this.$sheet().isSheetHidden()) this.$sheet().hideSheet();
  }
  get showGridlines() {
    return !this.$sheet().hasHiddenGridLines();
  }
  set showGridlines(isShown: boolean) {
    this.$sheet().setHiddenGridlines(!isShown);
  }
  /** office.js loads showGridlines and sets this, and so with showHeadings. */
  set gridlines(isShown: boolean) {
    this.showGridlines = isShown;
  }
  set headings(_isShown: boolean) {
    throw apiNotFound("Worksheet.showHeadings");
  }
  /** "" where the tab has none. */
  get tabColor() {
    return this.$sheet().getTabColor() ?? "";
  }
  set tabColor(color: string) {
    this.$sheet().setTabColor(color === "" ? "" : checkedColor(color));
  }
  get standardWidth() {
    return this.$sheet().getSheet().getConfig().defaultColumnWidth * 0.75;
  }
  get charts() {
    return this.$charts;
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
    return new PageLayout(this);
  }
  get horizontalPageBreaks() {
    return new PageBreakCollection(this);
  }
  get protection() {
    return new WorksheetProtection(this);
  }

  getRange(address?: string): Range {
    return rangeOf(this.$context, this.$id, address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return rangeOf(this.$context, this.$id, "A1").getOffsetRange(row, column).getAbsoluteResizedRange(rows, columns);
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
  calculate() {
    this.$context.grid.recalculateAll();
  }
  async delete() {
    const { grid } = this.$context;
    await grid.calculated();
    if (this.#isLastVisible() || this.visibility === "VeryHidden") throw invalidOperation();
    // The grid takes the tables away with their sheet, and brings them back with it.
    for (const table of this.$context.tables(this.$id)) table.$raiseDeleted();
    grid.workbook().deleteSheet(this.$id);
  }

  /** A workbook shows one sheet at least. */
  #isLastVisible() {
    const sheets = this.$context.grid.workbook().getSheets();
    const visible = sheets.filter((sheet) => sheet.getSheet().isSheetHidden() === BooleanNumber.FALSE);
    return visible.length === 1 && visible[0]?.getSheetId() === this.$id;
  }
}
