import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { agreementOf } from "../scoring/agreement/agreement";
import { agreementSpill } from "../scoring/agreement/agreement-spill";
import { readJudgedPairs } from "../scoring/agreement/judged-pairs";
import { cellsOf, errorCodeOf } from "../scoring/cell";
import { ARGUMENT_IS_ERROR } from "../scoring/texts/argument-messages";
import { nounOf } from "../scoring/texts/argument-problems";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { asAnswers } from "./arguments";
import { noData, refuse } from "./excel-errors";
import { wordingOf, type Places } from "./name-places";
import { errorArguments } from "./table-arguments";
import { spillCells } from "./spill-cells";

/**
 * Spills how far two judges of the same cases agree, for each question: per cent agreement, Gwet's AC1 and Cohen's kappa, each
 * with its standard error, over all answers, over relevant or not, and over above or below.
 * @customfunction AGREEMENT AGREEMENT
 * @helpurl https://localhost:3000/help.html#agreement
 * @param cases The cases judged twice with their headings: each in two rows with the same id, as on the sheet Judged twice; or the first judge's cases.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param [second] The second judge's cases with their headings, found by their ids. If omitted, both rows of a case are in the first table.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns Three rows a question: Question, Criterion, Compared, Pairs, Same, Agreement, AC1 and Kappa with their standard errors (SE), Note.
 */
export function agreement(
  cases: any[][],
  questions: any[][],
  second?: any[][],
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const list = asAnswers(answers, invocation, PLACES);
  const code = errorCodeOf(second);
  const errors = errorArguments(cases, questions);
  if (code !== undefined) errors.push(ARGUMENT_IS_ERROR(nounOf("second"), code));
  if (errors[0] !== undefined) refuse(errors[0]);
  const wording = wordingOf(invocation, PLACES, list);
  const judged = readJudgedPairs(cases, second, cellsOf(questions), list, OMI_2007_RULES);
  if (judged.refusal) refuse(problemSentence(judged.refusal, wording));
  if (judged.layout.questions.length === 0) noData(problemSentence({ kind: "no question" }, wording));
  return spillCells(agreementSpill(judged, agreementOf(judged, list), wording));
}

const PLACES: Places = ["cases", "questions", "second", "answers"];
