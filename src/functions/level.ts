import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { cellsOf, isBlank } from "../scoring/cell";
import { levelOf, proposedLevel } from "../scoring/level";
import { mustBe, NO_LEVEL } from "../scoring/texts/argument-messages";
import { listOf } from "../scoring/texts/scheme-words";
import { argumentAddress, nameCells } from "./addresses";
import { noData, refuse } from "./excel-errors";

/**
 * The word proposed for a section 4 criterion from the words of its specific criteria: the median, the lower of two
 * middle ones. This is this tool's rule, not the Inspectorate's: the inspectors' word always stands.
 * @customfunction LEVEL LEVEL
 * @helpurl https://localhost:3000/help.html#level
 * @param levels The words of the specific criteria: Well met, Satisfactorily met, Partly met, Not met. Empty cells are left out.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The proposed word.
 */
export function level(levels: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  const name = nameCells(argumentAddress(invocation, 0), "the levels");
  const found: string[] = [];
  cellsOf(levels).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      const one = levelOf(cell, OMI_2007_RULES);
      found.push(one ?? refuse(mustBe(name({ row, column }), cell, listOf(OMI_2007_RULES.ratings, "or"))));
    });
  });
  return [[proposedLevel(found, OMI_2007_RULES) ?? noData(NO_LEVEL)]];
}
