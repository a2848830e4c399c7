import { TaskFailed } from "../tasks/excel-task";
import { columnLetters } from "../inspection/a1";
import { LABELS, NOTES } from "../texts/sheets";
import { PART_WORDS, REFUSALS } from "../texts/set-up";
import type { PartKey } from "../inspection/workbook-parts";
import { chartRow, scoresLayout } from "../sheets/scores-layout";
import { ANSWERS_AREA, SETTINGS_AREA, STATE_AREA } from "../sheets/make-settings";
import { PART_COUNT } from "../sheets/notice-parts";
import type { SetUpPlan } from "./plan-set-up";

type Row = readonly unknown[];

/** What may stand in the place of a missing part, because it is what is left of it. */
const REMAINS: Readonly<Partial<Record<PartKey, (row: Row, index: number) => boolean>>> = {
  settings: ([label], index) => label === Object.values(LABELS)[index],
  state: ([label]) => label === LABELS.state,
  // An unfinished report: what is to be put on it looks for its own room.
  report: () => true,
  chartData: ([first], index) => index > 0 || first === NOTES.chartData,
  behindNotice: ([first], index) => index > 0 || first === NOTES.behindNotice,
  // The title and the notice are the add-in's own cells: whatever is there is put right.
  notice: () => true,
  calculation: () => true,
};

/** Where each part goes; of the larger ones the first cell says enough, for they have a sheet to themselves. */
function addressOf(part: PartKey, criterionCount: number): string {
  const { criteria, sections, chart, behindNotice } = scoresLayout(criterionCount);
  switch (part) {
    case "settings":
      return SETTINGS_AREA;
    case "state":
      return STATE_AREA;
    case "answers":
      return ANSWERS_AREA;
    case "leadership":
      return "A4";
    case "criteria":
      return criteria.address;
    case "sections":
      return sections.address;
    case "chartData":
      return `${chartRow(chart.headings - 1).label}:${chartRow(chart.last).typedOver}`;
    case "behindNotice": {
      const first = columnLetters(behindNotice.column);
      return `${first}${behindNotice.row}:${columnLetters(behindNotice.column + 1)}${behindNotice.row + PART_COUNT}`;
    }
    default:
      return "A1";
  }
}

const isEmpty = (row: Row) => row.every((cell) => cell === "");

/**
 * Reads the places of what is missing on sheets that are in use, and throws TaskFailed where one is taken. Gives what is
 * left of the missing parts.
 */
export async function checkPlaces(
  context: Excel.RequestContext,
  plan: SetUpPlan,
  criterionCount: number,
): Promise<ReadonlyMap<PartKey, readonly Row[]>> {
  const places = plan.sheets
    .filter(({ state }) => state === "ours")
    .flatMap(({ name, missing }) =>
      missing.map((part) => {
        const address = addressOf(part, criterionCount);
        const range = context.workbook.worksheets.getItem(name).getRange(address).load("values");
        return { part, name, address, range };
      }),
    );
  const remains = new Map<PartKey, readonly Row[]>();
  if (places.length === 0) return remains;
  await context.sync();
  for (const { part, name, address, range } of places) {
    // The Thread's score is part of another table: its name alone is missing.
    if (part === "thread") continue;
    const rows = range.values as unknown[][];
    const isFree = rows.every((row, index) => isEmpty(row) || REMAINS[part]?.(row, index) === true);
    if (!isFree) throw new TaskFailed(REFUSALS.placeTaken(name, address, PART_WORDS[part]));
    remains.set(part, rows);
  }
  return remains;
}
