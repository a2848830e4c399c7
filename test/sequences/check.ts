import { verdictOn } from "../oracle/verdict";
import { givenByTables } from "./given-by-tables";
import { isExpected, isToldNotToUse, judge, SHEETS, wrongWords } from "./judge";
import type { Person } from "./person";
import { allShown, noticeOf } from "./shown";

export interface Check {
  readonly right: number;
  readonly told: number;
  readonly failures: readonly string[];
}

/** Compares all that the sheets show with what must come out for the tables as they are. */
export function check({ view }: Person, isOnFigures: boolean): Check {
  const given = givenByTables(view);
  const verdict = given && verdictOn(given);
  const notices = { Scores: noticeOf(view, "Scores"), Report: noticeOf(view, "Report") };
  const failures: string[] = [];
  let [right, told] = [0, 0];
  const shown = allShown(view);
  for (const one of shown) {
    const { sheet, where, id, kind, text } = one;
    const finding = judge(one, verdict);
    const isTold = isToldNotToUse(notices[sheet], id);
    if (finding === "right") right++;
    else if (finding === "wrong" && isTold) told++;
    else if (finding === "wrong")
      failures.push(`${sheet}, ${where}: ${kind} of ${id} is ${text}, and the notice is: ${notices[sheet]}`);
    else if (!isOnFigures && verdict && isExpected(one, verdict))
      failures.push(`${sheet}, ${where}: ${kind} of ${id} is lost (${text}); the notice is: ${notices[sheet]}`);
  }
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
    const isRefused =
      verdict.isAllRefused ||
      verdict.hasBadWord ||
      verdict.line === "refused" ||
      verdict.rows.some(({ score }) => score === "refused");
    if (!isOnFigures && /Do not use/.test(notice) !== isRefused)
      failures.push(`${sheet}: refused is ${isRefused}, and the notice is: ${notice}`);
  }
  return { right, told, failures };
}
