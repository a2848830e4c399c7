import { cellKey, keyOf, textOf, type Cells } from "../../scoring/cell";
import { readHeadingRow } from "../../scoring/heading-row";
import { TABLES } from "../inspection/names";
import { RECORD_HEADINGS } from "../texts/together";
import { meaningIn, type Target } from "./target";

/** A row of the sheet of both versions. */
export interface RecordedVersion {
  /** Its row in the table, the headings being row 0. */
  readonly row: number;
  readonly caseKey: string;
  readonly source: string;
  /** What it says, by the column of the table of cases. */
  readonly meanings: ReadonlyMap<number, string>;
  /** The columns in which it differed from another version, and those in which it was kept. */
  readonly differs: ReadonlySet<number>;
  readonly kept: ReadonlySet<number>;
}

/** Reads the sheet of both versions; nothing where there is none. Two syncs. */
export async function readRecordedVersions(context: Excel.RequestContext, target: Target): Promise<RecordedVersion[]> {
  const table = context.workbook.tables.getItemOrNullObject(TABLES.judgedTwice).load("name");
  await context.sync();
  if (table.isNullObject) return [];
  const range = table.getRange().load("values");
  await context.sync();
  return recordedVersions(range.values as Cells, target);
}

const [CASE, VERSION, DIFFERS, KEPT] = RECORD_HEADINGS;

/** The rows of the table of both versions, headings first. */
export function recordedVersions(cells: Cells, target: Target): RecordedVersion[] {
  const { columns } = readHeadingRow(cells);
  const at = (row: readonly unknown[], heading: string) => row[columns.get(keyOf(heading)) ?? -1];
  const own = new Set<string>(RECORD_HEADINGS.map(keyOf));
  const places = [...columns].flatMap(([key, from]) => {
    const to = target.columns.get(key);
    return to === undefined || own.has(key) ? [] : [[from, to] as const];
  });
  const listed = (cell: unknown) =>
    new Set(
      textOf(cell)
        .split(SEPARATOR)
        .flatMap((heading) => target.columns.get(keyOf(heading)) ?? []),
    );
  return cells.flatMap((row, index): RecordedVersion[] => {
    const caseKey = cellKey(at(row, CASE));
    if (index === 0 || caseKey === "") return [];
    const meanings = places.flatMap(([from, to]) => {
      const meaning = meaningIn(target, to, row[from]);
      return meaning === "" ? [] : [[to, meaning] as const];
    });
    return [
      {
        row: index,
        caseKey,
        source: textOf(at(row, VERSION)),
        meanings: new Map(meanings),
        differs: listed(at(row, DIFFERS)),
        kept: listed(at(row, KEPT)),
      },
    ];
  });
}

/** What stands between the headings in one cell. */
export const SEPARATOR = "; ";
