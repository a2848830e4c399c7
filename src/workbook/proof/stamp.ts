import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { defineName, readNames } from "../inspection/define-name";
import { quoted } from "../inspection/quoted";
import { NAMES } from "../names";
import { reportRows, startCell } from "../report/place";
import { resultOf } from "../sheets/results";
import { dateAndTime, PROOF } from "../texts/proof";
import type { JudgedWorkbook } from "./judge-workbook";

const GREY = "#595959";

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
  const cell = startCell(context, "report").getOffsetRange(reportRows().stamp, 0);
  const fingerprint = resultOf(quoted(INSPECTION), "Fingerprint");
  const formula = `=IF(${fingerprint}=${quoted(judged.fingerprint)},${quoted(words)},${quoted(PROOF.changed(when))})`;
  defineName({ context, names }, NAMES.proof, cell);
  cell.formulas = [[formula]];
  cell.format.font.size = 9;
  cell.format.font.color = GREY;
  await context.sync();
  return words;
}
