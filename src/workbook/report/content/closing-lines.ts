import { cellAddress } from "../../inspection/a1";
import { quoted } from "../../inspection/formula-text";
import { repeatedNotice } from "../../sheets/notice";
import { addressOf, listed, typedOver } from "../../sheets/results";
import { TYPED_OVER } from "../../texts/notice";
import { lowerTitle, TITLES } from "../../texts/report";
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

/** The formula of a block's last line: empty, or the block's cells whose figure or word has been typed over. */
export function typedOverFormula(title: string, { row, column }: BlockPlace, shown: readonly ShownCell[]): string {
  const words = `${lowerTitle(title)}${TYPED_OVER.inBlock}`;
  const parts = shown.map(({ line, column: beside, expression }) => {
    const cell = cellAddress(row + line, column + beside);
    return typedOver(cell, expression, `${quoted(words)}&${addressOf(cell)}&${quoted(TYPED_OVER.end)}`);
  });
  return `=${listed(...parts)}`;
}

/**
 * The lines that close a block: away from the report the notice, for what is printed must carry it, and last the line that says
 * whether the block has been typed over.
 */
export function closingLines(title: string, place: BlockPlace, shown: readonly ShownCell[]): Line[] {
  const last: Line = {
    look: "typedOver",
    whole: typedOverFormula(title, place, shown),
    length: 2 * TITLES.heading("0.0").length,
  };
  if (isOnReport(place.columns)) return [last];
  return [{ look: "notice", whole: `=${repeatedNotice()}`, length: NOTICE_LENGTH }, last];
}

/** How many lines close a block. */
export const closingLineCount = (columns: BlockPlace["columns"]) => (isOnReport(columns) ? 1 : 2);
