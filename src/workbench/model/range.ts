import { Dimension } from "@univerjs/core";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseA1, splitSheet, type GridArea } from "../grid/a1";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { intersectionArea, isEntireColumn, isEntireRow } from "./area";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { ModelContext, SheetArea } from "./context";
import { DataValidation } from "./data-validation";
import { RangeContents } from "./range-contents";
import { RangeFormat } from "./range-format";
import { TableScopedCollection } from "./tables";
import type { Worksheet } from "./worksheet";

/** A rectangle of cells (Excel.Range). */
export class Range extends RangeContents<Range> {
  #format: RangeFormat | undefined;

  get worksheet(): Worksheet {
    return this.$context.worksheet(this.$area.sheetId);
  }
  get format() {
    return (this.#format ??= new RangeFormat(this.$context, this.$area));
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.$context, this.$area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$context, this.$area);
  }

  $at(area: GridArea) {
    return new Range(this.$context, { ...area, sheetId: this.$area.sheetId });
  }
  $sheetName() {
    return this.$cells().worksheet.getName();
  }
  $other(other: Range | string): GridArea {
    if (other instanceof Range) return other.$area;
    const area = parseA1(splitSheet(other).rest);
    if (!area) throw invalidArgument();
    return area;
  }
  getUsedRange(valuesOnly = false) {
    const used = this.$cells().usedArea(valuesOnly);
    if (!used) throw itemNotFound();
    return this.$at(intersectionArea(this.$area, used));
  }
  getSpillingToRange() {
    const spill = this.$cells().spillOf(this.$area.firstRow, this.$area.firstColumn);
    if (!spill) throw itemNotFound();
    return this.$at(spill);
  }
  getSpillParent() {
    const spill = this.$cells().spillAround(this.$area.firstRow, this.$area.firstColumn);
    if (!spill) throw itemNotFound();
    return this.$at({ ...spill, lastRow: spill.firstRow, lastColumn: spill.firstColumn });
  }
  getTables() {
    return new TableScopedCollection(this.$context, this.$area);
  }

  clear(applyTo = "All") {
    this.$writable();
    const range = this.$grid();
    if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else if (applyTo === "All") range.clear();
    else throw invalidArgument();
  }
  insert(shift: string) {
    this.$writable();
    const { firstRow, firstColumn } = this.$area;
    const sheet = this.$sheet();
    if (isEntireRow(this.$area)) sheet.insertRows(firstRow, this.rowCount);
    else if (isEntireColumn(this.$area)) sheet.insertColumns(firstColumn, this.columnCount);
    else this.$grid().insertCells(shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
    return this.$at(this.$area);
  }
  delete(shift: string) {
    this.$writable();
    const { firstRow, firstColumn } = this.$area;
    const sheet = this.$sheet();
    if (isEntireRow(this.$area)) sheet.deleteRows(firstRow, this.rowCount);
    else if (isEntireColumn(this.$area)) sheet.deleteColumns(firstColumn, this.columnCount);
    else this.$grid().deleteCells(shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
  }
  merge(across = false) {
    this.$writable();
    const range = this.$grid();
    if (across) range.mergeAcross();
    else range.merge();
  }
  unmerge() {
    this.$writable();
    this.$grid().breakApart();
  }
  select() {
    this.$sheet().activate();
    this.$grid().activate();
  }
  calculate() {
    this.$context.grid.recalculateAll();
  }
}

/** Reads an address of a sheet; undefined is the whole sheet. Throws InvalidArgument where it is none. */
export function rangeOf(context: ModelContext, sheetId: string, address?: string): Range {
  const whole = { firstRow: 0, firstColumn: 0, lastRow: MAXIMUM_ROWS - 1, lastColumn: MAXIMUM_COLUMNS - 1 };
  const area = address === undefined || address === null || address === "" ? whole : parseA1(splitSheet(address).rest);
  if (!area) throw invalidArgument();
  const sheetArea: SheetArea = { ...area, sheetId };
  return new Range(context, sheetArea);
}
