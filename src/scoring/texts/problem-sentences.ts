import { basicValueOf, errorCodeOf, textOf } from "../cell";
import type { Place, Problem } from "../problem";
import { suggestAnswer } from "../suggest-answer";
import { capital } from "./capital";

/** Names a cell for a person: "cell Cases!H18", or "row 17, column 3 of the cases" where Excel gives no address. */
export type NamePlace = (place: Place) => string;

const USUAL_ANSWERS = "Y, N or N/A";
export const OTHERS_ALONE = "scored on the other questions alone.";

/** One problem in words: what is wrong, where, why it matters and what to do. */
export function problemSentence(problem: Problem, name: NamePlace): string {
  const where = "at" in problem ? name(problem.at) : "";
  const cell = capital(where);
  const both = "again" in problem ? `${where} and ${name(problem.again)}` : "";
  const holdsIt = "value" in problem ? holds(problem.value) : "";
  switch (problem.kind) {
    case "no heading":
      return `The first row of the ${problem.source} has no heading ${problem.heading}. Give the table with its headings: ${capital(problem.source)}[#All].`;
    case "heading twice":
      return `Two columns are headed ${problem.heading}, ${both}. Rename or delete one.`;
    case "question id absent":
      return `${cell} ${holdsIt} where a question's id should be. Type its id, or delete the row.`;
    case "question twice":
      return `Question ${problem.question} is listed twice, in ${both}: it would weigh double. Delete one of the rows.`;
    case "criterion unknown":
      return `${cell} ${holdsIt}, but it must be a general criterion, 1.1 to 4.6.${dateHint(problem.value)} Type the criterion of question ${problem.question} as text.`;
    case "mark unknown":
      return `${cell} ${holdsIt}, but the ${problem.mark} mark of question ${problem.question} must be yes or empty.`;
    case "two summaries":
      return `Criterion ${problem.criterion} has more than one summary question: ${problem.questions.join(", ")}. Clear the Summary mark of all but one.`;
    case "no summary":
      return `Criterion ${problem.criterion} has no summary question: ${OTHERS_ALONE} Mark one if there is one.`;
    case "RoH outside":
      return `Question ${problem.question} of criterion ${problem.criterion} is marked RoH, but the RoH Thread covers sections 1 and 2 only. The mark in ${where} is ignored; clear it.`;
    case "no RoH":
      return "No question of sections 1 and 2 is marked RoH, so there is no RoH Thread. Mark its questions.";
    case "no question":
      return "The list of questions is empty. Add a row for each question.";
    case "no case":
      return "The table of cases is empty. Add a row for each case.";
    case "column absent":
      return `The cases have no column headed ${problem.question}, so it cannot be scored. Correct the heading, add the column, or take the question off the list.`;
    case "column unlisted":
      return `${cell} ${holds(problem.heading)}, which is not in the list of questions, so it cannot be scored.${didYouMean(problem.suggestion)} Correct the heading, or add the question to the list.`;
    case "case twice":
      return `Case ${problem.case} is judged twice, in ${both}: it would weigh double. Delete one of the rows, or correct its id.`;
    case "case id absent":
    case "case id unreadable": {
      const danger = problem.kind === "case id absent" ? "The row is scored, but may" : "It may";
      return `${cell} ${holdsIt} where a case's id should be. ${danger} be a case judged twice. Type its id, or delete the row.`;
    }
    case "total row":
      return `${cell} starts a row that looks like a total, but it counts as a case. Take it out of the table.`;
    case "not an answer":
      return notAnAnswerSentence(where, problem.value);
    case "judgement missing":
      return `${cell} is empty: the judgement is missing, so the scores are provisional. Type ${USUAL_ANSWERS}.`;
    case "case unanswered":
      return `Case ${problem.case} (${where}) has no judgement yet. Judge it, or take it out of the table.`;
    case "question unanswered":
    case "none relevant": {
      const what = problem.kind === "none relevant" ? "relevant case" : "judgement yet";
      return `Question ${problem.question} (${where}) has no ${what}. It is left out of its criterion's score.`;
    }
    case "few relevant":
      return `Question ${problem.question} has fewer than five relevant cases (${problem.relevant}). Read it with care.`;
  }
}

/** What is wrong with a cell of judgements that is no answer: "Cell Cases!H18 holds 'Yse', which is not an answer ..." */
export function notAnAnswerSentence(placeName: string, value: unknown, hint = ""): string {
  const what = `${capital(placeName)} ${holds(value)}, which is not an answer, so it cannot be scored.`;
  if (errorCodeOf(value) === "#N/A") return `${what}${hint} Excel's error #N/A is not the answer N/A: type N/A.`;
  const suggestion = typeof value === "string" ? suggestAnswer(value) : undefined;
  return `${what}${hint}${didYouMean(suggestion)} Type ${USUAL_ANSWERS}, or empty the cell.`;
}

/** What a cell holds: "holds 'Yse'", "holds the number 7", "holds the error #REF!", "is empty". */
export function holds(value: unknown): string {
  const code = errorCodeOf(value);
  if (code !== undefined) return `holds the error ${code}`;
  const text = textOf(value);
  if (text === "") return "is empty";
  const kind = typeof basicValueOf(value);
  return `holds ${kind === "string" ? quoted(text) : kind === "number" ? `the number ${text}` : text}`;
}

/** Text in single quotes, cut where it is long. */
function quoted(text: string): string {
  return `'${text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text}'`;
}

export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
}

function dateHint(value: unknown): string {
  const isSerialDate = typeof value === "number" && Number.isInteger(value) && value > 366;
  return isSerialDate ? " Excel may have turned it into a date." : "";
}
