import { asText, mustBeText } from "../sheets/sheet-writer";
import type { Wanted } from "./plan";

/** A cell of a table by its row, the headings being row 0, and its column, with what it gets. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly wanted: Wanted;
}

const DATE = "dd/mm/yyyy";

/** Queues cells of one row of a table, neighbours in one action; text that Excel would change is kept as text. */
export function writeRow(table: Excel.Range, cells: readonly CellToWrite[]): void {
  const ordered = [...cells].sort((one, other) => one.column - other.column);
  for (const { row, column, wanted } of ordered) {
    const cell = () => table.getCell(row, column);
    if (wanted.isDate) cell().numberFormat = [[DATE]];
    else if (typeof wanted.value === "string" && mustBeText(wanted.value)) asText(cell());
  }
  let run: CellToWrite[] = [];
  const write = () => {
    const [first] = run;
    if (first)
      table.getCell(first.row, first.column).getResizedRange(0, run.length - 1).values = [
        run.map(({ wanted }) => wanted.value),
      ];
  };
  for (const cell of ordered) {
    if (run.length > 0 && run.at(-1)!.column + 1 !== cell.column) {
      write();
      run = [];
    }
    run.push(cell);
  }
  write();
}
