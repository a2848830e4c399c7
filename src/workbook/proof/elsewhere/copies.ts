import { PROOF } from "../../texts/proof";
import { HEADINGS } from "../../inspection/headings";
import { criterionFormulas, sectionFormulas } from "../../sheets/scores-cells";
import { loadCells } from "../figures/cells-of";
import { figuresOfTable } from "../figures/figures-on-scores";
import type { JudgedWorkbook } from "../../judge/judge-workbook";
import { isSameValue } from "../../judge/same-figure";
import type { ShownFigure, Uncovered } from "../figures/shown-figures";
import type { FormulaCell, ReadBlock } from "./sheet-formulas";

/** A table Criteria or Sections that somebody has copied: where its headings are, and how many rows it has. */
interface Copy {
  readonly block: ReadBlock;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formulasOf: typeof criterionFormulas;
  /** Whether it has formulas; a copy of values shows figures of a day that is past. */
  readonly isLive: boolean;
}

type IsOwn = (cell: Pick<FormulaCell, "sheetName" | "row" | "column">) => boolean;

const KINDS = [
  { first: HEADINGS.criteria[0], formulasOf: criterionFormulas },
  { first: HEADINGS.sections[0], formulasOf: sectionFormulas },
] as const;

/** The copies of the tables on Scores: their headings in a row, and figures below. */
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
        return [{ block, row, column, rowCount, columnCount, formulasOf: kind.formulasOf, isLive }];
      }),
    ),
  );
}

/** What copies show: figures to compare, and copies of values, which nobody can cure. */
export interface CopiedFigures {
  readonly figures: readonly ShownFigure[];
  readonly frozen: readonly Uncovered[];
}

/** Reads the figures that copies show. One sync where there are any. */
export async function figuresOfCopies(
  context: Excel.RequestContext,
  copies: readonly Copy[],
  judged: JudgedWorkbook,
): Promise<CopiedFigures> {
  if (copies.length === 0) return { figures: [], frozen: [] };
  const ranges = copies.map(({ block: { sheet }, row, column, rowCount, columnCount }) =>
    loadCells(sheet.getRangeByIndexes(row, column, rowCount + 1, columnCount)),
  );
  await context.sync();
  const read = copies.map(({ isLive, formulasOf, block }, index) => {
    const figures = figuresOfTable(ranges[index]!, judged, isLive ? formulasOf : undefined);
    return { isLive, figures, sheet: block.name };
  });
  return {
    figures: read.flatMap(({ isLive, figures }) => (isLive ? figures : [])),
    frozen: read.flatMap(({ isLive, figures: [first, ...rest], sheet }) => {
      if (isLive || !first) return [];
      const differing = [first, ...rest].filter(({ expected, value }) => !isSameValue(expected, value)).length;
      return [{ address: first.address, sentence: PROOF.copied(sheet, rest.length + 1, differing) }];
    }),
  };
}
