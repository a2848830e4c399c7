import { cellKey } from "../../scoring/cell";
import { sheetOf } from "../inspection/a1";
import { NAMES, TABLES } from "../inspection/names";
import { tablePlace, type TablePlace } from "../sheets/scores-layout";
import type { TableColumns } from "../sheets/scores-cells";

/** A table on the sheet Scores, as the sheet has it by now. */
export interface ScoresTable {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly place: TablePlace;
  readonly columns: TableColumns;
  /** Its cells, headings first. */
  readonly values: readonly (readonly unknown[])[];
  /** The range below one of its headings; undefined where it has no such heading. */
  readonly body: (heading: string) => Excel.Range | undefined;
}

/** The parts of the sheet Scores and of the sheet Calculation that are there. */
export interface ScoresParts {
  readonly criteria: ScoresTable | undefined;
  readonly sections: ScoresTable | undefined;
  readonly areas: ReadonlyMap<(typeof AREAS)[number], Excel.Range>;
  /** The formulas of the notices on Scores and on Report, each with the line below it; undefined where there is none. */
  readonly notices: Readonly<Record<"scores" | "report", readonly unknown[] | undefined>>;
}

const AREAS = [
  NAMES.chartData,
  NAMES.behindNotice,
  NAMES.notice,
  NAMES.calculation,
  NAMES.report,
  NAMES.unfinishedRows,
] as const;

/** Reads where the add-in's own cells are, with their values and formulas. Two syncs. */
export async function readScoresParts(context: Excel.RequestContext): Promise<ScoresParts> {
  const { tables, names } = context.workbook;
  const found = [TABLES.criteria, TABLES.sections].map((name) => tables.getItemOrNullObject(name).load("name"));
  const areas = AREAS.map((name) => names.getItemOrNullObject(name).getRangeOrNullObject());
  for (const area of areas) area.load("values,formulas,address,rowIndex,columnIndex,rowCount");
  await context.sync();
  const ranges = found.map((table) =>
    table.isNullObject ? undefined : table.getRange().load("values,address,rowIndex,columnIndex"),
  );
  const there = new Map(
    AREAS.flatMap((name, index) => (areas[index]!.isNullObject ? [] : [[name, areas[index]!] as const])),
  );
  const [notice, report] = [there.get(NAMES.notice), there.get(NAMES.report)?.getOffsetRange(1, 0)];
  const [onScores, onReport] = [notice, report].map((cell) =>
    cell?.getCell(0, 0).getResizedRange(1, 0).load("formulas"),
  );
  await context.sync();
  const [criteria, sections] = ranges.map((range) => range && scoresTable(range));
  return {
    criteria,
    sections,
    areas: there,
    notices: {
      scores: (onScores?.formulas as unknown[][])?.flat(),
      report: (onReport?.formulas as unknown[][])?.flat(),
    },
  };
}

function scoresTable(range: Excel.Range): ScoresTable {
  const values = range.values as unknown[][];
  const headings = (values[0] ?? []).map(String);
  const place = tablePlace(range.rowIndex + 1, values.length - 1, range.columnIndex, headings.length);
  return {
    sheet: range.worksheet,
    sheetName: sheetOf(range.address),
    place,
    values,
    columns: { headings, column: range.columnIndex },
    body(heading) {
      const column = headings.findIndex((one) => cellKey(one) === cellKey(heading));
      return column < 0 ? undefined : range.getCell(1, column).getResizedRange(values.length - 2, 0);
    },
  };
}

/** The texts of a table's column, from its first row below the headings on. */
export function columnValues({ columns, values }: ScoresTable, heading: string): readonly unknown[] {
  const column = columns.headings.indexOf(heading);
  return values.slice(1).map((row) => row[column]);
}
