import { excelTask, TaskFailed } from "../tasks/excel-task";
import { TOGETHER_FAILURES, TOGETHER_TEXTS } from "../texts/together";
import { compareVersions } from "./compare-versions";
import { findVersions } from "./find-versions";
import type { GivenSheet } from "./given-sheet";
import { keyOfCell, type Agreed, type Plan, type Wanted } from "./plan";
import { readRecordedVersions } from "./recorded-versions";
import type { Steps } from "./steps";
import { readTarget, type Target } from "./target";
import { writeCases, type CaseToWrite } from "./write-cases";
import { writeRecord } from "./write-record";

/** Says what bringing sheets together would do; writes nothing. About ten syncs. */
export const compareSheets = (given: readonly GivenSheet[]): Promise<Plan> =>
  excelTask(TOGETHER_FAILURES.notCompared, async (context) => {
    return (await planNow(context, given, TOGETHER_FAILURES.notCompared)).plan;
  });

async function planNow(context: Excel.RequestContext, given: readonly GivenSheet[], what: string) {
  const target = await readTarget(context, what);
  const recorded = await readRecordedVersions(context, target);
  const found = given.map((sheet) => [sheet, findVersions(sheet, target)] as const);
  return { target, plan: compareVersions(found, target, recorded) };
}

/** How it ended. */
export interface BroughtTogether {
  readonly sentence: string;
  /** It was stopped half-way: what is written stays, and pressing again goes on. */
  readonly isStopped: boolean;
}

/** A cell that a person agreed to. */
interface AgreedCell {
  readonly caseKey: string;
  readonly column: number;
  readonly wanted: Wanted;
  readonly isDifference: boolean;
}

/**
 * Writes what was agreed of what was shown, and nothing else. The table is looked at again just before: a cell that says something else
 * than it said when it was shown is left alone. Both versions of a case are recorded before one of them is changed, so that nothing is
 * lost wherever it stops; pressed again it goes on. What was written is read back.
 */
export const bringTogether = (
  given: readonly GivenSheet[],
  shown: Plan,
  agreed: Agreed,
  steps: Steps,
): Promise<BroughtTogether> =>
  excelTask(
    TOGETHER_FAILURES.notDone,
    async (context) => {
      steps.onStep(TOGETHER_TEXTS.comparing, 0);
      const { target, plan: now } = await planNow(context, given, TOGETHER_FAILURES.notDone);
      const newCases = new Set(shown.additions.flatMap(({ key, isNew }) => (isNew ? key : [])));
      const isDropped = (caseKey: string) => newCases.has(caseKey) && !agreed.cases.has(caseKey);
      const cells = agreedCells(shown, agreed).filter(({ caseKey }) => !isDropped(caseKey));
      const meaningNow = (key: string) => now.here.get(key) ?? "";
      const isUnchanged = ({ caseKey, column }: AgreedCell) => {
        const key = keyOfCell(caseKey, column);
        const row = target.rows.get(caseKey);
        const isThere = row === undefined ? newCases.has(caseKey) : !target.isFormula(row, column);
        return isThere && meaningNow(key) === (shown.here.get(key) ?? "");
      };
      const open = cells.filter(
        ({ caseKey, column, wanted }) => meaningNow(keyOfCell(caseKey, column)) !== wanted.meaning,
      );
      const toWrite = open.filter(isUnchanged);
      const cases = casesToWrite(toWrite, shown, agreed, target);
      const twice = now.judgedTwice.filter(({ key }) => !isDropped(key));

      steps.onStep(TOGETHER_TEXTS.recording, 0);
      const final = new Map(toWrite.map(({ caseKey, column, wanted }) => [keyOfCell(caseKey, column), wanted.meaning]));
      const undecided = new Set(now.differences.filter(({ key }) => !agreed.choices.has(key)).map(({ key }) => key));
      await writeRecord(context, twice, target, (caseKey, column) => {
        const key = keyOfCell(caseKey, column);
        return undecided.has(key) ? undefined : (final.get(key) ?? now.here.get(key));
      });
      const written = steps.signal?.aborted ? 0 : await writeCases(context, cases, target, steps);
      if (steps.signal?.aborted && written < toWrite.length)
        return { sentence: TOGETHER_TEXTS.stopped(written), isStopped: true };

      steps.onStep(TOGETHER_TEXTS.checking, 1);
      const { plan: after } = await planNow(context, given, TOGETHER_FAILURES.notDone);
      const isTaken = ({ caseKey, column, wanted }: AgreedCell) =>
        after.here.get(keyOfCell(caseKey, column)) === wanted.meaning;
      if (!toWrite.every(isTaken))
        throw new TaskFailed({ what: TOGETHER_FAILURES.notDone, ...TOGETHER_FAILURES.notTaken });
      const sentence = TOGETHER_TEXTS.done({
        added: cases.filter(({ row }) => row === undefined).length,
        cells: toWrite.filter(({ isDifference }) => !isDifference).length,
        differences: cells.filter(({ isDifference }) => isDifference).length + keptHere(shown, agreed),
        undecided: undecided.size,
        changed: open.length - toWrite.length,
        twice: twice.length,
      });
      return { sentence, isStopped: false };
    },
    { isOneUndoStep: true },
  );

/** Every cell that would be written: agreed additions, and differences of which something else than what is here was chosen. */
function agreedCells(shown: Plan, { cases, choices }: Agreed): AgreedCell[] {
  const additions = shown.additions
    .filter(({ key }) => cases.has(key))
    .flatMap(({ key, cells }) =>
      [...cells].map(([column, wanted]) => ({ caseKey: key, column, wanted, isDifference: false })),
    );
  const differences = shown.differences.flatMap(({ key, caseKey, column, options }): AgreedCell[] => {
    const chosen = options.find(({ meaning }) => meaning === choices.get(key));
    return chosen && !chosen.isHere ? [{ caseKey, column, wanted: chosen, isDifference: true }] : [];
  });
  return [...additions, ...differences];
}

/** How many differences were settled by keeping what is here. */
const keptHere = ({ differences }: Plan, { choices }: Agreed) =>
  differences.filter(({ key, options }) => options[0]!.isHere && choices.get(key) === options[0]!.meaning).length;

function casesToWrite(cells: readonly AgreedCell[], shown: Plan, { cases }: Agreed, target: Target): CaseToWrite[] {
  const byCase = new Map<string, Map<number, Wanted>>();
  for (const { key, isNew } of shown.additions)
    if (isNew && cases.has(key) && !target.rows.has(key)) byCase.set(key, new Map());
  const ids = new Map([...shown.additions.map(({ key, id }) => [key, id] as const)]);
  for (const { caseKey, column, wanted } of cells) {
    const inCase = byCase.get(caseKey) ?? new Map<number, Wanted>();
    byCase.set(caseKey, inCase.set(column, wanted));
  }
  return [...byCase].map(([key, ofCase]) => ({
    key,
    id: ids.get(key) ?? key,
    row: target.rows.get(key),
    cells: ofCase,
  }));
}
