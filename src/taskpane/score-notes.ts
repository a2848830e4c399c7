import type { CriterionRow, ScoreRow } from "../workbook/scores/scores-view";
import { TEXTS } from "./texts";

const { scores } = TEXTS;

/** What stands in small letters below a criterion: what is missing, the inspectors' choice, and where to look if it is an error. */
export function criterionNotes(row: CriterionRow, unknownAnswer: string | undefined): string[] {
  const { score, missing, override } = row;
  return [
    ...(score.kind === "error" && unknownAnswer === undefined ? [errorNote(score.word)] : []),
    ...(missing > 0 ? [scores.missing(missing)] : []),
    ...(override === "" ? [] : [scores.override(override)]),
  ];
}

/** What stands in small letters below a section or the Thread. */
export function sumNotes({ score, missing }: ScoreRow): string[] {
  const fault = score.kind === "error" ? [score.word === "#VALUE!" ? scores.sectionError : errorNote(score.word)] : [];
  return missing > 0 ? [...fault, scores.missing(missing)] : fault;
}

function errorNote(word: string): string {
  return scores.errors[word as keyof typeof scores.errors] ?? scores.errors.other;
}
