import type { Rules } from "../../scheme/scheme";
import type { Answers } from "../answers";
import { errorCodeOf } from "../cell";
import type { Place, Problem } from "../problem";
import { suggestAnswer } from "../suggest-answer";
import { argumentProblem } from "./argument-problems";
import { capital } from "./capital";
import { criterionRange, threadSections, usualAnswers } from "./scheme-words";
import { dateHint, didYouMean, EMPTY_OR_0, holds } from "./values";

/** Names a cell for a person: "cell Cases!H18", or "row 17, column 3 of the cases" where Excel gives no address. */
export type NamePlace = (place: Place) => string;

/** What the words of a problem depend on. */
export interface Wording {
  readonly name: NamePlace;
  readonly scheme: Rules;
  /** The list of answers in force. */
  readonly answers: Answers;
}

export const OTHERS_ALONE = "scored on the other questions alone.";

/** One problem in words: what is wrong, where, why it matters and what to do. */
export function problemSentence(problem: Problem, wording: Wording): string {
  const [what, rest] = problemWords(problem, wording);
  return capital(what + rest);
}

/** What is wrong and where, as part of a sentence; and how the sentence goes on: why it matters and what to do. */
export function problemWords(problem: Problem, wording: Wording): readonly [what: string, rest: string] {
  const { name, scheme } = wording;
  const where = "at" in problem ? name(problem.at) : "";
  const both = "again" in problem ? `${where} and ${name(problem.again)}` : "";
  const holdsIt = "value" in problem ? `${where} ${holds(problem.value)}` : "";
  switch (problem.kind) {
    case "no heading":
      return [
        `the first row of the ${problem.source} has no heading ${problem.heading}`,
        `. Give the table with its headings: ${capital(problem.source)}[#All].`,
      ];
    case "heading twice":
      return [`two columns are headed ${problem.heading}, ${both}`, ". Rename or delete one."];
    case "question id absent":
      return [`${holdsIt} where a question's id should be`, ". Type its id, or delete the row."];
    case "question twice":
      return [
        `question ${problem.question} is listed twice, in ${both}`,
        ": it would be counted twice. Delete one of the rows.",
      ];
    case "criterion unknown":
      return [
        `${holdsIt}, but it must be a general criterion, ${criterionRange(scheme)}`,
        `.${dateHint(problem.value)} Type the criterion of question ${problem.question} as text.`,
      ];
    case "mark unknown":
      return [`${holdsIt}, but the ${problem.mark} mark of question ${problem.question} must be yes or empty`, "."];
    case "two summaries":
      return [
        `criterion ${problem.criterion} has more than one summary question: ${problem.questions.join(", ")}`,
        ". Clear the Summary mark of all but one.",
      ];
    case "no summary":
      return [`criterion ${problem.criterion} has no summary question`, `: ${OTHERS_ALONE} Mark one if there is one.`];
    case "RoH outside":
      return [
        `question ${problem.question} of criterion ${problem.criterion} is marked RoH`,
        `, but the ${scheme.thread} covers ${threadSections(scheme)} only. The mark in ${where} is ignored; clear it.`,
      ];
    case "no RoH":
      return [
        `no question of ${threadSections(scheme)} is marked RoH`,
        `, so there is no ${scheme.thread}. Mark its questions.`,
      ];
    case "no question":
      return ["the list of questions is empty", ". Add a row for each question."];
    case "no case":
      return ["the table of cases is empty", ". Add a row for each case."];
    case "column absent":
      return [
        `the cases have no column headed ${problem.question}`,
        ", so it cannot be scored. Correct the heading, add the column, or take the question off the list.",
      ];
    case "column unlisted":
      return [
        `${where} ${holds(problem.heading)}, which is not in the list of questions`,
        `, so it cannot be scored.${didYouMean(problem.suggestion)} Correct the heading, or add the question to the list.`,
      ];
    case "case twice":
      return [
        `case ${problem.case} is judged twice, in ${both}`,
        ": it would be counted twice. Delete one of the rows, or correct its id.",
      ];
    case "case id absent":
      return [
        `${holdsIt}, but its row has judgements`,
        ": a case whose id is missing, or something typed by mistake. Type the case's id, or clear the row.",
      ];
    case "case id unreadable":
      return [
        `${holdsIt} where a case's id should be`,
        ". It may be a case judged twice. Type its id, or delete the row.",
      ];
    case "facts alone":
      return [
        `${holdsIt}, so its row is not counted as a case`,
        ". If it is one, type its id; if it is not, clear the row.",
      ];
    case "total row":
      return [
        `${where} starts a row that looks like a total`,
        ", so it is not counted as a case. Take it out of the table.",
      ];
    case "not an answer":
      return notAnAnswer(where, problem.value, "", wording.answers);
    case "judgement missing":
      return [
        `${where} ${EMPTY_OR_0}`,
        `: the judgement is missing, so the scores are provisional. Type ${usualAnswers(wording.answers)}.`,
      ];
    case "case unanswered":
      return [`case ${problem.case} (${where}) has no judgement yet`, ". Judge it, or take it out of the table."];
    case "question unanswered":
    case "none relevant": {
      const what = problem.kind === "none relevant" ? "relevant case" : "judgement yet";
      return [`question ${problem.question} (${where}) has no ${what}`, ". It is left out of its criterion's score."];
    }
    case "few relevant":
      return [
        `question ${problem.question} has fewer than five relevant cases (${problem.relevant})`,
        ". Read it with care.",
      ];
    default:
      return argumentProblem(problem, where, both, scheme);
  }
}

/** What is wrong with a cell of judgements that is no answer: "Cell Cases!H18 holds 'Yse', which is not an answer ..." */
export function notAnAnswerSentence(placeName: string, value: unknown, answers: Answers, hint = ""): string {
  const [what, rest] = notAnAnswer(placeName, value, hint, answers);
  return capital(what + rest);
}

function notAnAnswer(where: string, value: unknown, hint: string, answers: Answers): [what: string, rest: string] {
  const what = `${where} ${holds(value)}, which is not an answer`;
  const rest = `, so it cannot be scored.${hint}`;
  if (errorCodeOf(value) === "#N/A") return [what, `${rest} Excel's error #N/A is not the answer N/A: type N/A.`];
  const suggestion = typeof value === "string" ? suggestAnswer(value, answers) : undefined;
  return [what, `${rest}${didYouMean(suggestion)} Type ${usualAnswers(answers)}, or empty the cell.`];
}
