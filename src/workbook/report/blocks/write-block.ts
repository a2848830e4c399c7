import { formatLine } from "./format-line";
import { entriesOf } from "./block";
import type { BlockPlan } from "./plan-block";
import type { FoundBlock } from "./find-blocks";

/**
 * Writes a block with its look. The area's indexes and width are loaded. What it says comes last: a block that a stopped command
 * has left is empty, and is written anew.
 */
export function writeBlock({ block, area, columns, surplus }: BlockPlan) {
  surplus?.clear();
  const lines = block.lines({ row: area.rowIndex, column: area.columnIndex, columns });
  // In cells formatted as text a formula would stay a text.
  area.numberFormat = [["General"]];
  lines.forEach((line, index) => formatLine(area.getRow(index), line, columns, area.width));
  area.formulas = lines.map((line) => entriesOf(line, columns, ""));
}

/** Writes the formulas of a block where it is; a text of its own only where the cell is empty, for a person may have changed it. */
export function updateBlock({ block, columns }: BlockPlan, { area, formulas, ...found }: FoundBlock) {
  const place = { row: found.row, column: found.column, columns };
  const entries = block.update
    ? block.update({ area, formulas, ...found })
    : block.lines(place).map((line) => entriesOf(line, columns, null));
  area.formulas = entries.map((cells, row) =>
    cells.map((entry, column) => (entry?.startsWith("=") || formulas[row]?.[column] === "" ? entry : null)),
  );
}
