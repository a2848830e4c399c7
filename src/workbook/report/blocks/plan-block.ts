import { REFUSED } from "../../texts/report";
import { entriesOf, type BlockPlace, type Entry, type Line } from "./block";
import { columnCountOf, columnsOf, type Columns } from "./places";
import { refusal } from "./refuse";
import type { Standing } from "./find-blocks";

/** A block of cells that is inserted once and found again by its name. */
export interface Block {
  readonly name: string;
  readonly title: string;
  readonly lineCount: (columns: Columns) => number;
  /** Its row on the report, counted from the report's first cell; null: below whatever stands there. */
  readonly row: number | null;
  readonly lines: (place: BlockPlace) => readonly Line[];
  /** What is written where it stands already; without it its lines are written again, however many they are by now. */
  readonly update?: (standing: Standing) => readonly (readonly Entry[])[];
}

/** What is to be done for a block. */
export interface Plan {
  readonly block: Block;
  readonly columns: Columns;
  readonly area: Excel.Range;
  /** Where the block stands with the lines it will have: only its formulas are written, its look is the user's. */
  readonly inPlace: Standing | null;
  readonly wasThere: boolean;
  /** Cells that must be empty. */
  readonly mustBeFree: Excel.Range | null;
  /** Rows that the block does not need any more. */
  readonly surplus: Excel.Range | null;
}

/** What is to be done for a block that stands somewhere. */
export function planStanding(block: Block, standing: Standing): Plan {
  const { area } = standing;
  const rowCount = standing.formulas.length;
  const columns = columnsOf(standing.columnCount);
  const lineCount = block.lineCount(columns);
  const known = { block, columns, wasThere: true, mustBeFree: null, surplus: null };
  const isEmpty = standing.formulas.flat().every((formula) => formula === "");
  const more = lineCount - rowCount;
  if (!isEmpty && (block.update || more === 0)) return { ...known, area, inPlace: standing };

  refuseOwnWords(block, standing, known.columns);
  const resized = area.getRow(0).getResizedRange(lineCount - 1, 0);
  return {
    ...known,
    area: resized,
    // Empty, it is what a stopped command has left, or what somebody has cleared.
    wasThere: !isEmpty,
    inPlace: null,
    mustBeFree: more > 0 ? area.getRowsBelow(more) : null,
    surplus: more < 0 ? area.getRow(lineCount).getResizedRange(-more - 1, 0) : null,
  };
}

/** Rows that somebody has put into the block would be written over, or cleared with those it has too many. */
function refuseOwnWords(block: Block, { formulas, row, column }: Standing, columns: Columns) {
  const own = new Set(block.lines({ row, column, columns }).flatMap((line) => entriesOf(line, columns, "")));
  const foreign = formulas
    .flat()
    .map(String)
    .find((cell) => cell !== "" && !cell.startsWith("=") && !own.has(cell));
  if (foreign !== undefined) throw refusal(block.title, REFUSED.ownWords(block.title, foreign));
}

/** What is to be done for a block that stands nowhere yet. */
export function planNew(block: Block, cell: Excel.Range, columns: Columns): Plan {
  const area = cell.getResizedRange(block.lineCount(columns) - 1, columnCountOf(columns) - 1);
  return { block, columns, area, inPlace: null, wasThere: false, mustBeFree: area, surplus: null };
}
