import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { NOTICE } from "../texts/notice";
import { NOTES } from "../texts/sheets";
import { PART_COUNT } from "./notice-parts";
import { arePartsWhole, noticePart, wordsThatFit } from "./notice-words";

/**
 * What must be known before a score is used, worst first: what is wrong with the formula, what is refused and why, figures
 * typed over, criteria without a row, and then what the formula says of the cases.
 */
export function noticeFormula(): string {
  const state = noticePart("formula");
  const isBroken = `SUMPRODUCT(--ISFORMULA(${NAMES.behindNotice}))<${PART_COUNT}`;
  const synthetic = `IF(IFERROR(${NAMES.synthetic},FALSE),${quoted(` ${NOTES.synthetic}`)},"")`;
  return `=IFERROR(IF(${isBroken},${quoted(NOTICE.broken)},IF(${state}="",IF(${arePartsWhole()},${wordsThatFit()},${quoted(NOTICE.broken)}),${state})),${quoted(NOTICE.broken)})&${synthetic}`;
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
