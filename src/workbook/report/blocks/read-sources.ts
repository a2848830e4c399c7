import { NAMES, TABLES } from "../../inspection/names";
import { REFUSED } from "../../texts/report";
import { refusal } from "./refuse";

/** What the report reads, by the words that a message has for it. */
const SOURCES = {
  [TABLES.criteria]: "table Criteria",
  [TABLES.leadership]: "table LeadershipCriteria",
  [NAMES.results]: "area named OMI_Results",
  [NAMES.chartData]: "area named OMI_ChartData",
} as const;

/** Refuses where a table or name is missing that the formulas read: they would show #NAME? for ever. One sync. */
export async function readSources(
  context: Excel.RequestContext,
  title: string,
  needed: readonly (keyof typeof SOURCES)[],
): Promise<void> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const there = new Set<string>([...tables.items, ...names.items].map(({ name }) => name));
  const missing = needed.find((name) => !there.has(name));
  if (missing) throw refusal(title, REFUSED.noInspection(SOURCES[missing]));
}
