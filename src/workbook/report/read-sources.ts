import { NAMES, TABLES } from "../names";
import { REFUSED } from "../texts/report";
import { refusal } from "./refuse";

/** What the report reads, by the words that a message has for it. */
const SOURCES = {
  [TABLES.cases]: "table Cases",
  [TABLES.criteria]: "table Criteria",
  [TABLES.leadership]: "table LeadershipCriteria",
  [NAMES.thread]: "cell named OMI_Thread",
  [NAMES.line]: "cell named OMI_Line",
  [NAMES.chartData]: "area named OMI_ChartData",
} as const;

/**
 * Refuses where a table or name is missing that the formulas read: they would show #NAME? for ever. Gives the titles
 * of section 4's criteria, one for each row of Table 1.
 */
export async function readSources(
  context: Excel.RequestContext,
  title: string,
  needed: readonly (keyof typeof SOURCES)[],
): Promise<readonly string[]> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  const leadership = tables.getItemOrNullObject(TABLES.leadership);
  const titles = leadership.columns.getItemOrNullObject("Title").getDataBodyRange().load("text");
  await context.sync();
  const there = new Set<string>([...tables.items, ...names.items].map(({ name }) => name));
  const missing = needed.find((name) => !there.has(name));
  if (missing) throw refusal(title, REFUSED.noInspection(SOURCES[missing]));
  return titles.isNullObject ? [] : titles.text.map(([text]) => text ?? "");
}
