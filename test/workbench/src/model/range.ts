import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseA1, splitSheet, type GridArea, type SheetArea } from "../grid/a1";
import { fromRange } from "../grid/grid-range";
import { listNames, scopeOf } from "../grid/name-operations";
import { sheetNamed } from "../grid/sheet-named";
import { onSheet, shiftCells } from "../grid/shift-cells";
import { wouldTearTable, type Shift } from "../grid/shift-tables";
import { showSelection } from "../grid/show-selection";
import { invalidArgument, invalidOperation, itemNotFound } from "../rich-api/rich-api-error";
import { intersectionArea, isEntireColumn, isEntireRow } from "./area";
import { raiseChanged } from "./change-events";
import { oneOf } from "../rich-api/given-values";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { ModelContext } from "./context";
import { copyFormats } from "./copy-formats";
import { DataValidation } from "./data-validation";
import { overlaps } from "./given-range";
import { nameReference } from "./name-reference";
import { RangeContents } from "./range-contents";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";

/** Excel's own sentence. */
export const TABLE_IN_THE_WAY = "This operation is not allowed. The operation is attempting to shift cells in a table.";
/** Excel copies these besides. */
const OTHER_COPIES = ["All", "Formulas", "Values", "Link"];
/** Excel has these besides: the grid keeps no hyperlinks. */
const OTHER_CLEARINGS = ["Hyperlinks", "RemoveHyperlinks", "ResetContents"];

/** A rectangle of cells (Excel.Range). */
export class Range extends RangeContents<Range> {
  #format: RangeFormat | undefined;

  get worksheet() {
    return this.$context.worksheet(this.$area.sheetId);
  }
  get format() {
    return (this.#format ??= new RangeFormat(this.$context, this.$area));
  }
  get dataValidation() {
    return new DataValidation(this.$context, this.$area);
  }
  get conditionalFormats() {
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
  getTables() {
    return this.$context.tablesIn(this.$area);
  }

  clear(applyTo?: string | null) {
    const what = oneOf(applyTo ?? "All", "Range.clear", ["All", "Contents", "Formats"], OTHER_CLEARINGS);
    this.$writable();
    const range = this.$grid();
    if (what === "Contents") range.clearContent();
    else if (what === "Formats") range.clearFormat();
    else range.clear();
    // Merging is a format to Excel.
    if (what !== "Contents") range.breakApart();
    if (what !== "Contents") this.$cells().setWholeStyle(this.$area, null);
  }
  async insert(shift: string) {
    const direction = oneOf(shift, "Range.insert", ["Down", "Right"]);
    this.$writable();
    const { sheetId, firstRow, firstColumn } = this.$area;
    const { grid } = this.$context;
    if (isEntireRow(this.$area)) await onSheet(grid, sheetId, (sheet) => sheet.insertRows(firstRow, this.rowCount));
    else if (isEntireColumn(this.$area))
      await onSheet(grid, sheetId, (sheet) => sheet.insertColumns(firstColumn, this.columnCount));
    else await this.#shift(direction);
    this.#raiseMoved("Inserted", direction);
    return this.$at(this.$area);
  }
  async delete(shift: string) {
    const direction = oneOf(shift, "Range.delete", ["Up", "Left"]);
    this.$writable();
    const { sheetId, firstRow, firstColumn } = this.$area;
    const { grid } = this.$context;
    if (isEntireRow(this.$area)) await onSheet(grid, sheetId, (sheet) => sheet.deleteRows(firstRow, this.rowCount));
    else if (isEntireColumn(this.$area))
      await onSheet(grid, sheetId, (sheet) => sheet.deleteColumns(firstColumn, this.columnCount));
    else await this.#shift(direction);
    this.#raiseMoved("Deleted", direction);
  }
  #raiseMoved(what: "Inserted" | "Deleted", shift: Shift) {
    const unit = isEntireRow(this.$area) ? "Row" : isEntireColumn(this.$area) ? "Column" : "Cell";
    raiseChanged(this.$context, this.$area.sheetId, this.$area, `${unit}${what}`, unit === "Cell" ? shift : undefined);
  }
  async #shift(shift: Shift) {
    const { sheetId } = this.$area;
    const { grid } = this.$context;
    if (wouldTearTable(grid, sheetId, this.$area, shift)) throw invalidOperation(TABLE_IN_THE_WAY);
    await shiftCells(grid, sheetId, this.$area, shift);
  }
  copyFrom(source: Range | string, copyType?: string | null) {
    oneOf(copyType ?? "All", "Range.copyFrom", ["Formats"], OTHER_COPIES);
    this.$writable();
    copyFormats(
      this.$context,
      source instanceof Range ? source.$area : { ...this.$area, ...this.$other(source) },
      this.$area,
    );
  }
  merge(across = false) {
    this.$writable();
    const range = this.$grid();
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }
  /** The cells merged within the range; ItemNotFound, which office.js makes a null object, where none are. */
  getMergedAreas() {
    const merged = this.$cells().worksheet.getMergeData().map(fromRange);
    const [first, ...others] = merged
      .filter((area) => overlaps(area, this.$area))
      .map((area) => ({ ...area, sheetId: this.$area.sheetId }));
    if (!first) throw itemNotFound();
    return new RangeAreas(this.$context, [first, ...others]);
  }
  unmerge() {
    this.$writable();
    this.$grid().breakApart();
  }
  select() {
    showSelection(this.$context.grid, this.$sheet(), this.$grid().getRange());
  }
}

/** Reads an address or a name on a sheet; undefined is the whole sheet. Throws InvalidArgument where it is neither. */
export function rangeOf(context: ModelContext, sheetId: string, address?: string): Range {
  const whole = { firstRow: 0, firstColumn: 0, lastRow: MAXIMUM_ROWS - 1, lastColumn: MAXIMUM_COLUMNS - 1 };
  if (address === undefined || address === null || address === "") return new Range(context, { ...whole, sheetId });
  const { sheet, rest } = splitSheet(address);
  if (sheet !== undefined && sheetNamed(context.grid, sheet)?.getSheetId() !== sheetId) throw invalidArgument();
  const area = parseA1(rest);
  const found = area ? { ...area, sheetId } : namedArea(context, sheetId, rest);
  if (found?.sheetId !== sheetId) throw invalidArgument();
  return new Range(context, found);
}

/** The area behind a name, the sheet's own before the workbook's, or behind "Cases" and "Cases[id]" of a table. */
function namedArea(context: ModelContext, sheetId: string, name: string): SheetArea | null {
  const wanted = name.toLowerCase();
  const scopes = [sheetId, undefined];
  const named = listNames(context.grid)
    .filter((item) => item.name.toLowerCase() === wanted && scopes.includes(scopeOf(item)))
    .sort((one, other) => scopes.indexOf(scopeOf(one)) - scopes.indexOf(scopeOf(other)));
  const formula = named[0]?.formulaOrRefString ?? name;
  return nameReference(context, formula.startsWith("=") ? formula : `=${formula}`);
}
