import type { Cells } from "./cell";

/**
 * A reading of cells that is kept until one of them changes. An edit changes one judgement and leaves headings, questions and
 * ids as they are: to compare those costs a fraction of reading them. They are compared by value; one of Excel's errors or
 * data types is an object, never taken for the same as another, and read anew each time.
 *
 * @param read what is read must depend on the cells and the basis alone, and nobody may change it
 */
export function remembering<Basis, Reading>(
  read: (cells: Cells, basis: Basis) => Reading,
): (cells: Cells, basis: Basis) => Reading {
  let last: { readonly cells: Cells; readonly basis: Basis; readonly reading: Reading } | undefined;
  return (cells, basis) => {
    if (last && last.basis === basis && areSame(last.cells, cells)) return last.reading;
    const reading = read(cells, basis);
    last = { cells: cells.map((row) => [...row]), basis, reading };
    return reading;
  };
}

function areSame(before: Cells, now: Cells): boolean {
  return before.length === now.length && now.every((row, at) => areSameRow(before[at]!, row));
}

function areSameRow(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  // Unlike every(), a loop also sees a cell that was never set.
  for (let at = 0; at < now.length; at++) {
    const cell = now[at];
    if (cell !== before[at] || (typeof cell === "object" && cell !== null)) return false;
  }
  return true;
}
