import { readAnswerList, recode as recodeCell, type AnswerList } from "../scoring/recode";
import { closest } from "../scoring/suggest-answer";
import {
  A_MEANING,
  AN_ANSWER,
  ANSWERS_COLUMNS,
  mustBe,
  NOT_IN_THE_LIST,
  TWO_MEANINGS,
} from "../scoring/texts/argument-messages";
import { argumentAddress, nameCells } from "./addresses";
import { asCells } from "./arguments";
import { noData, refuse } from "./excel-errors";
import { judgementArgument, widthOf } from "./judgement-argument";

/**
 * The same cells with another list of answers turned into Y, N and N/A, for the other functions to score. An empty cell
 * stays empty. A cell that is not in the list gives #VALUE! and is named: it is never counted as anything.
 * @customfunction RECODE RECODE
 * @helpurl https://localhost:3000/help.html#recode
 * @param judgements Judgements written in a list of answers of your own: rows are cases, columns are questions.
 * @param answers The list, two columns without headings: each answer, and Y, N or N/A that it counts as.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The judgements as Y, N and N/A, in the same places.
 */
export function recode(judgements: any[][], answers: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  const list = answerList(answers, argumentAddress(invocation, 1));
  const { cells, noun, address } = judgementArgument(judgements, "the judgements", invocation, 0);
  const name = nameCells(address, noun);
  const width = Math.max(1, widthOf(cells));
  if (cells.length === 0) return [[""]];
  return cells.map((cellsOfRow, row) => {
    return Array.from({ length: width }, (_, column) => {
      const cell = cellsOfRow[column];
      const recoded = recodeCell(cell, list);
      if (recoded !== undefined) return recoded;
      const suggestion = typeof cell === "string" ? closest(cell, [...list.keys()]) : undefined;
      return refuse(NOT_IN_THE_LIST(name({ row, column }), cell, suggestion));
    });
  });
}

function answerList(answers: unknown, address: string | undefined): AnswerList {
  const list = readAnswerList(asCells(answers));
  if (!("kind" in list)) return list;
  if (list.kind === "no answers") return noData(ANSWERS_COLUMNS);
  if (list.kind === "not two columns") return refuse(ANSWERS_COLUMNS);
  const place = nameCells(address, "the answers")(list.at);
  if (list.kind === "two meanings") return refuse(TWO_MEANINGS(place, list.value));
  return refuse(mustBe(place, list.value, list.kind === "meaning unknown" ? A_MEANING : AN_ANSWER));
}
