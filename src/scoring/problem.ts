import type { Position } from "./cell";

export type Severity = "Error" | "Warning" | "Note";

/** The table a problem was found in: the cases, the list of questions, or neither. */
export type Source = "cases" | "questions";

/** A cell of one of the two tables. */
export interface Place extends Position {
  readonly source: Source;
}

/**
 * What is wrong with an inspection's data. An Error refuses the scores that rest on it; a Warning is scored, and
 * somebody should look; a Note is for information.
 */
export type Problem =
  | { readonly kind: "no heading"; readonly source: Source; readonly heading: string }
  | { readonly kind: "heading twice"; readonly heading: string; readonly at: Place; readonly again: Place }
  | { readonly kind: "question without id"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "question twice"; readonly question: string; readonly at: Place; readonly again: Place }
  | { readonly kind: "criterion unknown"; readonly question: string; readonly at: Place; readonly value: unknown }
  | {
      readonly kind: "criterion not of the Tool";
      readonly question: string;
      readonly at: Place;
      readonly value: unknown;
    }
  | {
      readonly kind: "mark unknown";
      readonly question: string;
      readonly mark: Mark;
      readonly at: Place;
      readonly value: unknown;
    }
  | { readonly kind: "two summaries"; readonly criterion: string; readonly questions: readonly string[] }
  | { readonly kind: "no summary"; readonly criterion: string }
  | {
      readonly kind: "RoH outside sections 1 and 2";
      readonly question: string;
      readonly criterion: string;
      readonly at: Place;
    }
  | { readonly kind: "no RoH" }
  | { readonly kind: "no question" }
  | { readonly kind: "no case" }
  | { readonly kind: "question without column"; readonly question: string }
  | { readonly kind: "question with two columns"; readonly question: string; readonly at: Place; readonly again: Place }
  | {
      readonly kind: "column not in the list";
      readonly heading: string;
      readonly at: Place;
      readonly suggestion: string | undefined;
    }
  | { readonly kind: "case twice"; readonly case: string; readonly at: Place; readonly again: Place }
  | { readonly kind: "case without id"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "total row" | "total in name"; readonly case: string; readonly at: Place }
  | {
      readonly kind: "not an answer";
      readonly case: string;
      readonly question: string;
      readonly at: Place;
      readonly value: unknown;
    }
  | { readonly kind: "judgement missing"; readonly case: string; readonly question: string; readonly at: Place }
  | { readonly kind: "case unanswered"; readonly case: string; readonly at: Place }
  | { readonly kind: "question unanswered"; readonly question: string; readonly at: Place }
  | { readonly kind: "no relevant case"; readonly question: string; readonly at: Place }
  | { readonly kind: "few relevant cases"; readonly question: string; readonly relevant: number; readonly at: Place };

export type Mark = "Summary" | "RoH";
export type ProblemKind = Problem["kind"];

/** How much each problem matters, worst first. */
const SEVERITY: Readonly<Record<ProblemKind, Severity>> = {
  "no heading": "Error",
  "heading twice": "Error",
  "no question": "Error",
  "question without id": "Error",
  "question twice": "Error",
  "criterion unknown": "Error",
  "mark unknown": "Error",
  "two summaries": "Error",
  "question without column": "Error",
  "question with two columns": "Error",
  "case twice": "Error",
  "total row": "Error",
  "not an answer": "Error",
  "no case": "Warning",
  "total in name": "Warning",
  "case without id": "Warning",
  "column not in the list": "Warning",
  "criterion not of the Tool": "Warning",
  "no summary": "Warning",
  "no RoH": "Warning",
  "RoH outside sections 1 and 2": "Warning",
  "case unanswered": "Warning",
  "question unanswered": "Warning",
  "judgement missing": "Warning",
  "no relevant case": "Note",
  "few relevant cases": "Note",
};

const RANK = new Map(Object.keys(SEVERITY).map((kind, rank) => [kind, rank]));

export function severityOf(problem: Problem): Severity {
  return SEVERITY[problem.kind];
}

/** Orders problems worst first. */
export function compareProblems(a: Problem, b: Problem): number {
  return RANK.get(a.kind)! - RANK.get(b.kind)!;
}
