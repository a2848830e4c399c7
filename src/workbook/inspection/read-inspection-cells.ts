import type { InspectionArguments } from "../../scoring/judge-inspection";
import type { Place, Source } from "../../scoring/problem";
import { NAMES, TABLES, ROWS_BELOW } from "./names";
import { HEADINGS } from "./headings";
import { addressOn, cellAddress } from "./a1";
import { withErrors } from "./cell-errors";

type Values = unknown[][];

/** The cells that the inspection is judged from, as the sheets hold them, and where they are. */
export interface InspectionCells {
  readonly given: InspectionArguments;
  /** The address of a cell, "Cases!H18"; "" where it is not in the workbook. */
  readonly addressOf: (place: Place) => string;
}

/** Far below the 5 MB that a request takes on the web. */
const CELLS_AT_ONCE = 100_000;

const SETTINGS = { summaryWeight: NAMES.summaryWeight, summaryInThread: NAMES.summaryInThread, line: NAMES.line };

const withPlace = (range: Excel.Range): Excel.Range => {
  range.worksheet.load("name");
  return range.load("values,rowIndex,columnIndex");
};

/**
 * Reads the cells of the inspection in blocks: what the one formula reads, without it. Null where a table is missing, or the
 * heading of what the inspectors type.
 * Two syncs, one for each block of the cases, and one where something lies below them.
 */
export async function readInspectionCells(context: Excel.RequestContext): Promise<InspectionCells | null> {
  const { tables, names } = context.workbook;
  const needed = [TABLES.cases, TABLES.questions, TABLES.answers, TABLES.criteria, TABLES.leadership];
  const found = needed.map((name) => tables.getItemOrNullObject(name).load("name"));
  await context.sync();
  if (found.some(({ isNullObject }) => isNullObject)) return null;
  const [cases, questions, answers, criteria, leadership] = found as [
    Excel.Table,
    Excel.Table,
    Excel.Table,
    Excel.Table,
    Excel.Table,
  ];
  const body = cases.getDataBodyRange().load("rowCount,columnCount");
  const whole = cases.getRange().load("rowIndex,rowCount,columnIndex,columnCount");
  const used = cases.worksheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const headings = withPlace(cases.getHeaderRowRange());
  const list = [questions.getHeaderRowRange(), questions.getDataBodyRange()].map(withPlace);
  const answerRows = withPlace(answers.getDataBodyRange());
  const words = {
    overrides: twoColumns(criteria, HEADINGS.override),
    ratings: twoColumns(leadership, HEADINGS.judgement),
  };
  const settings = Object.entries(SETTINGS).map(
    ([source, name]) => [source as Source, withPlace(names.getItemOrNullObject(name).getRangeOrNullObject())] as const,
  );
  await context.sync();
  if ([...words.overrides, ...words.ratings].some(({ isNullObject }) => isNullObject)) return null;
  const rows = [...withErrors(headings.values), ...(await readBlocks(context, body))];
  const below = await readBelow(context, whole, used);
  const places: Partial<Record<Source, readonly Excel.Range[]>> = {
    cases: [headings],
    questions: [list[0]!],
    answers: [answerRows],
    ...words,
    ...(below && { below: [below] }),
    ...Object.fromEntries(
      settings.filter(([, range]) => !range.isNullObject).map(([source, range]) => [source, [range]]),
    ),
  };
  return {
    given: {
      cases: rows,
      questions: list.flatMap(({ values }) => withErrors(values)),
      ...Object.fromEntries(settings.map(([source, range]) => [source, settingOf(range)])),
      answers: withErrors(answerRows.values),
      overrides: sideBySide(words.overrides),
      ratings: sideBySide(words.ratings),
      below: below ? withErrors(below.values) : "",
    },
    addressOf: ({ source, row, column }) => addressIn(places[source], row, column),
  };
}

/** The address of a cell in a range, or in columns of a table that are put side by side. */
function addressIn(ranges: readonly Excel.Range[] | undefined, row: number, column: number): string {
  const [first, second] = ranges ?? [];
  if (!first) return "";
  const isSecond = second !== undefined && column > 0;
  const { worksheet, rowIndex, columnIndex } = isSecond ? second : first;
  return addressOn(worksheet.name, cellAddress(rowIndex + row, columnIndex + (isSecond ? 0 : column)));
}

const settingOf = (range: Excel.Range): unknown =>
  range.isNullObject ? { code: "#REF!" } : withErrors(range.values)[0]?.[0];

const twoColumns = (table: Excel.Table, heading: string) =>
  [HEADINGS.criterion, heading].map((name) => withPlace(table.columns.getItemOrNullObject(name).getDataBodyRange()));

function sideBySide(ranges: readonly Excel.Range[]): Values {
  const [ids = [], words = []] = ranges.map(({ values }) => withErrors(values));
  return ids.map((row, index) => [row[0], words[index]?.[0]]);
}

async function readBlocks(context: Excel.RequestContext, body: Excel.Range): Promise<Values> {
  const { rowCount, columnCount } = body;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const rows: Values = [];
  for (let first = 0; first < rowCount; first += height) {
    const count = Math.min(height, rowCount - first);
    const block = body
      .getCell(first, 0)
      .getResizedRange(count - 1, columnCount - 1)
      .load("values");
    // A request of its own each: Excel on the web takes and gives 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    rows.push(...withErrors(block.values));
  }
  return rows;
}

/** What lies below the table of cases, as far as the one formula looks; undefined where nothing does. */
async function readBelow(
  context: Excel.RequestContext,
  { rowIndex, rowCount, columnIndex, columnCount, worksheet }: Excel.Range,
  used: Excel.Range,
): Promise<Excel.Range | undefined> {
  const first = rowIndex + rowCount;
  const height = used.isNullObject ? 0 : Math.min(used.rowIndex + used.rowCount - first, ROWS_BELOW);
  if (height <= 0) return undefined;
  const below = withPlace(worksheet.getRangeByIndexes(first, columnIndex, height, columnCount));
  await context.sync();
  return below.values.some((row) => row.some((cell) => cell !== "")) ? below : undefined;
}
