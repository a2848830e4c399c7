import { HEADINGS } from "../../texts/sheets";
import { criterionFormulas, sectionFormulas } from "../../sheets/scores-cells";
import { loadCells } from "../cells-of";
import { figuresOfTable } from "../figures-on-scores";
import type { JudgedWorkbook } from "../judge-workbook";
import type { ShownFigure } from "../shown-figures";
import type { FormulaCell, ReadBlock } from "./sheet-formulas";

/** A table Criteria or Sections that somebody has copied: where its headings are, and how many rows it has. */
interface Copy {
  readonly block: ReadBlock;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formulasOf: typeof criterionFormulas;
}

type IsOwn = (cell: Pick<FormulaCell, "sheetName" | "row" | "column">) => boolean;

const KINDS = [
  { first: HEADINGS.criteria[0], formulasOf: criterionFormulas },
  { first: HEADINGS.sections[0], formulasOf: sectionFormulas },
] as const;

/**
 * The copies of the tables on Scores: their headings in a row, and formulas below. A copy of values alone shows figures of a
 * day that is past, and says so by being one.
 */
export function findCopies(blocks: readonly ReadBlock[], isOwn: IsOwn): Copy[] {
  return blocks.flatMap((block) =>
    block.formulas.flatMap((cells, down) =>
      cells.flatMap((cell, across): Copy[] => {
        const kind = KINDS.find(({ first }) => first === cell);
        const [row, column] = [block.row + down, block.column + across];
        if (!kind || isOwn({ sheetName: block.name, row, column })) return [];
        const end = cells.findIndex((one, place) => place > across && one === "");
        const columnCount = (end < 0 ? cells.length : end) - across;
        const headings = cells.slice(across, across + columnCount);
        if (![HEADINGS.title, HEADINGS.score, HEADINGS.missing].every((one) => headings.includes(one))) return [];
        const below = block.formulas.slice(down + 1);
        const last = below.findIndex((one) => one[across] === "");
        const rowCount = last < 0 ? below.length : last;
        const isLive = below
          .slice(0, rowCount)
          .some((one) => one.slice(across, across + columnCount).some((formula) => String(formula).startsWith("=")));
        return isLive ? [{ block, row, column, rowCount, columnCount, formulasOf: kind.formulasOf }] : [];
      }),
    ),
  );
}

/** Reads the figures that copies show. One sync where there are any. */
export async function figuresOfCopies(
  context: Excel.RequestContext,
  copies: readonly Copy[],
  judged: JudgedWorkbook,
): Promise<ShownFigure[]> {
  if (copies.length === 0) return [];
  const ranges = copies.map(({ block: { sheet }, row, column, rowCount, columnCount }) =>
    loadCells(sheet.getRangeByIndexes(row, column, rowCount + 1, columnCount)),
  );
  await context.sync();
  return copies.flatMap(({ formulasOf }, index) => figuresOfTable(ranges[index]!, judged, formulasOf));
}
