import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { cellAddress } from "../inspection/a1";
import { defineName, readNames } from "../inspection/workbook-names";
import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { REPORT_ROWS, startCell } from "../report/blocks/places";
import { belowReportNotice, noticePart } from "../sheets/notice";
import { resultOf } from "../sheets/results";
import { dateAndTime, PROOF } from "../texts/proof";
import type { JudgedWorkbook } from "./judge-workbook";

const GREY = "#595959";
/** Nothing is typed over, and the one formula is as it was. */
const IS_SHOWN = `AND(${noticePart("formula")}="",${noticePart("typedOver")}="")`;

/**
 * Stamps the report: a formula that says the figures are proved while their fingerprint is the one that was proved, and that
 * they have changed when it is not. Resolves to the stamp's words.
 */
export async function writeStamp(
  context: Excel.RequestContext,
  { judged, judgementCount }: JudgedWorkbook,
  figures: number,
  now: Date,
): Promise<string> {
  const names = await readNames(context);
  const when = dateAndTime(now);
  const words = PROOF.stamp(when, figures, judgementCount, judged.inspection.cases.count);
  const start = startCell(context, "report").load("rowIndex,columnIndex");
  await context.sync();
  const cell = start.getOffsetRange(REPORT_ROWS.stamp, 0);
  const fingerprint = resultOf(quoted(INSPECTION), "Fingerprint");
  const isProved = `AND(${fingerprint}=${quoted(judged.fingerprint)},${IS_SHOWN})`;
  const stamp = `IF(${isProved},${quoted(words)},${quoted(PROOF.changed(when))})`;
  const formula = belowReportNotice(cellAddress(start.rowIndex + REPORT_ROWS.notice, start.columnIndex), stamp);
  defineName({ context, names }, NAMES.proof, cell);
  cell.formulas = [[formula]];
  cell.format.font.size = 9;
  cell.format.font.color = GREY;
  await context.sync();
  return words;
}
