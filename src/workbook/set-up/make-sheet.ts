import { referenceOn } from "../inspection/a1";
import { defineName } from "../inspection/workbook-names";
import { readInspectionTables } from "../inspection/read-inspection-tables";
import { sheetNames } from "../inspection/worksheets";
import { NAMES } from "../inspection/names";
import { makeCalculation } from "../sheets/calculation";
import { makeCases } from "../sheets/make-cases";
import { makeLeadership } from "../sheets/make-leadership";
import { makeQuestions } from "../sheets/make-questions";
import { makeScores } from "../sheets/make-scores";
import { makeSettings } from "../sheets/make-settings";
import type { SheetParts } from "../sheets/sheet-writer";
import { STEPS } from "../texts/set-up";
import type { PlannedSheet } from "./plan-set-up";
import { beginSheet, finishSheet, type Run } from "./set-up-run";

/**
 * Makes what is missing on one sheet. Nothing of a sheet counts as done before its last request: what is half made when Excel
 * fails is made anew by the next run.
 */
export async function makeSheet(
  run: Run,
  planned: PlannedSheet,
  onStep: (words: string, share: number) => void,
): Promise<void> {
  const { context, inspection, places } = run;
  const sheet = beginSheet(run, planned);
  if (planned.state === "cleared") await removeTables(context, sheet);
  const define: SheetParts["define"] = (name, reference) => {
    const isAddress = typeof reference === "string" && !reference.startsWith("=");
    defineName(run, name, isAddress ? referenceOn(planned.name, reference) : reference);
  };
  const parts: SheetParts = { context, sheet, missing: planned.missing, inspection, define };
  switch (planned.key) {
    case "settings":
      makeSettings(parts, places.get("settings"), places.get("state"));
      break;
    case "questions":
      makeQuestions(parts);
      break;
    case "cases": {
      const tables = await readInspectionTables(context);
      // An empty inspection gets one row, which is no case: there is nothing to count.
      const onBlock = (done: number, all: number) => {
        if (inspection.cases.length > 0) onStep(STEPS.cases(done, all), done / all);
      };
      await makeCases(parts, tables?.questions ?? [], onBlock);
      break;
    }
    case "leadership":
      makeLeadership(parts);
      break;
    case "scores":
      makeScores(parts, run.criteria, (await sheetNames(context)).settings);
      break;
    case "calculation":
      makeCalculation(parts);
      break;
    case "report":
      define(NAMES.report, "A1");
      break;
  }
  // The report is laid out afterwards, and is not done before.
  if (planned.key !== "report") finishSheet(run);
  await context.sync();
}

/** Clearing the cells of an unfinished sheet leaves its tables. */
async function removeTables(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const tables = sheet.tables.load("items/name");
  await context.sync();
  for (const table of tables.items) table.delete();
}
