import { cellAddress } from "../../inspection/a1";
import { quoted } from "../../inspection/formula-text";
import { repeatedNotice } from "../../sheets/notice";
import { listed, typedOver } from "../../sheets/results";
import { TITLES } from "../../texts/report";
import type { BlockPlace, Line } from "../blocks/block";
import { isOnReport } from "../blocks/places";

/** Letters of a notice that says a few things at once. */
const NOTICE_LENGTH = 200;

/** A cell of a block with what it must show: its line and its column, counted from the block's first cell. */
export interface ShownCell {
  readonly line: number;
  readonly column: number;
  readonly expression: string;
}

/** The formula of a block's last line: empty, or the block's title where one of its figures or words has been typed over. */
export function typedOverFormula(title: string, { row, column }: BlockPlace, shown: readonly ShownCell[]): string {
  const parts = shown.map((one) => typedOver(cellAddress(row + one.line, column + one.column), one.expression, "1"));
  return `=IF(${listed(...parts)}="","",${quoted(title)})`;
}

/**
 * The lines that close a block: away from the report the notice, for what is printed must carry it, and last the line that says
 * whether the block has been typed over.
 */
export function closingLines(title: string, place: BlockPlace, shown: readonly ShownCell[]): Line[] {
  const last: Line = {
    look: "typedOver",
    whole: typedOverFormula(title, place, shown),
    length: TITLES.heading("0.0").length,
  };
  if (isOnReport(place.columns)) return [last];
  return [{ look: "notice", whole: `=${repeatedNotice()}`, length: NOTICE_LENGTH }, last];
}

/** How many lines close a block. */
export const closingLineCount = (columns: BlockPlace["columns"]) => (isOnReport(columns) ? 1 : 2);
