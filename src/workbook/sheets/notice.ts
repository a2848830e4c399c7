import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { BEHIND_NOTICE, NOTICE } from "../texts/notice";
import { NOTES } from "../texts/sheets";
import { PART_COUNT, SEPARATOR } from "./notice-parts";
import { inspectionResult } from "./results";

/** The notice names so many of what has been typed over, and says how many more there are. */
const NAMED = 3;

/** One of the cells behind the notice, by its label: a row that somebody inserts among them moves those below it. */
export const noticePart = (part: keyof typeof BEHIND_NOTICE) =>
  `INDEX(${NAMES.behindNotice},MATCH(${quoted(BEHIND_NOTICE[part])},INDEX(${NAMES.behindNotice},0,1),0),2)`;

/**
 * What must be known before a score is used, worst first: what is wrong with the formula, what is refused and why, figures
 * typed over, criteria without a row, and then what the formula says of the cases.
 */
export function noticeFormula(): string {
  const [state, emptied] = [noticePart("formula"), noticePart("emptied")];
  const [typed, withoutRow] = [noticePart("typedOver"), noticePart("withoutRow")];
  const [refused, note] = [inspectionResult("Conclusion"), inspectionResult("Note")];
  const isBroken = `SUMPRODUCT(--ISFORMULA(${NAMES.behindNotice}))<${PART_COUNT}`;
  const said = (list: string, { before, after }: { before: string; after: string }, shown = list) =>
    `IF(${list}="","",${quoted(before)}&${shown}&${quoted(after)})`;
  const parts = [
    emptied,
    refused,
    said(typed, NOTICE.typedOver, firstOf(typed)),
    said(withoutRow, NOTICE.withoutRow),
    `MID(${note},LEN(${refused})+IF(${refused}="",1,2),9999)`,
  ];
  const synthetic = `IF(IFERROR(${NAMES.synthetic},FALSE),${quoted(` ${NOTES.synthetic}`)},"")`;
  return `=IFERROR(IF(${isBroken},${quoted(NOTICE.broken)},IF(${state}="",TEXTJOIN(" ",TRUE,${parts.join(",")}),${state})),${quoted(NOTICE.broken)})&${synthetic}`;
}

/** The first few of a list, and how many more there are. */
function firstOf(list: string): string {
  const length = SEPARATOR.length;
  const more = `(LEN(${list})-LEN(SUBSTITUTE(${list},"${SEPARATOR}","")))/${length}+1-${NAMED}`;
  const first = `LEFT(${list},FIND("|",SUBSTITUTE(${list},"${SEPARATOR}","|",${NAMED}))-1)`;
  return `IF(${more}>0,${first}&${quoted(NOTICE.more.before)}&${more}&${quoted(NOTICE.more.after)},${list})`;
}

/** Whether a cell holds the notice, or the repeated one: text, and a formula of somebody's own, do not read what it reads. */
const reads = (cell: string, name: string) => `ISNUMBER(SEARCH(${quoted(name)},FORMULATEXT(${cell})))`;

/** The same notice elsewhere in the workbook, which says so where it cannot be trusted. */
export const repeatedNotice = () =>
  `IF(ISERROR(ROWS(${NAMES.notice})),${quoted(NOTICE.noticeDeleted)},IF(${reads(NAMES.notice, NAMES.behindNotice)},${NAMES.notice},${quoted(NOTICE.noticeTypedOver)}))`;

/**
 * Below the notice on Scores: empty, or that this notice or the one on the report has been typed over. Nothing reads this
 * cell: the notice itself cannot look at the report's, which reads it.
 */
export function belowScoresNotice(noticeCell: string): string {
  const { report, reportNotice, proof } = NAMES;
  const isNone = `AND(ISERROR(ROWS(${report})),ISERROR(ROWS(${reportNotice})))`;
  const isShown = `IFERROR(AND(${reads(reportNotice, NAMES.notice)},ISFORMULA(${proof})),FALSE)`;
  const onReport = `IF(OR(${isNone},${isShown}),"",${quoted(NOTICE.reportNoticeGone)})`;
  return `=IF(${reads(noticeCell, NAMES.behindNotice)},${onReport},${quoted(NOTICE.aboveTypedOver)})`;
}

/** Below the notice on the report: the stamp of Proof, if any, or that the notice has been typed over. */
export const belowReportNotice = (noticeCell: string, stamp = '""') =>
  `=IF(${reads(noticeCell, NAMES.notice)},${stamp},${quoted(NOTICE.aboveTypedOver)})`;

/** Whether the formulas of a notice, and of the line below it, are still there. */
export const isNotice = (formulas: readonly unknown[], name: string): boolean =>
  String(formulas[0]).includes(name) && formulas.every((formula) => String(formula).startsWith("="));
