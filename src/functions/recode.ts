import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { recode as recodeCell } from "../scoring/recode";
import { notAnAnswerSentence } from "../scoring/texts/problem-sentences";
import { nameCells } from "./addresses";
import { asAnswers } from "./arguments";
import { refuse } from "./excel-errors";
import { judgementArgument, widthOf } from "./judgement-argument";

/**
 * The same cells with another list of answers turned into Y, N and N/A, for the other functions to score. An empty cell
 * stays empty. A cell that is not in the list gives #VALUE! and is named: it is never counted as anything.
 * @customfunction RECODE RECODE
 * @helpurl https://localhost:3000/help.html#recode
 * @param judgements Judgements written in a list of answers of your own: rows are cases, columns are questions.
 * @param answers The list, two columns: each answer, and Y, N or N/A that it counts as.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The judgements as Y, N and N/A, in the same places.
 */
export function recode(judgements: any[][], answers: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  const list = asAnswers(answers ?? "", invocation, ["", "answers"]);
  const { cells, noun, address } = judgementArgument(judgements, "the judgements", invocation, 0);
  const name = nameCells(address, noun);
  const width = Math.max(1, widthOf(cells));
  if (cells.length === 0) return [[""]];
  return cells.map((cellsOfRow, row) => {
    return Array.from({ length: width }, (_, column) => {
      const cell = cellsOfRow[column];
      const recoded = recodeCell(cell, list, OMI_2007_RULES);
      if (recoded !== undefined) return recoded;
      return refuse(notAnAnswerSentence(name({ row, column }), cell, list));
    });
  });
}
