import { OMI_2007_RULES } from "../scheme/omi-2007-rules";
import { cellsOf } from "../scoring/cell";
import { breakdownSpill, groupScores } from "../scoring/groups/breakdown-spill";
import { caseGroups } from "../scoring/groups/case-groups";
import { scoreGroups } from "../scoring/groups/score-groups";
import { wantedScores } from "../scoring/groups/wanted-scores";
import { problemSentence } from "../scoring/texts/problem-sentences";
import { refuse } from "./excel-errors";
import type { Places } from "./name-places";
import { spillCells } from "./spill-cells";
import { scoreTables } from "./table-arguments";

/**
 * Spills the scores of each group of cases that have the same value of a fact, each beside the score of the other cases and the
 * difference of the two. Groups with fewer than ten relevant cases are flagged. A difference is a question, not a verdict.
 * @customfunction BREAKDOWN BREAKDOWN
 * @helpurl https://localhost:3000/help.html#breakdown
 * @param cases The table of cases with its headings: a column Case, columns of facts, and a column for each question.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param fact The heading of the fact to group by, such as Case type.
 * @param [criteria] The scores wanted: criteria, Section 1 to 3, or RoH Thread. If omitted, all.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param [summaryWeight] The summary question's share of a criterion's score, above 0 and up to 1. If omitted, 0.2.
 * @param [summaryInThread] Whether summary questions marked RoH count in the RoH Thread. If omitted, TRUE.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a group and score: Group, Criterion, Score (0 to 1), Cases, Relevant cases, Missing, Others, Difference, Small, Note.
 */
export function breakdown(
  cases: any[][],
  questions: any[][],
  fact: any,
  criteria?: any[][],
  answers?: any[][],
  summaryWeight?: any,
  summaryInThread?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = { summaryWeight: summaryWeight as unknown, summaryInThread: summaryInThread as unknown, answers };
  const { scored, settings, wording } = scoreTables(cases, questions, given, PLACES, invocation);
  const wanted = wantedScores(criteria, OMI_2007_RULES);
  if ("kind" in wanted) refuse(problemSentence(wanted, wording));
  const caseCells = cellsOf(cases);
  const groups = caseGroups(scored.inspection, caseCells, fact);
  if ("kind" in groups) refuse(problemSentence(groups, wording));
  const scoring = { caseCells, questionCells: cellsOf(questions), settings, scheme: OMI_2007_RULES };
  return spillCells(breakdownSpill(groupScores(scoreGroups(groups, scoring), wanted, OMI_2007_RULES), wording));
}

const PLACES: Places = ["cases", "questions", "fact", "criteria", "answers", "summaryWeight", "summaryInThread"];
