import { TABLES } from "../inspection/names";
import { freeSheet } from "../inspection/worksheets";
import { asText, formatHeadings } from "../sheets/sheet-writer";
import { TaskFailed } from "../tasks/excel-task";
import { RECORD_HEADINGS, RECORD_SHEET, TOGETHER_FAILURES } from "../texts/together";
import { keyOf, textOf } from "../../scoring/cell";
import { differingColumns } from "./judged-twice";
import type { JudgedTwice, PlannedVersion, Wanted } from "./plan";
import { SEPARATOR } from "./recorded-versions";
import type { Target } from "./target";
import { writeRow, type CellToWrite } from "./write-cells";

/** What each cell says when everything agreed is written, by case and column; undefined where nobody chose. */
export type FinalMeaning = (caseKey: string, column: number) => string | undefined;

const [CASE, VERSION, DIFFERS, KEPT] = RECORD_HEADINGS;
const text = (value: string): Wanted => ({ value, meaning: "", isDate: false });

/**
 * Writes both versions of the cases that were judged twice on a sheet of their own, one row for each case and version, with where they
 * differ and which was kept. A row that is there keeps its judgements for good. Three syncs, two more where the sheet is made.
 */
export async function writeRecord(
  context: Excel.RequestContext,
  twice: readonly JudgedTwice[],
  target: Target,
  finalMeaning: FinalMeaning,
): Promise<void> {
  if (twice.length === 0) return;
  const table = await recordTable(context, target);
  const range = table.getRange().load("values");
  await context.sync();
  const headings = (range.values[0] as unknown[]).map((heading) => keyOf(textOf(heading)));
  const placeOf = (heading: string) => headings.indexOf(keyOf(heading));
  const ownHeadings = new Set<string>(RECORD_HEADINGS.map(keyOf));
  const places = new Map(
    target.headings.map(
      (heading, column) => [column, ownHeadings.has(keyOf(heading)) ? -1 : placeOf(heading)] as const,
    ),
  );
  const free = (range.values as unknown[][]).flatMap((row, index) => (row.every((cell) => cell === "") ? index : []));
  const needed = twice.reduce((count, { added }) => count + added.length, 0) - free.length;
  if (needed > 0) {
    free.push(...Array.from({ length: needed }, (_, index) => range.values.length + index));
    table.resize(table.getRange().getResizedRange(needed, 0));
  }
  const whole = table.getRange();
  for (const { key, id, recorded, added } of twice) {
    const versions = [...recorded.map(({ meanings }) => meanings), ...added.map(meaningsOf)];
    const differing = differingColumns(versions);
    const names = (columns: readonly number[]) => columns.map((column) => target.headings[column]).join(SEPARATOR);
    const keptOf = (meanings: ReadonlyMap<number, string>) =>
      [...differing].filter((column) => meanings.has(column) && meanings.get(column) === finalMeaning(key, column));
    const verdict = (row: number, meanings: ReadonlyMap<number, string>): CellToWrite[] => [
      { row, column: placeOf(DIFFERS), wanted: text(names([...differing].filter((column) => meanings.has(column)))) },
      { row, column: placeOf(KEPT), wanted: text(names(keptOf(meanings))) },
    ];
    for (const one of recorded) writeRow(whole, verdict(one.row, one.meanings));
    for (const one of added) {
      const row = free.shift()!;
      const cells = [...one.cells].map(([column, wanted]) => ({ row, column: places.get(column) ?? -1, wanted }));
      writeRow(whole, [
        { row, column: placeOf(CASE), wanted: text(id) },
        { row, column: placeOf(VERSION), wanted: text(one.source) },
        ...verdict(row, meaningsOf(one)),
        ...cells.filter(({ column }) => column >= 0),
      ]);
    }
  }
  await context.sync();
}

const meaningsOf = ({ cells }: PlannedVersion) => new Map([...cells].map(([column, { meaning }]) => [column, meaning]));

/** The table, made where there is none, with a column for each heading of the table of cases. */
async function recordTable(context: Excel.RequestContext, target: Target): Promise<Excel.Table> {
  const { tables } = context.workbook;
  const there = tables.getItemOrNullObject(TABLES.judgedTwice).load("name");
  await context.sync();
  const wanted = headingsOf(target);
  if (!there.isNullObject) {
    const row = there.getHeaderRowRange().load("values");
    await context.sync();
    const headings = new Set((row.values[0] as unknown[]).map((heading) => keyOf(textOf(heading))));
    for (const heading of wanted) if (!headings.has(keyOf(heading))) there.columns.add(undefined, undefined, heading);
    return there;
  }
  const sheet = await freeSheet(context, RECORD_SHEET);
  if (!sheet) throw new TaskFailed({ what: TOGETHER_FAILURES.notDone, ...TOGETHER_FAILURES.sheetTaken });
  const range = sheet.getRangeByIndexes(0, 0, 2, wanted.length);
  asText(range.getRow(0));
  const table = tables.add(range, false);
  table.name = TABLES.judgedTwice;
  table.getHeaderRowRange().values = [wanted];
  formatHeadings(table.getHeaderRowRange());
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
  return table;
}

/** The headings of the sheet of both versions: its own, then those of the table of cases. */
function headingsOf({ headings, idColumn }: Target): string[] {
  const own = new Set<string>(RECORD_HEADINGS.map(keyOf));
  return [...RECORD_HEADINGS, ...headings.filter((heading, column) => column !== idColumn && !own.has(keyOf(heading)))];
}
