import { cleanScore } from "../scoring/score";
import type { Tally } from "../scoring/tally/tally-judgements";
import { NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import type { QuestionCounts } from "../scoring/what-if/question-counts";
import { whatIf as whatIfOf } from "../scoring/what-if/what-if";
import { asShare } from "./arguments";
import { tallyCriterion } from "./criterion-arguments";
import { noData } from "./excel-errors";
import type { Places } from "./name-places";

const HEADINGS = [
  "Question",
  "Above",
  "Relevant",
  "Missing",
  "Points lost",
  "Change to",
  "Changes alone",
  "Changes together",
  "Missing alone",
  "Missing together",
];

/**
 * Why a criterion's score is what it is, and what would change it: the points that each question takes, how many judgements
 * would have to change before the printed per cent is on the other side of the line, and how many missing ones could turn it.
 * For the RoH Thread give all its questions and no summary.
 * @customfunction WHATIF WHATIF
 * @helpurl https://localhost:3000/help.html#whatif
 * @param judgements Judgements of the criterion's questions without its summary question: rows are cases, columns are questions.
 * @param [summary] Judgements of the summary question: one column with as many rows.
 * @param [target] The line that the printed score is held against, above 0 and up to 1. If omitted, 0.68. Exactly on the line is not below.
 * @param [summaryWeight] The summary question's share of the score, above 0 and up to 1. If omitted, 0.2.
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a question (its column, or Summary), and a row Together: Question, Above, Relevant, Missing, Points lost (0 to 1), Change to, Changes alone, Changes together, Missing alone, Missing together.
 */
export function whatIf(
  judgements: any[][],
  summary?: any[][],
  target?: any,
  summaryWeight?: any,
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const line = asShare(target, "line", invocation, PLACES);
  const tallied = tallyCriterion({ judgements, summary, summaryWeight, answers }, invocation, PLACES);
  const ofSummary = tallied.summary ? countsOf(tallied.summary, true) : [];
  const counts = [...countsOf(tallied.others, false), ...ofSummary];
  const {
    score,
    side,
    pointsLost,
    changes,
    answers: made,
  } = whatIfOf(counts, tallied.weight, line) ?? noData(NO_JUDGEMENT);
  const rows = counts.map(({ isSummary, above, relevant, missing }, place) => [
    isSummary ? "Summary" : place + 1,
    above,
    relevant,
    missing,
    cleanScore(pointsLost[place]!),
    side,
    changes.alone[place] ?? "",
    changes.together?.[place] ?? "",
    made.alone[place] ?? "",
    made.together?.[place] ?? "",
  ]);
  const totals = [1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  const together = [
    "Together",
    ...totals,
    cleanScore(1 - score),
    side,
    "",
    changes.fewest ?? "",
    "",
    made.fewest ?? "",
  ];
  return [HEADINGS, ...rows, together];
}

const PLACES: Places = ["", "", "line", "summaryWeight", "answers"];

/** The counts of each column. */
function countsOf({ above, relevant, missing }: Tally, isSummary: boolean): QuestionCounts[] {
  return above.map((count, k) => ({ isSummary, above: count, relevant: relevant[k]!, missing: missing[k]! }));
}
