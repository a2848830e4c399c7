import { NAMES, TABLES } from "../../inspection/names";
import { TaskFailed } from "../../tasks/excel-task";
import { REFUSED, TITLES } from "../../texts/report";
import type { Place } from "./places";

/** What is thrown when something cannot be inserted, with the reason and what to do next. */
export function notInserted(title: string, reason: { readonly why: string; readonly next: string }): TaskFailed {
  return new TaskFailed({ what: title === TITLES.report ? REFUSED.laidOut : REFUSED.what(title), ...reason });
}

/** What the report reads, by the words that a message has for it. */
const SOURCES = {
  [TABLES.criteria]: "table Criteria",
  [TABLES.leadership]: "table LeadershipCriteria",
  [NAMES.results]: "area named OMI_Results",
  [NAMES.chartData]: "area named OMI_ChartData",
} as const;

/** A table or name that blocks read. */
export type Source = keyof typeof SOURCES;

/** Refuses where a table or name is missing that the formulas read: they would show #NAME? for ever. One sync. */
export async function readSources(
  context: Excel.RequestContext,
  title: string,
  needed: readonly Source[],
): Promise<void> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const there = new Set<string>([...tables.items, ...names.items].map(({ name }) => name));
  const missing = needed.find((name) => !there.has(name));
  if (missing) throw notInserted(title, REFUSED.noInspection(SOURCES[missing]));
}

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
  if (inTable) throw notInserted(inTable.title, REFUSED.inTable(inTable.title, inTable.tables.items[0]?.name ?? ""));
  const taken = read.find(({ area }) => filledCells(area).length > 0);
  if (!taken) return;
  const [first] = filledCells(taken.area);
  const cell = taken.area.getCell(first?.row ?? 0, first?.column ?? 0).load("address");
  await context.sync();
  throw notInserted(taken.title, REFUSED.taken(taken.title, cell.address, place));
}

/** The cells that are not empty, row by row; one whose formula shows nothing is not empty. */
function filledCells({ formulas }: Excel.Range): { readonly row: number; readonly column: number }[] {
  return (formulas as unknown[][]).flatMap((cells, row) =>
    cells.flatMap((formula, column) => (formula === "" ? [] : [{ row, column }])),
  );
}
