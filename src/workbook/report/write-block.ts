import { dressLine } from "./dress-line";
import { entriesOf } from "./line";
import type { Plan } from "./plan-block";
import type { Standing } from "./standing";

/** Writes a block with its look. The area's indexes and width are loaded. */
export function writeBlock({ block, area, columns, surplus }: Plan) {
  surplus?.clear();
  const lines = block.lines({ row: area.rowIndex, column: area.columnIndex, columns });
  // In cells formatted as text a formula would stay a text.
  area.numberFormat = [["General"]];
  area.formulas = lines.map((line) => entriesOf(line, columns, ""));
  lines.forEach((line, index) => dressLine(area.getRow(index), line, columns, area.width));
}

/** Writes only the formulas of a block where it stands; cells that are the user's are left alone. */
export function updateBlock({ block, columns }: Plan, standing: Standing) {
  standing.area.formulas = block.update
    ? block.update(standing).map((row) => [...row])
    : block.lines({ row: standing.row, column: standing.column, columns }).map((line) => entriesOf(line, columns, null));
}
