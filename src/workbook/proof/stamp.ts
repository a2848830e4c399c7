import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { cellAddress } from "../inspection/a1";
import { defineName, readNames } from "../inspection/define-name";
import { quoted } from "../inspection/quoted";
import { NAMES } from "../names";
import { reportRows, startCell } from "../report/place";
import { belowReportNotice, noticePart } from "../sheets/notice";
import { resultOf } from "../sheets/results";
import { dateAndTime, PROOF } from "../texts/proof";
import type { JudgedWorkbook } from "./judge-workbook";

const GREY = "#595959";
/** Nothing is typed over, the one formula is as it was, and the notice can say so. */
const IS_SHOWN = `ISFORMULA(${NAMES.notice}),${noticePart("formula")}="",${noticePart("typedOver")}=""`;

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
  const cell = start.getOffsetRange(reportRows().stamp, 0);
  const fingerprint = resultOf(quoted(INSPECTION), "Fingerprint");
  const isProved = `IFERROR(AND(${fingerprint}=${quoted(judged.fingerprint)},${IS_SHOWN}),FALSE)`;
  const stamp = `IF(${isProved},${quoted(words)},${quoted(PROOF.changed(when))})`;
  const formula = belowReportNotice(cellAddress(start.rowIndex + reportRows().notice, start.columnIndex), stamp);
  defineName({ context, names }, NAMES.proof, cell);
  cell.formulas = [[formula]];
  cell.format.font.size = 9;
  cell.format.font.color = GREY;
  await context.sync();
  return words;
}

/**
 * Takes an earlier stamp from the report, because what it says is not so any more and no formula can see it: the line says that
 * the figures did not agree. Does nothing where there is no stamp. Two syncs.
 * @param proof the cell of the stamp, loaded
 */
export async function withdrawStamp(context: Excel.RequestContext, proof: Excel.Range, now: Date): Promise<void> {
  const cell = proof.getCell(0, 0);
  const formula = String((proof.formulas as unknown[][])[0]?.[0]);
  if (!formula.includes(PROOF.proved)) return;
  const notice = proof.getOffsetRange(reportRows().notice - reportRows().stamp, 0).load("rowIndex,columnIndex");
  await context.sync();
  const words = quoted(PROOF.withdrawn(dateAndTime(now)));
  cell.formulas = [[belowReportNotice(cellAddress(notice.rowIndex, notice.columnIndex), words)]];
  await context.sync();
}
