import { isRefused, type SpillCell } from "../../scoring/refused";
import { wholePerCent } from "../../scoring/score";

/** A cell that shows a figure or a word, with what it must show. */
export interface ShownFigure {
  readonly address: string;
  /** What it is, for a person: "score of 1.2". */
  readonly what: string;
  readonly expected: SpillCell | undefined;
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
}

/** Why a cell does not show what it must. */
export type DifferenceKind = "typed over" | "stale" | "unknown function" | "unreadable";

const CLOSE = 1e-12;
const PER_CENT = /^(\d+)(?:[.,](\d+))?\s?%$/;

/** What is wrong with a cell; undefined where it shows what it must, as a value and as text. */
export function differenceOf({ expected, value, formula, text }: ShownFigure): DifferenceKind | undefined {
  const isFormula = String(formula).startsWith("=");
  if (isSameValue(expected, value)) {
    if (!isFormula) return "typed over";
    return isReadable(expected, text) ? undefined : "unreadable";
  }
  if (value === "#NAME?") return "unknown function";
  return isFormula ? "stale" : "typed over";
}

function isSameValue(expected: SpillCell | undefined, value: unknown): boolean {
  if (expected !== undefined && isRefused(expected)) return typeof value === "string" && value.startsWith("#");
  if (typeof expected === "number") return typeof value === "number" && Math.abs(value - expected) <= CLOSE;
  return value === (expected ?? "");
}

/** Whether a per cent is shown as it is rounded, and no cell is too narrow for its figure. */
function isReadable(expected: SpillCell | undefined, text: string): boolean {
  if (/^#+$/.test(text)) return false;
  const [, whole, decimals] = PER_CENT.exec(text) ?? [];
  if (typeof expected !== "number" || whole === undefined) return true;
  if (decimals === undefined) return Number(whole) === wholePerCent(expected);
  return Math.abs(Number(`${whole}.${decimals}`) / 100 - expected) <= 0.5 / 10 ** (decimals.length + 2) + CLOSE;
}

/** Something that a sheet shows and the judgements do not bear out. */
export interface Difference {
  readonly sentence: string;
  /** The cell to look at, "" where it is none. */
  readonly address: string;
  readonly cure: "restore" | "calculate" | "chart";
}
