import type { Position } from "./cell";

export type Severity = "Error" | "Warning" | "Note";

/** The settings a formula is given. */
export type SettingName = "summaryWeight" | "summaryInThread" | "line" | "confidence" | "population";

/** Two columns, each criterion and a word for it: the inspectors' overrides, and their ratings. */
export type WordSource = "overrides" | "ratings";

/** What a problem was found in: one of the arguments of the table functions. */
export type Source =
  "cases" | "second" | "questions" | "answers" | WordSource | "below" | "fact" | "criteria" | SettingName;

/** A cell of one of them. */
export interface Place extends Position {
  readonly source: Source;
}

/** A cell of an argument; rows and columns are counted from 0. */
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
  | { readonly kind: "facts alone"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "total row"; readonly case: string; readonly at: Place }
  | { readonly kind: "rows below"; readonly rows: number; readonly at: Place }
  | { readonly kind: "argument error"; readonly source: Source; readonly code: string }
  | { readonly kind: "not two columns"; readonly source: Source }
  | { readonly kind: "answers empty" }
  | {
      readonly kind: "answer unreadable" | "meaning unknown" | "two meanings";
      readonly at: Place;
      readonly value: unknown;
    }
  | { readonly kind: "setting refused"; readonly setting: SettingName; readonly at: Place; readonly value: unknown }
  | {
      readonly kind: "population too small";
      /** How many cases the area is said to have, and how many were judged. */
      readonly value: number;
      readonly cases: number;
      readonly at: Place;
    }
  | { readonly kind: "stratum unreadable"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "word unknown"; readonly criterion: string; readonly at: Place; readonly value: unknown }
  | { readonly kind: "word's criterion unknown"; readonly at: Place; readonly value: unknown }
  | {
      readonly kind: "two words";
      readonly criterion: string;
      /** The words as they are written. */
      readonly words: string;
      readonly at: Place;
      readonly again: Place;
    }
  | {
      readonly kind: "not an answer";
      readonly case: string;
      readonly question: string;
      readonly at: Place;
      readonly value: unknown;
    }
  | {
      readonly kind: "judgement missing";
      readonly case: string;
      readonly question: string;
      readonly at: Place;
      /** What is in the cell all the same: a 0, or what cannot be seen. */
      readonly value: unknown;
    }
  | {
      readonly kind: "fact unknown";
      readonly at: Place;
      readonly value: unknown;
      readonly suggestion: string | undefined;
    }
  | { readonly kind: "fact unreadable"; readonly case: string; readonly at: Place; readonly value: unknown }
  | { readonly kind: "groups too many"; readonly heading: string; readonly groups: number; readonly at: Place }
  | { readonly kind: "score unknown"; readonly at: Place; readonly value: unknown }
  | { readonly kind: "case unanswered"; readonly case: string; readonly at: Place }
  | { readonly kind: "question unanswered"; readonly question: string; readonly at: Place }
  | { readonly kind: "none relevant"; readonly question: string; readonly at: Place }
  | { readonly kind: "few relevant"; readonly question: string; readonly relevant: number; readonly at: Place };

/** Whether something is why it cannot be used, and not itself. */
export const isProblem = (given: unknown): given is Problem => typeof given === "object";

/** A judgement that is no answer. */
export type NotAnAnswer = Extract<Problem, { readonly kind: "not an answer" }>;

export type Mark = "Summary" | "RoH";
export type ProblemKind = Problem["kind"];

/** What makes every figure doubtful: it is not known which cases or criteria the judgements belong to, or what they say. */
export const REFUSES_EVERYTHING: readonly ProblemKind[] = [
  "no heading",
  "heading twice",
  "question id absent",
  "criterion unknown",
  "case twice",
  "case id absent",
  "case id unreadable",
  "argument error",
  "not two columns",
  "answers empty",
  "answer unreadable",
  "meaning unknown",
  "two meanings",
];

/** What must be put right, because it refuses scores. */
const ERRORS: readonly ProblemKind[] = [
  ...REFUSES_EVERYTHING,
  "no question",
  "question twice",
  "mark unknown",
  "two summaries",
  "column absent",
  "not an answer",
  "setting refused",
  "population too small",
  "stratum unreadable",
  "word unknown",
  "word's criterion unknown",
  "two words",
  "fact unknown",
  "fact unreadable",
  "groups too many",
  "score unknown",
];

const NOTES: readonly ProblemKind[] = ["none relevant", "few relevant"];

/** How bad a kind of problem is: whether it refuses a score, or is to be looked at. */
export function severityOf({ kind }: Problem): Severity {
  return ERRORS.includes(kind) ? "Error" : NOTES.includes(kind) ? "Note" : "Warning";
}

const SEVERITIES: readonly Severity[] = ["Error", "Warning", "Note"];

/** The problems worst first; within a severity as they were found. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  return SEVERITIES.flatMap((severity) => problems.filter((problem) => severityOf(problem) === severity));
}

/** Orders cells of one table as a person reads them: row by row. */
export function readingOrder({ at: a }: NotAnAnswer, { at: b }: NotAnAnswer): number {
  return a.row - b.row || a.column - b.column;
}
