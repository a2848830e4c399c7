import type { Answers } from "../answers";
import { firstProblem } from "../first-problem";
import { judgementOf } from "../judgement";
import type { PlacedQuestion } from "../layout";
import { placeOf, type NotAnAnswer, type Problem } from "../problem";
import { inSource, type JudgedPairs, type JudgedRow } from "./judged-pairs";
import { coefficientsOf, type Coefficients } from "./coefficients";

/** What is compared: all answers as they count, only whether the question applies, or only where the line is. */
export const COMPARISONS = ["all", "relevance", "line"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How far the two judges agree on one question. */
export interface QuestionAgreement {
  readonly question: PlacedQuestion;
  /** Cases by both answers, the first judge's down and the second's across: above, below, not relevant. */
  readonly counts: readonly (readonly number[])[];
  /** Why there must be no figure. */
  readonly refusal: Problem | undefined;
}

const ANSWERS = ["above", "below", "not relevant"] as const;

/**
 * Counts for each question listed what the two judges of a case have said. A pair that lacks a judgement is left out; one of
 * which a cell is no answer refuses the question.
 */
export function agreementOf({ pairs, layout }: JudgedPairs, answers: Answers): QuestionAgreement[] {
  return layout.questions.map((question, place) => {
    const counts = ANSWERS.map(() => ANSWERS.map(() => 0));
    const unknown: NotAnAnswer[] = [];
    let ofColumns = question.refusal;
    for (const [id, first, second] of pairs) {
      const both = [first, second].map((row): number => {
        const column = row.layout.questions[place]!.column;
        ofColumns ??= columnRefusal(row, place);
        const value = row.cells[column];
        const judgement = judgementOf(value, answers);
        if (judgement !== "unknown") return ANSWERS.indexOf(judgement as (typeof ANSWERS)[number]);
        const at = placeOf(row.source, row.rowNumber, column);
        unknown.push({ kind: "not an answer", case: id, question: question.id, at, value });
        return -1;
      });
      if (both.every((answer) => answer >= 0)) counts[both[0]!]![both[1]!]!++;
    }
    return { question, counts, refusal: ofColumns ?? firstProblem(unknown, (one) => one) };
  });
}

const columnRefusal = ({ layout, source }: JudgedRow, place: number): Problem | undefined => {
  const { refusal } = layout.questions[place]!;
  return refusal && inSource(refusal, source);
};

/** The coefficients of what is compared: all three answers, relevant against not, or above against below of the cases relevant to both. */
export function compare(counts: QuestionAgreement["counts"], comparison: Comparison): Coefficients {
  const [[aa, ab, an], [ba, bb, bn], [na, nb, nn]] = counts as [Three, Three, Three];
  if (comparison === "all") return coefficientsOf(counts);
  return coefficientsOf(
    comparison === "line"
      ? [
          [aa, ab],
          [ba, bb],
        ]
      : [
          [aa + ab + ba + bb, an + bn],
          [na + nb, nn],
        ],
  );
}

type Three = readonly [number, number, number];
