import { excelTask, TaskFailed } from "../tasks/excel-task";
import { defineName } from "../inspection/workbook-names";
import type { Inspection } from "../inspection/inspection";
import { NAMES, VERSION } from "../inspection/names";
import { sheetNames } from "../inspection/worksheets";
import { layOutReport } from "../report/lay-out-report";
import { writeFormula } from "../sheets/calculation";
import { OUTCOMES, SET_UP_FAILED, STEPS } from "../texts/set-up";
import { checkPlaces } from "./check-places";
import { criteriaWithARow } from "./criteria-with-a-row";
import { readWorkbook } from "./read-workbook";
import { makeSheet } from "./make-sheet";
import { planSetUp, type SetUpPlan, type PlannedSheet } from "./plan-set-up";
import { finish, Stopped, type Run } from "./set-up-run";

/** How the pane follows Set up, and stops it. */
export interface SetUpProgress {
  /** Called before each step with a line of words and the share that is done, 0 to 1. */
  readonly onStep?: (step: string, share: number) => void;
  /** Stops Set up before its next step; what is done stays, and another run goes on. */
  readonly signal?: AbortSignal;
}

/** What Set up has done. */
export interface SetUpResult {
  readonly isChanged: boolean;
  /** Stopped by the signal before everything was there. */
  readonly isStopped: boolean;
  /** What was made and what was kept, for the user. */
  readonly message: string;
}

/**
 * Makes the sheets and tables of an inspection in the open workbook: what is missing, and nothing that is there. Where
 * something else is in the way, it writes nothing and throws TaskFailed, which says what to do.
 */
export async function setUpWorkbook(inspection: Inspection, progress: SetUpProgress = {}): Promise<SetUpResult> {
  const made: string[] = [];
  try {
    return await runSetUp(inspection, progress, made);
  } catch (error) {
    if (error instanceof Stopped)
      return { isChanged: made.length > 0, isStopped: true, message: OUTCOMES.stopped(made) };
    if (error instanceof TaskFailed && made.length > 0)
      throw new TaskFailed(OUTCOMES.failed(made, error.failure), error);
    throw error;
  }
}

async function runSetUp(inspection: Inspection, progress: SetUpProgress, made: string[]): Promise<SetUpResult> {
  const step = (words: string, share: number) => {
    if (progress.signal?.aborted) throw new Stopped();
    progress.onStep?.(words, share);
  };
  step(STEPS.look, 0);
  let planned: SetUpPlan = { sheets: [], kept: [], isUnfinished: false };
  let report: PlannedSheet | undefined;
  let stop: Stopped | undefined;
  await excelTask(SET_UP_FAILED, async (context) => {
    const found = await readWorkbook(context);
    const plan = planSetUp(found);
    const criteria = await criteriaWithARow(context, found, inspection.questions);
    const places = await checkPlaces(context, plan, criteria.length);
    planned = plan;
    report = plan.sheets.find(({ key }) => key === "report");
    const run: Run = { context, inspection, places, criteria, names: new Set(found.names.map(({ name }) => name)) };
    if (plan.sheets.length > 0 || plan.isUnfinished) {
      defineName(run, NAMES.version, `=${VERSION}`);
      if (inspection.isExample || !run.names.has(NAMES.synthetic))
        defineName(run, NAMES.synthetic, inspection.isExample ? "=TRUE" : "=FALSE");
    }
    try {
      for (const [index, sheet] of plan.sheets.entries()) {
        const done = index / plan.sheets.length;
        step(STEPS.sheet(sheet.name), done);
        await makeSheet(run, sheet, (words, share) => step(words, done + share / plan.sheets.length));
        if (sheet !== report) made.push(sheet.name);
      }
    } catch (error) {
      // excelTask would take it for a fault of Excel's.
      if (!(error instanceof Stopped)) throw error;
      stop = error;
    }
  });
  if (stop) throw stop;
  if (report) {
    await layOutReport();
    made.push(report.name);
  }
  // Whatever was stopped before: without its formula nothing is scored.
  const isWritten = await excelTask(SET_UP_FAILED, writeMissingFormula);
  const isBegun = made.length > 0 || planned.isUnfinished;
  if (!isBegun && !isWritten) return { isChanged: false, isStopped: false, message: OUTCOMES.nothingMissing };
  await excelTask(SET_UP_FAILED, async (context) => {
    const { worksheets, names } = context.workbook;
    const count = worksheets.getCount();
    await context.sync();
    // Nobody needs to look at it: it comes last.
    names.getItem(NAMES.calculation).getRange().worksheet.position = count.value - 1;
    names.getItem(NAMES.thread).getRange().worksheet.activate();
    // Last of all: whatever stops before it, another run does all of this again.
    if (isBegun) finish(context);
    await context.sync();
  });
  return { isChanged: true, isStopped: false, message: outcomeOf(planned) };
}

function outcomeOf({ sheets, kept }: SetUpPlan): string {
  const namesOf = (all: readonly PlannedSheet[]) => all.map(({ name }) => name);
  const completed = sheets.filter(({ state }) => state === "ours");
  return OUTCOMES.done(namesOf(sheets.filter((sheet) => !completed.includes(sheet))), namesOf(completed), kept);
}

/** Writes the one formula where its cell is empty. */
async function writeMissingFormula(context: Excel.RequestContext): Promise<boolean> {
  const cell = context.workbook.names.getItem(NAMES.calculation).getRange().load("formulas");
  const { cases } = await sheetNames(context);
  if ((cell.formulas as unknown[][])[0]?.[0] !== "") return false;
  writeFormula(cell, cases);
  await context.sync();
  return true;
}
