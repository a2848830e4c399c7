import { cellKey } from "../../scoring/cell";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { cellAddress, referenceOn, sheetOf } from "../inspection/a1";
import { defineName, readNames } from "../inspection/workbook-names";
import { SCORED_CRITERIA } from "../inspection/scheme";
import { freeSheet, sheetNames } from "../inspection/worksheets";
import { NAMES, SHEETS } from "../inspection/names";
import { restoreBlocks } from "../report/restore-blocks";
import { CALCULATION_TITLE, defineResults, makeCalculation, writeFormula } from "../sheets/calculation";
import { makeBehindNotice, makeChartData } from "../sheets/make-scores";
import { belowScoresNotice, noticeFormula } from "../sheets/notice";
import { criterionFormulas, sectionFormulas, type TableColumns } from "../sheets/scores-cells";
import { chartPlace } from "../sheets/scores-layout";
import type { SheetParts } from "../sheets/sheet-writer";
import { UPKEEP } from "../texts/upkeep";
import { columnValues, readScoresParts, type ScoresParts, type ScoresTable } from "./scores-parts";

const { restore: TEXTS } = UPKEEP;

/**
 * Writes the add-in's formulas again wherever they are by now, makes the sheet Calculation anew where it is gone, and touches
 * nothing else: no judgement, override, title or text. Resolves to a sentence that says so.
 */
export const restoreFormulas = (): Promise<string> =>
  excelTask(TEXTS.failed, async (context) => {
    await writeFormulasAgain(context);
    return TEXTS.done;
  });

/** The same as a part of another task. */
export async function writeFormulasAgain(context: Excel.RequestContext): Promise<void> {
  const parts = await readScoresParts(context);
  const { criteria, sections, areas } = parts;
  const isWhole = [NAMES.chartData, NAMES.behindNotice, NAMES.notice].every((name) => areas.has(name));
  if (!criteria || !sections || !isWhole) throw new TaskFailed({ what: TEXTS.failed, ...UPKEEP.notSetUp });
  const sheets = await sheetNames(context);
  const names = await readNames(context);
  const on = (sheet: string): SheetParts["define"] => {
    return (name, reference) => {
      const place = typeof reference === "string" ? referenceOn(sheet, reference) : reference;
      defineName({ context, names }, name, place);
    };
  };

  // The notice first: whatever stops what follows, it can say so.
  const notice = areas.get(NAMES.notice)!;
  notice.getCell(0, 0).formulas = [[noticeFormula()]];
  notice.getCell(1, 0).formulas = [[belowScoresNotice(cellAddress(notice.rowIndex, notice.columnIndex))]];
  writeBehindScores(parts, criteria, sheets.settings, on(sheetOf(notice.address)));
  await writeCalculation(context, areas.get(NAMES.calculation), sheets.cases, on);
  writeTable(criteria, criterionFormulas);
  writeTable(sections, sectionFormulas);
  await context.sync();
  await restoreBlocks(context);
  await context.sync();
}

/** What Chart 1 draws, a row for each row of the table Criteria, and what the notice is put together from. */
function writeBehindScores(
  { areas }: ScoresParts,
  criteria: ScoresTable,
  settingsSheet: string,
  define: SheetParts["define"],
) {
  const { sheet } = criteria;
  const given = new Set(columnValues(criteria, "Criterion").map(cellKey));
  const ids = SCORED_CRITERIA.map(({ id }) => id).filter((id) => given.has(cellKey(id)));
  const old = areas.get(NAMES.chartData)!;
  const chart = chartPlace(old.rowIndex + 1, ids.length, old.columnIndex);
  const surplus = old.rowCount - 1 - ids.length;
  if (surplus > 0)
    old
      .getLastRow()
      .getOffsetRange(1 - surplus, 0)
      .getResizedRange(surplus - 1, BESIDE_CHART)
      .clear("Contents");
  makeChartData({ sheet, define }, { chart }, ids);

  const behind = areas.get(NAMES.behindNotice)!;
  const place = { row: behind.rowIndex, column: behind.columnIndex };
  behind.clear("Contents");
  makeBehindNotice({ sheet, define }, { chart, behindNotice: place }, settingsSheet);
}

/** The columns beside those that OMI_ChartData names. */
const BESIDE_CHART = 3;

async function writeCalculation(
  context: Excel.RequestContext,
  cell: Excel.Range | undefined,
  casesSheet: string,
  on: (sheet: string) => SheetParts["define"],
) {
  if (cell) {
    defineResults(cell.rowIndex, cell.columnIndex, on(sheetOf(cell.address)));
    await fillTitle(context, cell);
    writeFormula(cell.getCell(0, 0), casesSheet);
    return;
  }
  const sheet = await freeSheet(context, SHEETS.calculation);
  if (!sheet) throw new TaskFailed({ what: TEXTS.failed, ...TEXTS.sheetTaken });
  writeFormula(makeCalculation({ sheet, define: on(SHEETS.calculation) }), casesSheet);
}

/** Puts the title above the one formula back where its cells are empty. */
async function fillTitle(context: Excel.RequestContext, cell: Excel.Range) {
  if (cell.rowIndex < CALCULATION_TITLE.length) return;
  const title = cell
    .getCell(0, 0)
    .getOffsetRange(-CALCULATION_TITLE.length, 0)
    .getResizedRange(CALCULATION_TITLE.length - 1, 0)
    .load("formulas");
  await context.sync();
  const formulas = title.formulas as unknown[][];
  title.formulas = CALCULATION_TITLE.map((words, row) => [formulas[row]?.[0] === "" ? words : null]);
}

type RowFormulas = (row: number, columns: TableColumns) => Readonly<Record<string, string>>;

function writeTable({ place, columns, body }: ScoresTable, formulasOf: RowFormulas) {
  const rows = Array.from({ length: place.last - place.headings }, (_, index) =>
    formulasOf(place.first + index, columns),
  );
  for (const heading of Object.keys(rows[0] ?? {})) {
    const range = body(heading);
    if (range) range.formulas = rows.map((row) => [row[heading] ?? ""]);
  }
}
