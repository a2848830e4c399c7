import { REFUSED } from "../../texts/report";
import type { Place } from "./places";
import { refusal } from "./refuse";

/** An area that something is to be inserted in. */
export interface Target {
  readonly title: string;
  readonly area: Excel.Range;
}

/**
 * Refuses, naming the first cell, to overwrite anything in the areas or to reach into a table. Costs one sync, so whatever
 * else is to be read is queued before it.
 */
export async function checkFree(
  context: Excel.RequestContext,
  targets: readonly Target[],
  place: Place,
): Promise<void> {
  const read = targets.map(({ title, area }) => {
    area.load("formulas");
    return { title, area, tables: area.getTables(false).load("items/name") };
  });
  await context.sync();
  const inTable = read.find(({ tables }) => tables.items.length > 0);
  if (inTable) throw refusal(inTable.title, REFUSED.inTable(inTable.title, inTable.tables.items[0]?.name ?? ""));
  const taken = read.find(({ area }) => filledCells(area).length > 0);
  if (!taken) return;
  const [first] = filledCells(taken.area);
  const cell = taken.area.getCell(first?.row ?? 0, first?.column ?? 0).load("address");
  await context.sync();
  throw refusal(taken.title, REFUSED.taken(taken.title, cell.address, place));
}

/** The cells that are not empty, row by row; one whose formula shows nothing is not empty. */
function filledCells({ formulas }: Excel.Range): { readonly row: number; readonly column: number }[] {
  return (formulas as unknown[][]).flatMap((cells, row) =>
    cells.flatMap((formula, column) => (formula === "" ? [] : [{ row, column }])),
  );
}
