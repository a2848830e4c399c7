import type { JudgedInspection } from "../../scoring/judge-inspection";
import { judgementOf, type Judgement } from "../../scoring/judgement";
import { placeOf, type Place } from "../../scoring/problem";
import type { TalliedQuestion } from "../../scoring/read-inspection";
import { decidingQuestions } from "../../scoring/what-if/deciding-questions";
import { answering, changing, type Move, type Side } from "../../scoring/what-if/move";
import type { QuestionCounts } from "../../scoring/what-if/question-counts";
import type { Turning, WhatIf } from "../../scoring/what-if/what-if";

/** A printed word that rests on no more judgements than these is near the line: so many can be read again in an evening. */
export const NEAR = 5;

/** Judgements of one question that decide a printed word. */
export interface DecidingJudgements {
  readonly question: string;
  /** Each with its case's id and its address, in the order of the sheet. */
  readonly cells: readonly { readonly case: string; readonly address: string }[];
}

/** How far a printed word is from the other, and on which judgements it rests. */
export interface TurningView {
  /** The side on which judgements would have to come out: "above" where the word is below. */
  readonly side: Side;
  /** The fewest judgements that would have to change; undefined where all of them would not do. */
  readonly changes: number | undefined;
  /** Those that are in some choice of the fewest; empty where these are more than NEAR. */
  readonly reread: readonly DecidingJudgements[];
  /** The fewest missing judgements that could turn the word; undefined where they cannot. */
  readonly answers: number | undefined;
  readonly missing: readonly DecidingJudgements[];
}

/** Finds the judgements on which a printed word rests, where it rests on few. */
export function turningView(
  questions: readonly TalliedQuestion[],
  { side, changes, answers }: WhatIf,
  rules: { readonly counts: readonly QuestionCounts[]; readonly summaryWeight: number; readonly line: number },
  { inspection }: JudgedInspection,
  addressOf: (place: Place) => string,
): TurningView {
  const { cases } = inspection;
  const cellsThatAre = ({ id, column }: TalliedQuestion, wanted: Judgement): DecidingJudgements => ({
    question: id,
    cells: cases.rows.flatMap((row, index) => {
      if (cases.ids[index] === "" || judgementOf(row[column], inspection.answers) !== wanted) return [];
      return [{ case: cases.ids[index]!, address: addressOf(placeOf("cases", cases.rowNumbers[index]!, column)) }];
    }),
  });
  const deciding = ({ fewest }: Turning, move: Move, wanted: Judgement) => {
    if (fewest === undefined || fewest > NEAR) return [];
    const places = decidingQuestions(rules.counts, fewest, move, { side, ...rules });
    return places.map((place) => cellsThatAre(questions[place]!, wanted));
  };
  return {
    side,
    changes: changes.fewest,
    reread: deciding(changes, changing(side), side === "above" ? "below" : "above"),
    answers: answers.fewest,
    missing: deciding(answers, answering(side), "missing"),
  };
}
