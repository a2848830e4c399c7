import type { Position } from "./cell";

export type Severity = "Error" | "Warning" | "Note";

/** The table a problem was found in: the cases, the list of questions, or neither. */
export type Source = "cases" | "questions";

/** A cell of one of the two tables. */
export interface Place extends Position {
  readonly source: Source;
}

export function placeOf(source: Source, row: number, column: number): Place {
  return { source, row, column };
}

/**
 * What is wrong with an inspection's data. An Error refuses the scores that rest on it; a Warning is scored, and
 * somebody should look; a Note is for information.
 */
export type Problem =
  | { readonly kind: "no heading"; readonly source: Source; readonly heading: string }
  | {
      readonly kind: "heading twice";
      readonly heading: string;
      readonly question?: string;
      readonly at: Place;
      readonly again: Place;
    }
  | { readonly kind: "question id absent"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "question twice"; readonly question: string; readonly at: Place; readonly again: Place }
  | { readonly kind: "criterion unknown"; readonly question: string; readonly at: Place; readonly value: unknown }
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
      readonly kind: "RoH outside";
      readonly question: string;
      readonly criterion: string;
      readonly at: Place;
    }
  | { readonly kind: "no RoH" }
  | { readonly kind: "no question" }
  | { readonly kind: "no case" }
  | { readonly kind: "column absent"; readonly question: string }
  | {
      readonly kind: "column unlisted";
      readonly heading: string;
      readonly at: Place;
      readonly suggestion: string | undefined;
    }
  | { readonly kind: "case twice"; readonly case: string; readonly at: Place; readonly again: Place }
  | { readonly kind: "case id absent" | "case id unreadable"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "total row"; readonly case: string; readonly at: Place }
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
  | { readonly kind: "none relevant"; readonly question: string; readonly at: Place }
  | { readonly kind: "few relevant"; readonly question: string; readonly relevant: number; readonly at: Place };

export type Mark = "Summary" | "RoH";
export type ProblemKind = Problem["kind"];

/** What makes every figure doubtful: it is not known which cases or which criteria the judgements belong to. */
export const REFUSES_EVERYTHING: readonly ProblemKind[] = [
  "no heading",
  "heading twice",
  "question id absent",
  "criterion unknown",
  "case twice",
  "case id unreadable",
];

/** What must be put right, because it refuses scores. */
const ERRORS: readonly ProblemKind[] = [
  ...REFUSES_EVERYTHING,
  "no question",
  "question twice",
  "mark unknown",
  "two summaries",
  "column absent",
  "total row",
  "not an answer",
];

const NOTES: readonly ProblemKind[] = ["none relevant", "few relevant"];

export function severityOf({ kind }: Problem): Severity {
  return ERRORS.includes(kind) ? "Error" : NOTES.includes(kind) ? "Note" : "Warning";
}

const SEVERITIES: readonly Severity[] = ["Error", "Warning", "Note"];

/** The problems worst first; within a severity as they were found. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  return SEVERITIES.flatMap((severity) => problems.filter((problem) => severityOf(problem) === severity));
}
