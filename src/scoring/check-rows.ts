import type { JudgedInspection } from "./judge-inspection";
import { textOf } from "./cell";
import { groupBy } from "./group-by";
import { severityOf, type Problem, type Severity } from "./problem";
import { refusals } from "./refusals";
import { problemSentence } from "./texts/problem-sentences";
import type { Wording } from "./texts/problem-words";

/** One row of a list of errors and points to check, in words. */
export interface CheckRow {
  readonly severity: Severity;
  readonly case: string;
  readonly question: string;
  /** What the problem is about: a cell's content, a heading, a count. */
  readonly value: string;
  readonly sentence: string;
  /** The address of its cell, "Cases!H18"; "" where it has none. */
  readonly cell: string;
}

/** What notes are about: a question each. */
type Note = Extract<Problem, { readonly kind: "few relevant" }>;

/**
 * The problems of an inspection as rows, worst first as they come, notes of one kind in one row. A score that is refused for a
 * reason that no problem names has a row of its own: never is nothing said while a figure is refused.
 */
export function checkRows(judged: JudgedInspection, problems: readonly Problem[], wording: Wording): CheckRow[] {
  const groups = groupBy<unknown, Problem>(problems, (one) => (severityOf(one) === "Note" ? one.kind : one));
  const rows = [...groups.values()].map((group) => rowOf(group, wording));
  const refused = rows.some(({ severity }) => severity === "Error") ? "" : refusals(judged, wording);
  return refused === ""
    ? rows
    : [{ severity: "Error", case: "", question: "", value: "", sentence: refused, cell: "" }, ...rows];
}

function rowOf(problems: readonly Problem[], wording: Wording): CheckRow {
  const isOne = problems.length < 2;
  const problem = isOne ? problems[0]! : together(problems as readonly Note[]);
  const place = "at" in problem ? wording.name(problem.at) : "";
  const about = problem as { readonly case?: string; readonly question?: string };
  // In the order of the columns.
  return {
    severity: severityOf(problem),
    case: about.case ?? "",
    question: (isOne && about.question) || "",
    value: isOne ? valueOf(problem) : String(problems.length),
    sentence: problemSentence(problem, wording),
    cell: place.startsWith("cell ") ? place.slice(5) : "",
  };
}

/** Notes of one kind as one note, which names all their questions. */
const together = (notes: readonly Note[]): Note => ({
  ...notes[0]!,
  question: notes.map(({ question, relevant }) => (relevant ? `${question} (${relevant})` : question)).join(", "),
  relevant: 0,
});

function valueOf(problem: Problem): string {
  const about = problem as {
    readonly value?: unknown;
    readonly heading?: string;
    readonly questions?: readonly string[];
    readonly rows?: number;
    readonly relevant?: number;
  };
  return textOf(about.value ?? about.heading ?? about.questions?.join(", ") ?? about.rows ?? about.relevant);
}
