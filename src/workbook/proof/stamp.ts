import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { cellAddress } from "../inspection/a1";
import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { belowReportNotice } from "../sheets/notice";
import { noticePart } from "../sheets/notice-words";
import { resultOf } from "../sheets/results";
import { dateAndTime, PROOF } from "../texts/proof";
import { readCell } from "./figures/cells-of";
import type { JudgedWorkbook } from "../judge/judge-workbook";
import type { OwnCells } from "./figures/read-figures";

const GREY = "#595959";
/** Nothing is typed over, the one formula is as it was, and the notice can say so. */
const IS_SHOWN = `ISFORMULA(${NAMES.notice}),${noticePart("formula")}="",${noticePart("typedOver")}=""`;

/** Where the stamp goes: the line below the notice of the report, which says where the notice has been typed over. */
export interface StampPlace {
  /** Both are loaded by loadCells. */
  readonly proof: Excel.Range;
  readonly reportNotice: Excel.Range;
}

/** The place of the stamp; undefined where there is no report, or its notice or the line below it has been deleted. */
export function stampPlace({ area }: OwnCells): StampPlace | undefined {
  const [proof, reportNotice] = [area(NAMES.proof), area(NAMES.reportNotice)];
  return proof && reportNotice && { proof, reportNotice };
}

/**
 * Stamps the report: a formula that says the figures are proved while their fingerprint is the one that was proved, and that
 * they have changed when it is not. Resolves to the stamp's words. One sync.
 */
export async function writeStamp(
  place: StampPlace,
  { judged, judgementCount }: JudgedWorkbook,
  figures: number,
  now: Date,
): Promise<string> {
  const when = dateAndTime(now);
  const words = PROOF.stamp(when, figures, judgementCount, judged.inspection.cases.count);
  const fingerprint = resultOf(quoted(INSPECTION), "Fingerprint");
  const isProved = `IFERROR(AND(${fingerprint}=${quoted(judged.fingerprint)},${IS_SHOWN}),FALSE)`;
  const cell = writeBelowNotice(place, `IF(${isProved},${quoted(words)},${quoted(PROOF.changed(when))})`);
  cell.format.font.size = 9;
  cell.format.font.color = GREY;
  await cell.context.sync();
  return words;
}

/**
 * Takes an earlier stamp from the report, because what it says is not so any more and no formula can see it: the line says that
 * the figures did not agree. Does nothing where there is no stamp. One sync.
 */
export async function withdrawStamp(place: StampPlace, now: Date): Promise<void> {
  const { formula } = readCell(place.proof, 0, 0);
  if (!String(formula).includes(PROOF.proved)) return;
  await writeBelowNotice(place, quoted(PROOF.withdrawn(dateAndTime(now)))).context.sync();
}

function writeBelowNotice({ proof, reportNotice }: StampPlace, expression: string): Excel.Range {
  const cell = proof.getCell(0, 0);
  const { rowIndex, columnIndex } = reportNotice;
  cell.formulas = [[belowReportNotice(cellAddress(rowIndex, columnIndex), expression)]];
  return cell;
}
