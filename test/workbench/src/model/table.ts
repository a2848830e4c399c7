import type { GridArea } from "../grid/a1";
import { isCellError, type GridCell } from "../grid/cell-value";
import { fromRange } from "../grid/grid-range";
import { sheetCells } from "../grid/sheet-cells";
import { mutationsForTable } from "../grid/lost-references";
import {
  listTables,
  removeTable,
  renameTable,
  resizeTable,
  setTableMeta,
  tableMeta,
  type GridTable,
} from "../grid/table-operations";
import { cannotShowTotals, showTotals } from "../grid/totals-row";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import { WORKBOOK_TARGET } from "../rich-api/events";
import type { ModelContext } from "./context";
import { overlaps } from "./given-range";
import { Range, rangeOf, TABLE_IN_THE_WAY } from "./range";
import { checkUnprotected } from "./sheet-guard";
import { TableColumnCollection } from "./table-columns";
import { checkedTableName } from "./table-name";
import { TableRowCollection } from "./table-rows";

/** Excel's own sentence. */
export const TABLES_OVERLAP = "A table can't overlap another table.";

/** One table (Excel.Table). */
export class Table extends ExcelObject {
  readonly $type = "Table";

  constructor(
    readonly $context: ModelContext,
    readonly $id: string,
  ) {
    super();
  }

  $table(): GridTable {
    const table = listTables(this.$context.grid).find(({ id }) => id === this.$id);
    if (!table) throw itemNotFound();
    return table;
  }
  /** Headings and rows, without the total row, which the grid does not count to the table. */
  $gridArea(): GridArea {
    return fromRange(this.$table().range);
  }
  $area(): GridArea {
    const area = this.$gridArea();
    return this.showTotals ? { ...area, lastRow: area.lastRow + 1 } : area;
  }
  $range(area: GridArea) {
    return new Range(this.$context, { ...area, sheetId: this.$table().subUnitId });
  }
  $remove(isConverted = false) {
    const { grid } = this.$context;
    this.$raiseDeleted();
    removeTable(grid, this.$table(), mutationsForTable(grid, this.$table(), isConverted));
  }
  $raiseDeleted() {
    this.$raise("TableCollection.onDeleted", { tableName: this.name });
  }
  $raise(event: "TableCollection.onAdded" | "TableCollection.onDeleted", details: object = {}) {
    const { subUnitId: worksheetId } = this.$table();
    const payload = { tableId: this.$id, worksheetId, source: "Local", ...details };
    for (const target of [WORKBOOK_TARGET, worksheetId]) this.$context.events.raise(event, target, payload);
  }
  $setMeta(change: Partial<ReturnType<typeof tableMeta>>) {
    setTableMeta(this.$context.grid, this.$id, { ...tableMeta(this.$table()), ...change });
  }

  get id() {
    return this.$id;
  }
  get name() {
    return this.$table().name;
  }
  set name(name: string) {
    checkedTableName(name);
    const isTaken = this.$context.tables().some((other) => other.$id !== this.$id && same(other.name, name));
    const isDefined = this.$context.grid
      .workbook()
      .getDefinedNames()
      .some((one) => same(one.getName(), name));
    if (isTaken || isDefined) throw itemAlreadyExists();
    renameTable(this.$context.grid, this.$table(), name);
  }
  get style() {
    return tableMeta(this.$table()).style;
  }
  set style(style: string) {
    this.$setMeta({ style });
  }
  get showHeaders() {
    return true;
  }
  get showTotals() {
    return tableMeta(this.$table()).hasTotals;
  }
  set showTotals(isShown: boolean) {
    const { grid } = this.$context;
    checkUnprotected(this.$context, this.$table().subUnitId);
    if (this.showTotals !== isShown && cannotShowTotals(grid, this.$table(), isShown))
      throw invalidOperation(TABLE_IN_THE_WAY);
    this.$pending = showTotals(grid, this.$id, isShown);
  }
  get showFilterButton() {
    return tableMeta(this.$table()).showsFilterButtons;
  }
  set showFilterButton(isShown: boolean) {
    this.$setMeta({ showsFilterButtons: isShown });
  }
  get worksheet() {
    return this.$context.worksheet(this.$table().subUnitId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  getRange() {
    return this.$range(this.$area());
  }
  getHeaderRowRange() {
    const area = this.$area();
    return this.$range({ ...area, lastRow: area.firstRow });
  }
  getDataBodyRange() {
    const area = this.$gridArea();
    return this.$range({ ...area, firstRow: area.firstRow + 1, lastRow: Math.max(area.lastRow, area.firstRow + 1) });
  }
  getTotalRowRange() {
    if (!this.showTotals) throw itemNotFound();
    const area = this.$area();
    return this.$range({ ...area, firstRow: area.lastRow });
  }
  /** As in Excel the headings stay in their row, and a row below them belongs to every table. */
  resize(range: Range | string) {
    const area = range instanceof Range ? range.$area : rangeOf(this.$context, this.$table().subUnitId, range).$area;
    const before = this.$area();
    if (area.firstRow !== before.firstRow || area.lastRow === area.firstRow || !overlaps(area, before))
      throw invalidArgument();
    const others = this.$context.tables(this.$table().subUnitId).filter(({ $id }) => $id !== this.$id);
    if (others.some((table) => overlaps(table.$area(), area))) throw invalidOperation(TABLES_OVERLAP);
    resizeTable(this.$context.grid, this.$table(), this.showTotals ? { ...area, lastRow: area.lastRow - 1 } : area);
  }
  convertToRange() {
    const range = this.getRange();
    this.$remove(true);
    return range;
  }
  delete() {
    const range = this.getRange();
    this.$remove();
    range.clear("Contents");
  }

  $headings(): string[] {
    const area = this.$gridArea();
    const cells = sheetCells(this.$context.grid, this.$table().subUnitId);
    return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) =>
      textOf(cells.value(area.firstRow, area.firstColumn + index)),
    );
  }
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const textOf = (cell: GridCell) => (cell === null ? "" : isCellError(cell) ? cell.error : String(cell));
