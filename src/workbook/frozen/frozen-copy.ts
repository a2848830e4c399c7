import { textOf, type Cells } from "../../scoring/cell";
import { HEADINGS } from "../inspection/headings";
import { FROZEN } from "../texts/freeze";
import { figuresOfTables, type Figures } from "./frozen-figures";

type Fact = keyof typeof FROZEN.facts;

/** A frozen copy of the scores, as its sheet says. */
export interface FrozenCopy {
  readonly sheet: string;
  /** What stands beside the label of a fact; "" where it has been deleted. */
  readonly fact: (fact: Fact) => string;
  readonly figures: Figures;
  /** When it was frozen, in milliseconds; 0 where its date cannot be read any more. */
  readonly time: number;
}

/** Whether a sheet with this in its first cell is one that Freeze has made. */
export const isFrozenTitle = (cell: unknown): boolean => cell === FROZEN.scoresTitle || cell === FROZEN.reportTitle;

/** The copy that a sheet with these cells is; undefined where it is none. */
export function frozenCopyOf(sheet: string, cells: Cells): FrozenCopy | undefined {
  if (cells[0]?.[0] !== FROZEN.scoresTitle) return undefined;
  const facts = new Map(cells.map((row) => [textOf(row[0]), textOf(row[1])]));
  const fact = (name: Fact) => facts.get(FROZEN.facts[name]) ?? "";
  return {
    sheet,
    fact,
    figures: figuresOfTables(
      cells,
      [HEADINGS.criteria[0], HEADINGS.sections[0]],
      [HEADINGS.conclusion, FROZEN.ratings[2]],
    ),
    time: Date.parse(fact("when").replace(",", "")) || 0,
  };
}

/** The copies from the newest to the oldest; of two of the same minute the one on the later sheet first. */
export const newestFirst = (copies: readonly FrozenCopy[]): FrozenCopy[] =>
  [...copies].reverse().sort((one, other) => other.time - one.time);
