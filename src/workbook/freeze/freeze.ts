import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { defineName, isSame, readNames } from "../inspection/workbook-names";
import { copiesIn, readFrozenCells } from "../frozen/read-copies";
import { prove, type Proof } from "../proof/prove";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { FREEZE, FROZEN } from "../texts/freeze";
import { dateAndTime } from "../texts/proof";
import { isSameCopy, planCopies, reportCells, scoresCells, type PlannedCopies } from "./plan-copies";
import { fingerprintOf, readLive, type Live } from "./read-live";
import { writeFrozenReport, writeFrozenScores } from "./write-copies";

/** A refusal names so many cells. */
const NAMED = 5;

/**
 * Proves the figures, then copies Scores and Report as values onto two new sheets, with what they rest on. Where nothing has changed
 * since the newest copy it makes none. Resolves to a sentence. Throws TaskFailed where Proof finds a difference or a score is refused.
 * @param now the date of the copy
 */
export async function freezeReport(now: Date): Promise<string> {
  const proof = await prove(now);
  const refusal = refusalOf(proof);
  if (refusal) throw new TaskFailed({ what: FREEZE.failed, ...refusal });
  return excelTask(FREEZE.failed, async (context) => {
    const live = await readLive(context);
    if (fingerprintOf(live) !== proof.fingerprint) throw new TaskFailed({ what: FREEZE.failed, ...FREEZE.changing });
    return writeCopies(context, live, now);
  });
}

function refusalOf({ differences, obstacles }: Proof) {
  if (differences.length > 0) {
    const first = differences.slice(0, NAMED).map(({ address, sentence }) => `${address}: ${sentence}`);
    return FREEZE.differences(differences.length, first, differences.length - first.length);
  }
  const [obstacle] = obstacles;
  return obstacle && FREEZE.obstacle(obstacle.sentence);
}

/**
 * Writes both frozen sheets. Their titles, by which they are found, come last; a copy that was stopped half-way is made anew.
 * About ten syncs.
 */
export async function writeCopies(context: Excel.RequestContext, live: Live, now: Date): Promise<string> {
  const { workbook } = context;
  const planned = planCopies(live, now);
  const names = await readNames(context);
  await deleteBegun(context, names);
  const frozen = await readFrozenCells(context);
  const there = newestLike(frozen, planned);
  if (there !== undefined) {
    if (names.has(NAMES.unfinishedFreeze)) workbook.names.getItem(NAMES.unfinishedFreeze).delete();
    await context.sync();
    return FREEZE.already(there);
  }
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  const taken = sheets.items.map(({ name }) => name);
  const [scoresName, reportName] = freeNames(taken, now);
  defineName({ context, names }, NAMES.unfinishedFreeze, `=${quoted(scoresName + SEPARATOR + reportName)}`);
  await context.sync();

  const [scores, report] = [workbook.worksheets.add(scoresName), workbook.worksheets.add(reportName)];
  writeFrozenScores(scores, planned);
  writeFrozenReport(report, planned, live);
  await context.sync();
  scores.getRange("A1").values = [[FROZEN.scoresTitle]];
  report.getRange("A1").values = [[FROZEN.reportTitle]];
  for (const sheet of [scores, report]) sheet.protection.protect();
  workbook.names.getItem(NAMES.unfinishedFreeze).delete();
  report.activate();
  await context.sync();
  return FREEZE.done(scoresName, reportName, Number(live.result(INSPECTION, "Missing")));
}

/** In no sheet's name. */
const SEPARATOR = "/";

/** Names for both sheets that are not taken: at most 31 letters. */
function freeNames(taken: readonly string[], now: Date): readonly [scores: string, report: string] {
  const [day = "", month = "", year = ""] = dateAndTime(now).replace(",", "").split(" ");
  const date = `${day} ${month.slice(0, 3)} ${year}`;
  for (let number = 1; ; number++) {
    const both = [FROZEN.sheet("scores", date, number), FROZEN.sheet("report", date, number)] as const;
    if (!both.some((name) => taken.some((one) => isSame(one, name)))) return both;
  }
}

/** Half of a copy is worth nothing. Up to three syncs. */
async function deleteBegun(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<void> {
  if (!names.has(NAMES.unfinishedFreeze)) return;
  const { worksheets } = context.workbook;
  const mark = context.workbook.names.getItem(NAMES.unfinishedFreeze).load("formula");
  await context.sync();
  const begun = String(mark.formula)
    .replace(/^="|"$/g, "")
    .split(SEPARATOR);
  const sheets = begun.map((name) => worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** The sheet of the newest copy, where it and its report hold what would be written. */
function newestLike(frozen: Awaited<ReturnType<typeof readFrozenCells>>, planned: PlannedCopies): string | undefined {
  const [newest] = copiesIn(frozen);
  if (!newest) return undefined;
  const report = [...frozen].find(([name]) => isSame(name, newest.sheet.replace(/^Scores/, "Report")));
  const isSameAs = isSameCopy(scoresCells(planned), frozen.get(newest.sheet)!);
  return isSameAs && report && isSameCopy(reportCells(planned), report[1]) ? newest.sheet : undefined;
}
