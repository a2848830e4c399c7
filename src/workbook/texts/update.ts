import { listOf } from "./set-up";

const questions = (ids: readonly string[]) => `${ids.length === 1 ? "Question" : "Questions"} ${listOf(ids)}`;
const short = (ids: readonly string[]) => (ids.length > 6 ? [...ids.slice(0, 5), `${ids.length - 5} more`] : ids);

/** How the sheet of scores is out of step with the questions, one sentence a difference. `score` is "1.2" or "the RoH Thread". */
export const DIFFERENCES = {
  noColumn: (ids: readonly string[]) =>
    `${questions(short(ids))} ${ids.length === 1 ? "has" : "have"} no column in the table Cases yet.`,
  notCounted: (ids: readonly string[], score: string) =>
    `${questions(short(ids))} ${ids.length === 1 ? "does" : "do"} not count in ${score} yet.`,
  stillCounted: (ids: readonly string[], score: string) =>
    `${questions(short(ids))} still ${ids.length === 1 ? "counts" : "count"} in ${score}.`,
  judgedTwice: (ids: readonly string[]) =>
    `${ids.length === 1 ? "Case" : "Cases"} ${listOf(short(ids))} ${ids.length === 1 ? "has" : "have"} more than one row in the table Cases, and would weigh double: do not use the scores. Keep one row of each.`,
  answers: "The list of answers has changed since the formulas were written.",
  formula: (score: string) => `The formula of ${score} is not the one that its questions call for.`,
  missing: (criterion: string) => `The missing judgements of ${criterion} are not counted over its questions.`,
  order: "The table Criteria is not in the order of the report, and the sections rest on that order.",
};

export const THREAD = "the RoH Thread";

export const UPDATE = {
  failed: "The formulas were not updated.",
  notRead: "The formulas were not compared with the questions.",
  notSetUp: {
    what: "There is nothing to update.",
    why: "This workbook has no inspection yet, or a part of it is missing.",
    next: "Run Set up: it makes what is missing and changes nothing that is there.",
  },
  mistakes: (sentences: readonly string[]) => ({
    what: "The formulas were not updated.",
    why: `The list of questions has mistakes, and a score over a guess would look like any other. ${sentences.slice(0, 3).join(" ")}`,
    next: "Correct what is named, then update the formulas again.",
  }),
  inStep: "The formulas are in step with the questions: nothing was changed.",
  done: (formulas: number, columns: readonly string[]) => {
    const added =
      columns.length === 0
        ? ""
        : ` The table Cases has ${columns.length === 1 ? "a column" : "columns"} for ${listOf(short(columns))} now.`;
    return `${formulas} ${formulas === 1 ? "formula was" : "formulas were"} brought into line with the questions.${added}`;
  },
};
