import { checkInspection } from "../../scoring/check-inspection";
import { checkRows, type CheckRow } from "../../scoring/check-rows";
import { judgeInspection } from "../../scoring/judge-inspection";
import type { Severity } from "../../scoring/problem";
import { readNeeds } from "../bring-over/read-needs";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { defineName, readNames } from "../inspection/workbook-names";
import { freeSheet, sheetNames } from "../inspection/worksheets";
import { readInspectionCells } from "../inspection/read-inspection-cells";
import { SCHEME } from "../inspection/scheme";
import { queueVersion } from "../inspection/version";
import { referenceOn } from "../inspection/a1";
import { CHECK_LIST_NAME, CHECK_NAME, TABLES } from "../inspection/names";
import { CHECK_FAILURES, CHECK_TEXTS, countsInWords, NOT_CHECKED } from "../texts/check";
import { holdsNothing } from "./holds-nothing";
import { layOutCheck } from "./lay-out-check";
import { readFormulasAmong } from "./formula-cells";
import { needsAsPoints, readSheetPoints, type Point } from "./sheet-points";

/** The sheet's name when it is made; by the name of its first cell it is found again however it is called. */
const SHEET = "Check";

/** What Check found, as the pane shows it. */
export interface Checked {
  /** A sentence that says what the sheet lists. */
  readonly sentence: string;
  /** Worst first; what the sheet lists besides follows every edit, this does not. */
  readonly rows: readonly CheckRow[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was checked; "" where it cannot be judged. */
  readonly fingerprint: string;
}

const SEVERITIES: readonly Severity[] = ["Error", "Warning", "Note"];

/**
 * Makes or refreshes the sheet that lists what is wrong with the inspection, and goes there: what a formula finds, which
 * follows every edit, and above it what only reading the sheets finds, with its time and fingerprint. About 25 syncs.
 */
export async function checkWorkbook(now = new Date()): Promise<Checked> {
  const needs = needsAsPoints(await readNeeds());
  return excelTask(NOT_CHECKED, async (context) => {
    const { tables } = context.workbook;
    const needed = [TABLES.cases, TABLES.questions].map((table) => tables.getItemOrNullObject(table).load("name"));
    const version = queueVersion(context);
    await context.sync();
    if (needed.some(({ isNullObject }) => isNullObject)) throw new TaskFailed(CHECK_FAILURES.noInspection);

    const cells = version() === "current" ? await readInspectionCells(context) : null;
    const judged = cells && judgeInspection(cells.given, SCHEME);
    const formulas = judged ? await readFormulasAmong(context, judged) : [];
    const onSheets = cells && judged ? await readSheetPoints(context, cells, judged, formulas) : [];
    const points = worstFirst([...needs, ...onSheets]);
    const fingerprint = judged?.fingerprint ?? "";
    const sheet = await writeCheck(context, points, { now, fingerprint, isWhole: cells !== null });

    const wording = judged && {
      name: (place: Parameters<typeof cells.addressOf>[0]) => named(cells.addressOf(place)),
      scheme: SCHEME,
      answers: judged.inspection.answers,
      holdsNothing: holdsNothing(formulas.length > 0),
    };
    const found = wording ? checkRows(judged, checkInspection(judged, cells.given), wording) : [];
    const rows = worstFirst([...points.map((point) => ({ case: "", question: "", value: "", ...point })), ...found]);
    const counts = countsOf(rows);
    return { sentence: CHECK_TEXTS.done(sheet, countsInWords(counts)), rows, counts, fingerprint };
  });
}

const named = (address: string) => (address === "" ? "" : `cell ${address}`);

const worstFirst = <Row extends Point>(rows: readonly Row[]): Row[] =>
  SEVERITIES.flatMap((severity) => rows.filter((row) => row.severity === severity));

function countsOf(rows: readonly CheckRow[]): Record<Severity, number> {
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  return { Error: count("Error"), Warning: count("Warning"), Note: count("Note") };
}

/** Writes the sheet and resolves to its name. */
async function writeCheck(
  context: Excel.RequestContext,
  points: readonly Point[],
  made: { readonly now: Date; readonly fingerprint: string; readonly isWhole: boolean },
): Promise<string> {
  // The name stays behind, and means nothing, where the sheet was deleted.
  const found = context.workbook.names.getItemOrNullObject(CHECK_NAME).getRangeOrNullObject().load("values");
  const answers = context.workbook.tables.getItemOrNullObject(TABLES.answers).load("name");
  const names = await readNames(context);
  const { cases } = await sheetNames(context);
  const sheet = found.isNullObject ? await freeSheet(context, SHEET) : found.worksheet;
  if (!sheet) throw new TaskFailed(CHECK_FAILURES.sheetTaken(SHEET));
  const define = (name: string, sheetName: string, address: string) =>
    defineName({ context, names }, name, referenceOn(sheetName, address));
  if (found.isNullObject) define(CHECK_NAME, SHEET, "A1");
  const start = (found.isNullObject ? sheet.getRange("A1") : found).load("values,rowIndex,columnIndex");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  sheet.load("name");
  await context.sync();
  const last = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const formula = layOutCheck({
    sheet,
    start,
    last,
    points,
    casesSheet: cases,
    hasAnswers: !answers.isNullObject,
    ...made,
  });
  define(CHECK_LIST_NAME, sheet.name, formula);
  sheet.activate();
  start.select();
  await context.sync();
  return sheet.name;
}
