import { verdictOn } from "../oracle/verdict";
import { givenByTables } from "./given-by-tables";
import { isExpected, isToldNotToUse, judge, SHEETS, wrongWords } from "./judge";
import type { Person } from "./person";
import { allShown, noticeOf, type Shown } from "./shown";

export interface Check {
  readonly right: number;
  readonly told: number;
  readonly failures: readonly string[];
  readonly found: Found;
}

/** What the oracle says of each shown cell, whatever the notice says. */
export interface Found {
  /** Cells that show another figure or word than what is right, or nothing where there is one, by their addresses. */
  readonly wrong: ReadonlySet<string>;
  /** All cells that were compared; of a count that nobody can tell nothing is said. */
  readonly cells: readonly Shown[];
  /** Nothing can be scored, or a figure or word is refused. */
  readonly isRefused: boolean;
}

/** Compares all that the sheets show with what must come out for the tables as they are. */
export function check({ view }: Person, isOnFigures: boolean): Check {
  const given = givenByTables(view);
  const verdict = given && verdictOn(given);
  const notices = { Scores: noticeOf(view, "Scores"), Report: noticeOf(view, "Report") };
  const failures: string[] = [];
  let [right, told] = [0, 0];
  const shown = allShown(view);
  const wrong = new Set<string>();
  for (const one of shown) {
    const { sheet, where, id, kind, text } = one;
    const finding = judge(one, verdict);
    if (finding === "wrong" || (finding === "nothing" && verdict && isExpected(one, verdict))) wrong.add(one.address);
    const isTold = isToldNotToUse(notices[sheet], id);
    if (finding === "right") right++;
    else if (finding === "wrong" && isTold) told++;
    else if (finding === "wrong")
      failures.push(`${sheet}, ${where}: ${kind} of ${id} is ${text}, and the notice is: ${notices[sheet]}`);
    else if (!isOnFigures && verdict && isExpected(one, verdict))
      failures.push(`${sheet}, ${where}: ${kind} of ${id} is lost (${text}); the notice is: ${notices[sheet]}`);
  }
  const isRefused =
    !verdict ||
    verdict.isAllRefused ||
    verdict.hasBadWord ||
    verdict.line === "refused" ||
    verdict.rows.some(({ score }) => score === "refused");
  for (const sheet of SHEETS) {
    const notice = notices[sheet];
    const isTold = /Do not use these scores/.test(notice);
    if (!verdict) {
      if (!isTold) failures.push(`${sheet}: nothing can be scored, and the notice is: ${notice}`);
      continue;
    }
    failures.push(...wrongWords(notice, verdict).map((words) => `${sheet}: ${words}: ${notice}`));
    const rows = new Set(shown.filter(({ where }) => where === "Criteria" || where === "Sections").map(({ id }) => id));
    for (const { title } of verdict.isListLost || verdict.isAllRefused ? [] : verdict.rows)
      if (!rows.has(title) && !isTold && !notice.includes(title))
        failures.push(`${sheet}: ${title} has no row, and the notice is: ${notice}`);
    if (!isOnFigures && /Do not use/.test(notice) !== isRefused)
      failures.push(`${sheet}: refused is ${isRefused}, and the notice is: ${notice}`);
  }
  const missingOf = (id: string) => verdict?.rows.find(({ title }) => title === id)?.missing;
  const cells = shown.filter(({ kind, id }) => kind !== "missing" || missingOf(id) !== null);
  return { right, told, failures, found: { wrong, cells, isRefused } };
}
