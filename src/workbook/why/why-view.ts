import { cellsOf, textOf } from "../../scoring/cell";
import { readHeadingRow } from "../../scoring/heading-row";
import { judgeInspection } from "../../scoring/judge-inspection";
import { readShare } from "../../scoring/settings";
import { placeOf, type Problem } from "../../scoring/problem";
import type { TalliedQuestion } from "../../scoring/read-inspection";
import type { Scored } from "../../scoring/scored";
import { problemSentence } from "../../scoring/texts/problem-sentences";
import { inThread } from "../../scoring/what-if/question-counts";
import { whatIf, type WhatIf } from "../../scoring/what-if/what-if";
import type { InspectionCells } from "../inspection/read-inspection-cells";
import { SCHEME } from "../inspection/scheme";
import { turningView, type TurningView } from "./turning-view";

/** A question with what it takes from a score. */
export interface LosingQuestion {
  readonly id: string;
  readonly wording: string;
  readonly above: number;
  readonly relevant: number;
  readonly missing: number;
  /** What it takes from the score, 0 to 1. */
  readonly lost: number;
  /** How many of its judgements would turn the printed word by themselves; undefined where all would not. */
  readonly alone: number | undefined;
  /** Its judgements: "Cases!H2:H101". */
  readonly address: string;
}

/** Why a score is what it is, and what would turn its word. */
export interface WhyScore {
  /** "1.2" or "RoH Thread". */
  readonly id: string;
  readonly title: string;
  /** 0 to 1; undefined where there is none. */
  readonly score: number | undefined;
  /** Why there is no score; "" where no case is relevant, or where there is one. */
  readonly refusal: string;
  /** The questions, those that take most first. */
  readonly questions: readonly LosingQuestion[];
  readonly turning: TurningView | undefined;
}

/** Why all scores are what they are. */
export interface WhyView {
  /** The line of priority, 0 to 1; undefined where the setting is none. */
  readonly line: number | undefined;
  readonly scores: readonly WhyScore[];
  readonly fingerprint: string;
}

/** Makes the view of cells that were read. Every figure and count is the scoring core's. */
export function whyView({ given, addressOf }: InspectionCells): WhyView {
  const judged = judgeInspection(given, SCHEME);
  const { criteria, thread, line, fingerprint, inspection } = judged;
  const list = cellsOf(given.questions);
  const wordingColumn = readHeadingRow(list).columns.get("wording");
  const rows = cellsOf(given.cases).length;
  // Where the setting is none, what has a summary question is refused, and for all else it weighs nothing.
  const share = readShare(given.summaryWeight, "summaryWeight", SCHEME);
  const weight = typeof share === "number" ? share : SCHEME.summaryWeight;
  const say = (problem: Problem) =>
    problemSentence(problem, {
      name: (place) => (addressOf(place) === "" ? "" : `cell ${addressOf(place)}`),
      scheme: SCHEME,
      answers: inspection.answers,
    });

  const losing = (question: TalliedQuestion, found: WhatIf, place: number): LosingQuestion => {
    const { id, key, above, relevant, missing, column } = question;
    const row = inspection.listed.get(key);
    const at = (caseRow: number) => addressOf(placeOf("cases", caseRow, column));
    return {
      id,
      wording: row === undefined || wordingColumn === undefined ? "" : textOf(list[row]?.[wordingColumn]),
      above,
      relevant,
      missing,
      lost: found.pointsLost[place]!,
      alone: typeof line === "number" ? found.changes.alone[place] : undefined,
      address: `${at(1)}:${at(rows - 1).replace(/^.*!/, "")}`,
    };
  };

  const why = (id: string, title: string, scored: Scored, isThread: boolean): WhyScore => {
    const counts = isThread ? scored.questions.map(inThread) : scored.questions;
    // Without a line nothing is on either side of it, and the points lost are the same whatever it is.
    const held = typeof line === "number" ? line : SCHEME.line;
    const found = scored.score === undefined ? undefined : whatIf(counts, weight, held);
    const refusal = scored.refusal ? say(scored.refusal) : "";
    if (!found) return { id, title, score: undefined, refusal, questions: [], turning: undefined };
    const questions = scored.questions.map((question, place) => losing(question, found, place));
    questions.sort((one, other) => other.lost - one.lost);
    const rules = { counts, summaryWeight: weight, line: held };
    const turning =
      typeof line === "number" ? turningView(scored.questions, found, rules, judged, addressOf) : undefined;
    return { id, title, score: scored.score, refusal, questions, turning };
  };

  return {
    line: typeof line === "number" ? line : undefined,
    scores: [
      ...criteria.map((scored) => why(scored.criterion.id, titleOf(scored.criterion.id), scored, false)),
      ...(thread.questions.length > 0 || thread.refusal ? [why(SCHEME.thread, "", thread, true)] : []),
    ],
    fingerprint,
  };
}

const titleOf = (criterion: string) => SCHEME.criteria.find(({ id }) => id === criterion)!.title;
