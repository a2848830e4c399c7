import type { Cells } from "../../scoring/cell";
import { cellAddress } from "../inspection/a1";

/**
 * A sheet or table that cases are taken from, of this workbook or of a file. A cell is as the core takes it, and a date is a
 * Date, which is no judgement.
 */
export interface GivenSheet {
  /** "jones.xlsx, sheet Cases": where it is from, as a person is told. */
  readonly source: string;
  /** "jones.xlsx": what it is a part of, whose other sheets may hold no cases. */
  readonly file: string;
  readonly cells: Cells;
  /** Where its first cell is in its sheet, counted from 0. */
  readonly first: readonly [row: number, column: number];
  /** What a person should know of it before anything is taken: merged cells, formulas. */
  readonly notes: readonly string[];
}

/** A cell of it as a person is told: "cell H18 of jones.xlsx, sheet Cases". */
export const placeIn = ({ source, first }: GivenSheet, row: number, column: number) =>
  `cell ${cellAddress(first[0] + row, first[1] + column)} of ${source}`;

/** The days of Excel's calendar, 1 being 1 January 1900. */
export const serialOf = (date: Date) =>
  Math.round(((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000) * 1e6) / 1e6;
