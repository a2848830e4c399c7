import type { CheckRow } from "../../scoring/check-rows";
import { contradictions, type ConditionPoint } from "../../scoring/case-form/contradictions";
import { readConditions } from "../../scoring/case-form/relevant-when";
import type { JudgedInspection } from "../../scoring/judge-inspection";
import { placeOf } from "../../scoring/problem";
import { addressOn, cellAddress } from "../inspection/a1";
import type { InspectionCells } from "../inspection/read-inspection-cells";
import { readSecondTables } from "../inspection/second-sets";
import { TABLES } from "../inspection/names";
import { SHEET_POINTS } from "../texts/check";
import type { UpkeepItem } from "../upkeep/upkeep";

/** An error or point to check that belongs to no case and no question. */
export type Point = Pick<CheckRow, "severity" | "sentence" | "cell">;

const SEVERITIES: Readonly<Partial<Record<UpkeepItem["kind"], Point["severity"]>>> = {
  version: "Error",
  restore: "Error",
  rows: "Warning",
  emptyRows: "Note",
};

/** What the workbook needs, but for what the list that follows every edit says itself: rows outside the table, columns. */
export const needsAsPoints = (needs: readonly UpkeepItem[]): Point[] =>
  needs.flatMap(({ kind, sentence, button }) => {
    const severity = SEVERITIES[kind];
    return severity ? [{ severity, sentence: SHEET_POINTS.press(sentence, button), cell: "" }] : [];
  });

/** ExcelApi 1.13 tells which cells are merged. */
const tellsMerged = () => Office.context.requirements.isSetSupported("ExcelApi", "1.13");

/**
 * What no formula finds among the judgements: merged cells, formulas, zeros, what contradicts when a question is relevant; and
 * second sets of sheets. About seven syncs.
 * @param formulas the formulas among the judgements
 */
export async function readSheetPoints(
  context: Excel.RequestContext,
  cells: InspectionCells,
  judged: JudgedInspection,
  formulas: readonly (readonly [row: number, column: number])[],
): Promise<Point[]> {
  const cases = context.workbook.tables.getItem(TABLES.cases);
  const sheet = cases.worksheet.load("name");
  const range = cases.getRange().load("rowIndex,rowCount,columnIndex,columnCount");
  const used = cases.worksheet.getUsedRange(true).load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  const asked = judged.inspection.questions.map(({ column }) => column).filter((column) => column >= 0);
  const ids = new Set(judged.inspection.listed.keys());
  const addressOf = (row: number, column: number) => cells.addressOf(placeOf("cases", row, column));
  return [
    ...(await mergedCells(context, range, used)),
    ...formulasAmong(formulas, addressOf),
    ...(await zeros(context, cells.given.cases as unknown[][], asked, addressOf)),
    ...conditionPoints(cells, judged),
    ...(await readSecondTables(context, ids)).map(({ name, sheet, like, address }): Point => ({
      severity: "Warning",
      sentence: SHEET_POINTS.second(name, sheet, like),
      cell: address,
    })),
    ...beside(sheet.name, range, used),
  ];
}

/** Merged cells in the table of cases or below it, a row for each. */
async function mergedCells(context: Excel.RequestContext, table: Excel.Range, used: Excel.Range): Promise<Point[]> {
  if (!tellsMerged()) return [{ severity: "Note", sentence: SHEET_POINTS.mergedUntold, cell: "" }];
  const below = Math.max(0, used.rowIndex + used.rowCount - table.rowIndex - table.rowCount);
  const merged = table.getResizedRange(below, 0).getMergedAreasOrNullObject().load("address");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((area) => ({
    severity: "Warning",
    sentence: SHEET_POINTS.merged(area),
    cell: area.split(":")[0]!,
  }));
}

type AddressOf = (row: number, column: number) => string;

function formulasAmong(found: readonly (readonly [row: number, column: number])[], addressOf: AddressOf): Point[] {
  const [first] = found;
  if (!first) return [];
  const cell = addressOf(...first);
  return [{ severity: "Warning", sentence: SHEET_POINTS.formulas(found.length, cell), cell }];
}

/** Cells that hold 0, which a person may read as an answer: what a number format shows may be "No". */
async function zeros(
  context: Excel.RequestContext,
  rows: readonly (readonly unknown[])[],
  asked: readonly number[],
  addressOf: AddressOf,
): Promise<Point[]> {
  const found = rows.flatMap((row, index) =>
    asked.flatMap((column) => (index > 0 && row[column] === 0 ? [[index, column] as const] : [])),
  );
  const [first] = found;
  if (!first) return [];
  const shown = context.workbook.tables.getItem(TABLES.cases).getRange().getCell(first[0], first[1]).load("text");
  await context.sync();
  const cell = addressOf(...first);
  return [{ severity: "Warning", sentence: SHEET_POINTS.zeros(found.length, cell, shown.text[0]?.[0] ?? ""), cell }];
}

/** Conditions that cannot be read, and judgements that contradict one: when a question is relevant no formula knows. */
function conditionPoints({ given, addressOf }: InspectionCells, { inspection }: JudgedInspection): Point[] {
  const conditions = readConditions(given.questions as unknown[][], inspection);
  return contradictions(inspection, conditions).map((point: ConditionPoint): Point => {
    const cell = addressOf(point.at);
    return { severity: "Warning", sentence: conditionSentence(point, cell), cell };
  });
}

function conditionSentence(point: ConditionPoint, cell: string): string {
  if (point.kind === "bad condition") return SHEET_POINTS.badCondition(point.question, point.condition, cell);
  const { kind, question, condition, cases } = point;
  return SHEET_POINTS[kind === "judged" ? "judged" : "leftOut"](question, condition, cases, cell);
}

/** Other things on the sheet of the cases are nobody's business but this note's. */
function beside(sheet: string, table: Excel.Range, used: Excel.Range): Point[] {
  const isRight = used.columnIndex + used.columnCount > table.columnIndex + table.columnCount;
  const isBefore = used.columnIndex < table.columnIndex || used.rowIndex < table.rowIndex;
  if (!isRight && !isBefore) return [];
  const place = isBefore
    ? cellAddress(used.rowIndex, used.columnIndex)
    : cellAddress(table.rowIndex, table.columnIndex + table.columnCount);
  const cell = addressOn(sheet, place);
  return [{ severity: "Note", sentence: SHEET_POINTS.beside(cell), cell }];
}
