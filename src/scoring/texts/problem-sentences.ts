import { errorCodeOf, textOf } from "../cell";
import type { Place, Problem, Source } from "../problem";
import { suggestAnswer } from "../suggest-answer";

/** Names a cell for a person: "cell Cases!H18", or "row 17, column 3 of the cases" where Excel gives no address. */
export type NamePlace = (place: Place) => string;

const TABLE: Readonly<Record<Source, string>> = { cases: "the cases", questions: "the list of questions" };
const USUAL_ANSWERS = "Y, N or N/A";

/** One problem in words: what is wrong, where, why it matters and what to do. */
export function problemSentence(problem: Problem, name: NamePlace): string {
  switch (problem.kind) {
    case "no heading":
      return `The first row of ${TABLE[problem.source]} has no heading ${problem.heading}. Give the whole table with its headings, such as ${problem.source === "cases" ? "Cases" : "Questions"}[#All].`;
    case "heading twice":
      return `Two columns are headed ${problem.heading}: ${name(problem.at)} and ${name(problem.again)}. Rename or delete one, so that it is clear which counts.`;
    case "question without id":
      return `${capital(name(problem.at))} ${holds(problem.value)}, but a question needs an id there, such as Q1.2-05. Type its id, or delete the row.`;
    case "question twice":
      return `Question ${problem.question} is listed twice, in ${name(problem.at)} and ${name(problem.again)}: it would weigh double. Delete one of the two rows.`;
    case "criterion unknown":
      return `${capital(name(problem.at))} ${holds(problem.value)}, which is not a general criterion (question ${problem.question}).${dateHint(problem.value)} Type the criterion as text, such as 1.2.`;
    case "criterion not of the Tool":
      return `${capital(name(problem.at))} puts question ${problem.question} into criterion ${textOf(problem.value)}, which is not one of the Tool's (1.1 to 1.5, 2.1 to 2.7, 3.1, 3.2, 4.1 to 4.6). It is scored all the same; correct it if it is a slip.`;
    case "mark unknown":
      return `${capital(name(problem.at))} ${holds(problem.value)}, which neither sets nor clears the ${problem.mark} mark of question ${problem.question}. Type yes, or empty the cell.`;
    case "two summaries":
      return `Criterion ${problem.criterion} has more than one summary question: ${problem.questions.join(" and ")}. Only one can judge it as a whole; clear the other's Summary mark.`;
    case "no summary":
      return `Criterion ${problem.criterion} has no summary question: it is scored on its other questions alone. Mark one in the column Summary if there is one.`;
    case "RoH outside sections 1 and 2":
      return `Question ${problem.question} is marked RoH but belongs to criterion ${problem.criterion}. The RoH Thread covers sections 1 and 2 only, so the mark is ignored; clear it in ${name(problem.at)}.`;
    case "no RoH":
      return "No question of sections 1 and 2 is marked RoH, so there is no RoH Thread. Mark its questions in the column RoH.";
    case "no question":
      return "The list of questions has no question yet. Add one row a question, with its id and criterion.";
    case "no case":
      return "The table of cases has no case yet. Add one row a case, with its id in the column Case.";
    case "question without column":
      return `The cases have no column headed ${problem.question}, so its judgements cannot be found. Add the column, correct its heading, or take the question off the list.`;
    case "question with two columns":
      return `Question ${problem.question} heads two columns of the cases, ${name(problem.at)} and ${name(problem.again)}. Rename or delete one, so that it is clear which counts.`;
    case "column not in the list":
      return `${capital(name(problem.at))} looks like a question's heading, but ${problem.heading} is not in the list of questions, so its judgements are not scored.${problem.suggestion === undefined ? "" : ` Did you mean ${problem.suggestion}?`} Correct the heading, or add the question to the list.`;
    case "case twice":
      return `Case ${problem.case} is judged twice, in ${name(problem.at)} and again in ${name(problem.again)}: it would weigh double. Delete one of the two rows, or correct its id.`;
    case "case without id":
      return `${capital(name(problem.at))} ${holds(problem.value)} where the case's id should be. The row counts as a case, but nobody can see whether it is judged twice. Type its id, or empty the row.`;
    case "total row":
      return `${capital(name(problem.at))} starts a row that looks like a total, not a case, and its figures are not answers. Take it out of the table of cases.`;
    case "total in name":
      return `${capital(name(problem.at))} holds ${quoted(problem.case)}, which looks like a total, but the row counts as a case. Take it out of the table, or give the case another id.`;
    case "not an answer":
      return notAnAnswerSentence(name(problem.at), problem.value);
    case "judgement missing":
      return `${capital(name(problem.at))} is empty: the judgement is missing and the scores are provisional. Type ${USUAL_ANSWERS}.`;
    case "case unanswered":
      return `Case ${problem.case === "" ? "without an id" : problem.case} (${name(problem.at)}) has no judgement at all yet. Judge it, or take it out of the table.`;
    case "question unanswered":
      return `Question ${problem.question} (${name(problem.at)}) has no judgement in any case yet. It is left out of its criterion's score.`;
    case "no relevant case":
      return `Question ${problem.question} (${name(problem.at)}) has no relevant case. It is left out of its criterion's score.`;
    case "few relevant cases":
      return `Question ${problem.question} has fewer than five relevant cases (${problem.relevant}). It is scored like any other; read its proportion with care.`;
  }
}

/** What is wrong with a cell of judgements that is no answer: "Cell Cases!H18 holds 'Yse', which is not an answer ..." */
export function notAnAnswerSentence(placeName: string, value: unknown, hint = ""): string {
  const what = `${capital(placeName)} ${holds(value)}, which is not an answer, so nothing that rests on it is scored.`;
  if (errorCodeOf(value) === "#N/A") return `${what}${hint} Excel's error #N/A is not the answer N/A: type N/A.`;
  const suggestion = typeof value === "string" ? suggestAnswer(value) : undefined;
  const question = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
  return `${what}${hint}${question} Type ${USUAL_ANSWERS}, or empty the cell while the judgement is missing.`;
}

/** What a cell holds: "holds 'Yse'", "holds the number 7", "holds the error #REF!", "is empty". */
export function holds(value: unknown): string {
  const code = errorCodeOf(value);
  if (code !== undefined) return `holds the error ${code}`;
  const text = textOf(value);
  if (text === "") return "is empty";
  if (typeof value === "string") return `holds ${quoted(text)}`;
  return `holds ${typeof value === "number" ? "the number " : ""}${text}`;
}

/** Text in single quotes, cut where it is long. */
export function quoted(text: string): string {
  return `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function dateHint(value: unknown): string {
  const isSerialDate = typeof value === "number" && Number.isInteger(value) && value > 366;
  return isSerialDate ? " Excel has probably turned the criterion into a date." : "";
}
