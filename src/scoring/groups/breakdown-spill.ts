import type { SpillCell } from "../refused";
import { cleanScore } from "../score";
import type { Scored } from "../scored";
import { groupNote, NO_VALUE } from "../texts/group-words";
import { problemSentence } from "../texts/problem-sentences";
import type { Wording } from "../texts/problem-words";
import { SMALL_GROUP, type GroupScore } from "./group-score";
import { relevantCases, titledScores, type ScoredGroup } from "./score-groups";

/** The headings of what OMI.BREAKDOWN spills. */
export const BREAKDOWN_HEADINGS = [
  ...["Group", "Criterion", "Score", "Cases", "Relevant cases", "Missing"],
  ...["Others", "Difference", "Small", "Note"],
] as const;

/**
 * The scores of each group in the order of OMI.SCORES, each beside that of the others.
 *
 * @param wanted the titles to keep; all where there are none
 */
export function groupScores(
  groups: readonly ScoredGroup[],
  wanted: ReadonlySet<string>,
  scheme: Wording["scheme"],
): GroupScore[] {
  return groups.flatMap(({ group, scored, others }) => {
    const ofOthers = new Map(others && titledScores(others, scheme));
    return titledScores(scored, scheme).flatMap(([title, own]): GroupScore[] => {
      if (wanted.size > 0 && !wanted.has(title)) return [];
      const cases = relevantCases(scored, own);
      const other = ofOthers.get(title);
      return [
        {
          group: group.name === "" ? NO_VALUE : group.name,
          title,
          score: own.score,
          refusal: own.refusal ?? other?.refusal,
          cases: group.rows.size,
          relevantCases: cases,
          missing: missingOf(own),
          others: other?.score,
          isSmall: cases < SMALL_GROUP,
        },
      ];
    });
  });
}

const missingOf = ({ questions }: Scored) => questions.reduce((sum, { missing }) => sum + missing, 0);

/**
 * What OMI.BREAKDOWN spills, headings first: the scores of each group, each beside that of the others, and the difference of
 * the two; all 0 to 1. What is refused is a cell that says why.
 */
export function breakdownSpill(scores: readonly GroupScore[], wording: Wording): SpillCell[][] {
  return [
    [...BREAKDOWN_HEADINGS],
    ...scores.map((one): SpillCell[] => {
      const { group, title, score, refusal, others, isSmall } = one;
      const counts = [one.cases, one.relevantCases, one.missing];
      if (refusal) {
        const refused = problemSentence(refusal, wording);
        return [group, title, { refused }, ...counts, { refused }, { refused }, isSmall, refused];
      }
      const difference = score === undefined || others === undefined ? "" : cleanScore(score - others);
      return [group, title, cellOf(score), ...counts, cellOf(others), difference, isSmall, groupNote(one)];
    }),
  ];
}

const cellOf = (score: number | undefined): SpillCell => (score === undefined ? "" : cleanScore(score));
