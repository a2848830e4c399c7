import { isBlank, textOf } from "../scoring/cell";
import { levelOf, proposedLevel, type Level } from "../scoring/level";
import { A_LEVEL, mustBe, NO_LEVEL } from "../scoring/texts/argument-messages";
import { argumentAddress, nameCells } from "./addresses";
import { asCells } from "./arguments";
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
export function level(levels: any[][], invocation?: CustomFunctions.Invocation): string {
  const name = nameCells(argumentAddress(invocation, 0), "the levels");
  const found: Level[] = [];
  asCells(levels).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      const one = levelOf(textOf(cell));
      found.push(one ?? refuse(mustBe(name({ row, column }), cell, A_LEVEL)));
    });
  });
  return proposedLevel(found) ?? noData(NO_LEVEL);
}
