import { TaskFailed } from "../tasks/excel-task";
import { PART_KEYS, partOf, SHEET_KEYS, UNFINISHED, type PartKey, type SheetKey } from "../inspection/workbook-parts";
import { isSame } from "../inspection/workbook-names";
import { NAMES, SHEETS, TABLES } from "../inspection/names";
import { REFUSALS } from "../texts/set-up";
import { HEADINGS } from "../inspection/headings";
import type { Found } from "./read-workbook";

/** A sheet on which something is to be made. */
export interface PlannedSheet {
  readonly key: SheetKey;
  readonly name: string;
  /** Not there yet; "cleared" is one that Set up had begun and not finished, "empty" one that holds nothing. */
  readonly state: "absent" | "empty" | "cleared" | "ours";
  readonly missing: readonly PartKey[];
}

/** What Set up will do: the sheets to write to, in order, and the sheets that stay as they are. */
export interface SetUpPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly kept: readonly string[];
  /** Another run began and did not come to its end. */
  readonly isUnfinished: boolean;
}

/** Plans what is missing, and throws TaskFailed where something else is in the way: then nothing is written. */
export function planSetUp(workbook: Found): SetUpPlan {
  const unfinishedName = workbook.names.find(({ name }) => isSame(name, UNFINISHED));
  const unfinished = unfinishedName?.sheet;
  // Half of a sheet is worth nothing: it is made anew.
  const found: Found = {
    ...workbook,
    tables: workbook.tables.filter(({ sheet }) => sheet !== unfinished),
    names: workbook.names.map((one) => (one.sheet === unfinished ? { ...one, sheet: undefined } : one)),
  };
  checkTables(found);
  const plans = SHEET_KEYS.map((key) => planSheet(found, key, unfinished));
  const taken = plans.filter(({ state }) => state === "taken").map(({ name }) => name);
  if (taken.length > 0) throw new TaskFailed(REFUSALS.sheetsTaken(taken));

  const sheets = plans.filter((plan): plan is PlannedSheet => plan.missing.length > 0);
  const isProtected = (name: string) => found.sheets.some((sheet) => sheet.name === name && sheet.isProtected);
  const locked = sheets.map(({ name }) => name).filter(isProtected);
  if (locked.length > 0) throw new TaskFailed(REFUSALS.sheetsProtected(locked));
  const kept = plans.filter(({ missing }) => missing.length === 0).map(({ name }) => name);
  return { sheets, kept, isUnfinished: unfinishedName !== undefined };
}

const tableOf = (found: Found, name: string) => found.tables.find((table) => isSame(table.name, name));
const nameOf = (found: Found, name: string) => found.names.find((one) => isSame(one.name, name));

/** The sheets on which a part's table and names are; one that is missing is undefined. */
function marksOf(found: Found, key: PartKey): (string | undefined)[] {
  const { table, names = [] } = partOf(key);
  const places = names.map((name) => nameOf(found, name)?.sheet);
  return table ? [tableOf(found, table.name)?.sheet, ...places] : places;
}

type SheetPlan = Omit<PlannedSheet, "state"> & { readonly state: PlannedSheet["state"] | "taken" };

function planSheet(found: Found, key: SheetKey, unfinished: string | undefined): SheetPlan {
  const own = PART_KEYS.filter((part) => partOf(part).sheet === key);
  const missing = own.filter((part) => marksOf(found, part).includes(undefined));
  const home = own.flatMap((part) => marksOf(found, part)).find((sheet) => sheet !== undefined);
  if (home !== undefined) return { key, name: home, state: "ours", missing };
  const sheet = found.sheets.find(({ name }) => isSame(name, SHEETS[key]));
  if (!sheet) return { key, name: SHEETS[key], state: "absent", missing };
  const { name, isEmpty } = sheet;
  // The user may have written on the report since: what it lacks is put there, and it is never cleared.
  if (name === unfinished && key === "report") return { key, name, state: "ours", missing };
  return { key, name, state: name === unfinished ? "cleared" : isEmpty ? "empty" : "taken", missing };
}

/** A table or name that is called like one of ours and is something else would be taken for it. */
function checkTables(found: Found) {
  for (const key of PART_KEYS) {
    const { table } = partOf(key);
    if (!table) continue;
    const there = tableOf(found, table.name);
    const lacking = table.needs.filter((heading) => !there?.headings.some((one) => isSame(one.trim(), heading)));
    if (there && lacking.length > 0 && isOfFirstVersion(found, table.name, lacking))
      throw new TaskFailed(REFUSALS.firstVersion);
    if (there && lacking.length > 0) throw new TaskFailed(REFUSALS.tableLacks(there.name, there.sheet, lacking));
    if (!there && nameOf(found, table.name)) throw new TaskFailed(REFUSALS.nameTaken(table.name));
  }
}

/** The first version of the add-in made the table of the criteria without what this one needs. */
const isOfFirstVersion = (found: Found, table: string, lacking: readonly string[]) =>
  table === TABLES.criteria && lacking.includes(HEADINGS.typedOver) && nameOf(found, NAMES.thread) !== undefined;
