import { mutationsForTable } from "../grid/lost-references";
import { removeTable, renameTable, resizeTable, setTableMeta, tableMeta } from "../grid/table-operations";
import { cannotShowTotals, showTotals } from "../grid/totals-row";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../rich-api/rich-api-error";
import { WORKBOOK_TARGET } from "../rich-api/events";
import { givenArea, overlaps } from "./given-range";
import { TABLE_IN_THE_WAY } from "./range";
import { checkUnprotected } from "./sheet-facts";
import { TableColumnCollection } from "./table-columns";
import { bodyArea, hasName, tableArea, tablesOf } from "./table-facts";
import { checkedTableName } from "./table-name";
import { TablePart } from "./table-part";
import { TableRowCollection } from "./table-rows";

/** Excel's own sentence. */
export const TABLES_OVERLAP = "A table can't overlap another table.";

/** One table (Excel.Table). */
export class Table extends TablePart {
  readonly $type = "Table";

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
    const isTaken = tablesOf(this.$context.grid).some((other) => other.id !== this.$id && hasName(name)(other));
    const isDefined = this.$context.grid
      .workbook()
      .getDefinedNames()
      .some((one) => one.getName().toLowerCase() === name.toLowerCase());
    if (isTaken || isDefined) throw itemAlreadyExists();
    renameTable(this.$context.grid, this.$table(), name);
  }
  get style() {
    return tableMeta(this.$table()).style;
  }
  set style(style: string) {
    this.$setMeta({ style });
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
  get columns() {
    return new TableColumnCollection(this);
  }
  get rows() {
    return new TableRowCollection(this);
  }

  getRange() {
    return this.$range(tableArea(this.$table()));
  }
  getHeaderRowRange() {
    return this.getRange().getRow(0);
  }
  getDataBodyRange() {
    return this.$range(bodyArea(this.$table()));
  }
  /** As in Excel the headings stay in their row, and a row below them belongs to every table. */
  resize(range: unknown) {
    const { grid } = this.$context;
    const table = this.$table();
    const area = givenArea(this.$context, range, table.subUnitId);
    const before = tableArea(table);
    if (area.firstRow !== before.firstRow || area.lastRow === area.firstRow || !overlaps(area, before))
      throw invalidArgument();
    const others = tablesOf(grid, table.subUnitId).filter(({ id }) => id !== this.$id);
    if (others.some((other) => overlaps(tableArea(other), area))) throw invalidOperation(TABLES_OVERLAP);
    resizeTable(grid, table, this.showTotals ? { ...area, lastRow: area.lastRow - 1 } : area);
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
}
