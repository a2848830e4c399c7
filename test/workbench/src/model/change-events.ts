import { toA1, type GridArea } from "../grid/a1";
import type { Shift } from "../grid/shift-tables";
import { WORKBOOK_TARGET } from "../rich-api/events";
import type { ModelContext } from "./context";
import { overlaps } from "./given-range";
import { tableArea, tablesOf } from "./table-facts";

/** Excel's names for what happened to cells. */
export type ChangeType = `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}` | "RangeEdited";

/**
 * Tells the add-in that cells of a sheet changed, and the tables that they belong to.
 * @param shift where other cells moved because of it
 */
export function raiseChanged(
  context: ModelContext,
  sheetId: string,
  area: GridArea,
  changeType: ChangeType = "RangeEdited",
  shift?: Shift,
) {
  const { events, grid } = context;
  const address = toA1(area);
  const payload = {
    address,
    changeType,
    source: "Local",
    triggerSource: grid.isAddInWriting() ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheetId,
    referenceId: `${sheetId}|${address}`,
    shiftDirection: shift === undefined ? "None" : `ShiftCell${shift}`,
  };
  events.raise("Worksheet.onChanged", sheetId, payload);
  events.raise("WorksheetCollection.onChanged", WORKBOOK_TARGET, payload);
  for (const table of tablesOf(grid, sheetId)) {
    if (!overlaps(tableArea(table), area)) continue;
    const ofTable = { ...payload, tableId: table.id };
    events.raise("Table.onChanged", table.id, ofTable);
    for (const target of [WORKBOOK_TARGET, sheetId]) events.raise("TableCollection.onChanged", target, ofTable);
  }
}
