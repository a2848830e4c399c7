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
  if (before.length !== now.length) return false;
  for (let row = 0; row < now.length; row++) {
    const [cellsBefore, cellsNow] = [before[row]!, now[row]!];
    if (cellsBefore.length !== cellsNow.length) return false;
    for (let column = 0; column < cellsNow.length; column++) {
      const cell = cellsNow[column];
      if (cell !== cellsBefore[column] || (typeof cell === "object" && cell !== null)) return false;
    }
  }
  return true;
}
