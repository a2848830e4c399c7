import { textOf } from "../../../scoring/cell";
import { isRefused } from "../../../scoring/refused";
import { frozenCopyOf, isFrozenTitle } from "../../frozen/frozen-copy";
import { FIGURE_IDS, movedFigures, type Figure, type Figures } from "../../frozen/frozen-figures";
import { readSecondTables } from "../../inspection/second-sets";
import { NAMES } from "../../inspection/names";
import { FREEZE } from "../../texts/freeze";
import { SHEET_POINTS } from "../../texts/check";
import { PROOF } from "../../texts/proof";
import type { JudgedWorkbook } from "../../judge/judge-workbook";
import type { OwnCells } from "../figures/read-figures";
import type { Difference, ShownFigure, Uncovered } from "../figures/shown-figures";
import { findReportBlocks } from "./report-blocks-elsewhere";
import { figuresOfCopies, findCopies } from "./copies";
import { ownFormulas, readsFigures } from "./own-areas";
import { formulasIn, readSheets, type FormulaCell, type ReadBlock } from "./sheet-formulas";
import { readShownFormulas } from "./shown-formulas";

/** Figures outside Scores and Report: those that are compared, and sheets whose figures are not covered. */
export interface FiguresElsewhere {
  readonly figures: readonly ShownFigure[];
  readonly differences: readonly Difference[];
  readonly uncovered: readonly Uncovered[];
}

/**
 * Looks through all sheets for what else shows figures: formulas inserted by Show as a formula and copies of the tables on
 * Scores are compared; whatever else reads figures is named. Up to eleven syncs, and one for each block of a large sheet.
 */
export async function readElsewhere(
  context: Excel.RequestContext,
  own: OwnCells,
  notices: readonly Excel.Range[],
  judged: JudgedWorkbook,
): Promise<FiguresElsewhere> {
  const all = await readSheets(context);
  const frozen = new Set(
    all
      .filter(({ row, column, formulas }) => row === 0 && column === 0 && isFrozenTitle(formulas[0]?.[0]))
      .map(({ name }) => name),
  );
  const blocks = all.filter(({ name }) => !frozen.has(name));
  const isOwn = ownFormulas(own, notices);
  const reads = readsFigures(own);
  const others = blocks.flatMap(formulasIn).filter((cell) => !isOwn(cell) && reads(cell.formula));
  const shown = await readShownFormulas(context, others, judged);
  const copied = await figuresOfCopies(context, findCopies(blocks, isOwn), judged);
  const covered = new Set([...shown.addresses, ...copied.figures.map(({ address }) => address)]);
  const listed = new Set(judged.judged.inspection.listed.keys());
  const second = (await readSecondTables(context, listed)).map(({ name, sheet, like, address }) => ({
    address,
    sentence: SHEET_POINTS.second(name, sheet, like),
  }));
  const blocksOf = findReportBlocks(blocks, isOwn, own.area(NAMES.report)?.worksheet.name);
  return {
    figures: [...shown.figures, ...copied.figures],
    differences: [...shown.unknown, ...blocksOf.unknown],
    uncovered: [
      ...second,
      ...frozenFigures(all, judged),
      ...copied.frozen,
      ...blocksOf.copied,
      ...bySheet(others.filter(({ address }) => !covered.has(address))),
    ],
  };
}

/** Frozen copies whose figures are not the present ones; they hold values, and follow nothing. */
function frozenFigures(blocks: readonly ReadBlock[], { result }: JudgedWorkbook): Uncovered[] {
  const now: Figures = new Map(
    FIGURE_IDS.flatMap((id) => {
      const score = result(id, "Score");
      return score === undefined
        ? []
        : [
            [
              id,
              { score: isRefused(score) ? "#" : (score as Figure["score"]), words: textOf(result(id, "Conclusion")) },
            ] as const,
          ];
    }),
  );
  return blocks.flatMap(({ name, formulas }) => {
    const copy = frozenCopyOf(name, formulas);
    const moved = copy ? movedFigures(copy.figures, now).length : 0;
    return moved === 0 ? [] : [{ address: `${name}!A1`, sentence: FREEZE.proofMoved(name, moved) }];
  });
}

function bySheet(cells: readonly FormulaCell[]): Uncovered[] {
  const sheets = new Map<string, FormulaCell[]>();
  for (const cell of cells) sheets.set(cell.sheetName, [...(sheets.get(cell.sheetName) ?? []), cell]);
  return [...sheets].map(([name, [first, ...rest]]) => ({
    address: first!.address,
    sentence: PROOF.uncovered(name, rest.length + 1),
  }));
}
