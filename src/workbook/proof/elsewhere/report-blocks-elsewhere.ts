import { cellAddress } from "../../inspection/a1";
import { PROOF } from "../../texts/proof";
import { PRINTED } from "../../texts/report";
import type { Difference, Uncovered } from "../figures/shown-figures";
import type { FormulaCell, ReadBlock } from "./sheet-formulas";

/** What only blocks of the report say, whether it is written or a formula gives it. */
const isOfReport = (cell: unknown) =>
  typeof cell === "string" &&
  (cell === PRINTED.table1 || cell === PRINTED.table2 || cell.includes(PRINTED.generalCriterion));

type IsOwn = (cell: Pick<FormulaCell, "sheetName" | "row" | "column">) => boolean;

/**
 * Blocks of the report that no name of the add-in's refers to. On the sheet of the report they would stand under the stamp without
 * having been compared; on another sheet they are copies.
 * @param report the name of the sheet of the report
 */
export function findReportBlocks(
  blocks: readonly ReadBlock[],
  isOwn: IsOwn,
  report: string | undefined,
): { readonly unknown: readonly Difference[]; readonly copied: readonly Uncovered[] } {
  const firsts = new Map<string, string>();
  for (const { name, row, column, formulas } of blocks)
    formulas.forEach((cells, down) =>
      cells.forEach((cell, across) => {
        if (!isOfReport(cell) || firsts.has(name)) return;
        const place = { sheetName: name, row: row + down, column: column + across };
        if (!isOwn(place)) firsts.set(name, `${name}!${cellAddress(place.row, place.column)}`);
      }),
    );
  const found = [...firsts].map(([name, address]) => ({ name, address }));
  return {
    unknown: found
      .filter(({ name }) => name === report)
      .map(({ name, address }) => ({ address, sentence: PROOF.unknownBlock(name) })),
    copied: found
      .filter(({ name }) => name !== report)
      .map(({ name, address }) => ({ address, sentence: PROOF.copiedReport(name) })),
  };
}
