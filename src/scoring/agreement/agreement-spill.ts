import { firstProblem } from "../first-problem";
import type { SpillCell } from "../refused";
import { cleanScore } from "../score";
import { agreementNote, ALL_QUESTIONS, COMPARED, NO_TOTAL_ERROR, pairsNote } from "../texts/agreement-words";
import { problemSentence } from "../texts/problem-sentences";
import type { Wording } from "../texts/problem-words";
import { sentences } from "../texts/score-notes";
import { compare, COMPARISONS, type QuestionAgreement } from "./agreement";
import type { Estimate } from "./coefficients";
import type { JudgedPairs } from "./judged-pairs";

/** The headings of what OMI.AGREEMENT spills. */
export const AGREEMENT_HEADINGS = [
  ...["Question", "Criterion", "Compared", "Pairs", "Same", "Agreement", "Agreement SE"],
  ...["AC1", "AC1 SE", "Kappa", "Kappa SE", "Note"],
] as const;

/**
 * What OMI.AGREEMENT spills, headings first: three rows a question, one for each comparison, then three over all questions,
 * which have no coefficient. Agreement is 0 to 1, AC1 and kappa up to 1; what is refused is a cell that says why.
 */
export function agreementSpill(
  judged: JudgedPairs,
  agreements: readonly QuestionAgreement[],
  wording: Wording,
): SpillCell[][] {
  const rows: SpillCell[][] = [[...AGREEMENT_HEADINGS]];
  for (const { question, counts, refusal } of agreements) {
    for (const comparison of COMPARISONS) {
      const title = [question.id, question.criterion.id, COMPARED[comparison]];
      if (refusal) {
        rows.push([...title, ...refusedRow(refusal, wording)]);
        continue;
      }
      const found = compare(counts, comparison);
      const { pairs, same, agreement, ac1, kappa } = found;
      rows.push([...title, pairs, same, ...[agreement, ac1, kappa].flatMap(estimateCells), agreementNote(found)]);
    }
  }
  const refusal = firstProblem(agreements, (one) => one.refusal);
  for (const comparison of COMPARISONS) {
    const title = [ALL_QUESTIONS, "", COMPARED[comparison]];
    if (refusal) {
      rows.push([...title, ...refusedRow(refusal, wording)]);
      continue;
    }
    const all = agreements.map(({ counts }) => compare(counts, comparison));
    const pairs = all.reduce((sum, one) => sum + one.pairs, 0);
    const same = all.reduce((sum, one) => sum + one.same, 0);
    const share = pairs === 0 ? "" : cleanScore(same / pairs);
    rows.push([...title, pairs, same, share, "", "", "", "", "", sentences([pairsNote(judged), NO_TOTAL_ERROR])]);
  }
  return rows;
}

const estimateCells = (estimate: Estimate | undefined): SpillCell[] => [
  estimate ? cleanScore(estimate.value) : "",
  estimate?.error === undefined ? "" : cleanScore(estimate.error),
];

function refusedRow(refusal: Parameters<typeof problemSentence>[0], wording: Wording): SpillCell[] {
  const refused = problemSentence(refusal, wording);
  return [...Array.from({ length: 8 }, () => ({ refused })), refused];
}
