import { REFUSED } from "../../texts/report";
import { entriesOf, type Block } from "./block";
import { columnCountOf, columnsOf, type Columns } from "./places";
import { notInserted } from "./before-inserting";
import type { FoundBlock } from "./find-blocks";

/** What is to be done for a block. */
export interface BlockPlan {
  readonly block: Block;
  readonly columns: Columns;
  readonly area: Excel.Range;
  /** Where the block stands with the lines it will have: only its formulas are written, its look is the user's. */
  readonly inPlace: FoundBlock | null;
  readonly wasThere: boolean;
  /** Cells that must be empty. */
  readonly mustBeFree: Excel.Range | null;
  /** Rows that the block does not need any more. */
  readonly surplus: Excel.Range | null;
}

/** What is to be done for a block that stands somewhere. */
export function planFound(block: Block, found: FoundBlock): BlockPlan {
  const { area } = found;
  const rowCount = found.formulas.length;
  const columns = columnsOf(found.columnCount);
  const lineCount = block.lineCount(columns);
  const known = { block, columns, wasThere: true, mustBeFree: null, surplus: null };
  const isEmpty = found.formulas.flat().every((formula) => formula === "");
  const more = lineCount - rowCount;
  if (!isEmpty && (block.update || more === 0)) return { ...known, area, inPlace: found };

  refuseOwnWords(block, found, known.columns);
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
function refuseOwnWords(block: Block, { formulas, row, column }: FoundBlock, columns: Columns) {
  const own = new Set(block.lines({ row, column, columns }).flatMap((line) => entriesOf(line, columns, "")));
  const foreign = formulas
    .flat()
    .map(String)
    .find((cell) => cell !== "" && !cell.startsWith("=") && !own.has(cell));
  if (foreign !== undefined) throw notInserted(block.title, REFUSED.ownWords(block.title, foreign));
}

/** What is to be done for a block that stands nowhere yet. */
export function planNew(block: Block, cell: Excel.Range, columns: Columns): BlockPlan {
  const area = cell.getResizedRange(block.lineCount(columns) - 1, columnCountOf(columns) - 1);
  return { block, columns, area, inPlace: null, wasThere: false, mustBeFree: area, surplus: null };
}
