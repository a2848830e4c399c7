import type { Answers } from "../answers";
import type { Problem } from "../problem";
import { suggestAnswer } from "../suggest-answer";
import { ARGUMENT_WORDS, nounOf } from "./argument-problems";
import { GROUP_WORDS } from "./group-problems";
import type { Parts, ProblemWords, Wording, Words } from "./problem-words";
import { capital } from "./capital";
import { criterionRange, threadSections, usualAnswers } from "./scheme-words";
import { dateHint, didYouMean, handedNothing, holds } from "./values";

export const OTHERS_ALONE = "scored on the other questions alone.";
const NOT_SCORED = ", so it cannot be scored.";
const COUNTED_TWICE = ": it would be counted twice. Delete one of the rows, or correct its id.";
const TYPE_THE_ID = ". Type the id, or delete the row.";
const LEFT_OUT = ". It is left out of its criterion's score.";

const WORDS: ProblemWords = {
  ...ARGUMENT_WORDS,
  ...GROUP_WORDS,
  "no heading": ({ source, heading }) => [
    `the first row of ${nounOf(source)} has no heading ${heading}`,
    `. Give the table with its headings${source === "second" ? "" : `: ${capital(source)}[#All]`}.`,
  ],
  "heading twice": ({ heading }, { both }) => [`two columns are headed ${heading}, ${both}`, ". Rename or delete one."],
  "question id absent": (_, { it }) => [`${it} where a question's id should be`, TYPE_THE_ID],
  "question twice": ({ question }, { both }) => [`question ${question} is listed twice, in ${both}`, COUNTED_TWICE],
  "criterion unknown": ({ value }, { it, scheme }) => [
    `${it}, but it must be a general criterion, ${criterionRange(scheme)}`,
    `.${dateHint(value)} Type it as text.`,
  ],
  "mark unknown": ({ mark, question }, { it }) => [
    `${it}, but the ${mark} mark of question ${question} must be yes or empty`,
    ".",
  ],
  "two summaries": ({ criterion, questions }) => [
    `criterion ${criterion} has more than one summary question: ${questions.join(", ")}`,
    ". Clear the Summary mark of all but one.",
  ],
  "no summary": ({ criterion }) => [
    `criterion ${criterion} has no summary question`,
    `: ${OTHERS_ALONE} Mark one if there is one.`,
  ],
  "RoH outside": ({ criterion, question }, { where, scheme }) => [
    `question ${question} of criterion ${criterion} is marked RoH`,
    `, but the ${scheme.thread} covers ${threadSections(scheme)} only. Clear the mark in ${where}.`,
  ],
  "no RoH": (_, { scheme }) => [
    `no question of ${threadSections(scheme)} is marked RoH`,
    `, so there is no ${scheme.thread}. Mark its questions.`,
  ],
  "no question": () => ["the list of questions is empty", ". Add a row for each question."],
  "no case": () => ["the table of cases is empty", ". Add a row for each case."],
  "column absent": ({ question }) => [
    `the cases have no column headed ${question}`,
    `${NOT_SCORED} Correct the heading or the list of questions.`,
  ],
  "column unlisted": ({ heading, suggestion }, { where }) => [
    `${where} ${holds(heading)}, which is not in the list of questions`,
    `${NOT_SCORED}${didYouMean(suggestion)} Correct the heading or the list of questions.`,
  ],
  "case twice": (problem, { both }) => [`case ${problem.case} is judged twice, in ${both}`, COUNTED_TWICE],
  "case id absent": (_, { it }) => [`${it}, but its row has judgements`, TYPE_THE_ID],
  "case id unreadable": (_, { it }) => [`${it} where a case's id should be`, TYPE_THE_ID],
  "facts alone": (_, { it }) => [`${it}, so its row is not counted as a case`, TYPE_THE_ID],
  "total row": (_, { where }) => [
    `${where} starts a row that looks like a total`,
    ", so its row is not counted as a case. Take it out of the table.",
  ],
  "not an answer": ({ value }, { it, answers, usual }) => notAnAnswer(it, value, answers, usual),
  "judgement missing": ({ value }, { where, usual, holdsNothing = handedNothing }) => [
    `${where} ${holdsNothing(value)}`,
    `: the judgement is missing, so the scores are provisional. Type ${usual}.`,
  ],
  "case unanswered": (problem, { where }) => [
    `case ${problem.case} (${where}) has no judgement yet`,
    ". Judge it, or take it out of the table.",
  ],
  "question unanswered": ({ question }, { where }) => [
    `question ${question} (${where}) has no judgement yet`,
    LEFT_OUT,
  ],
  "none relevant": ({ question }) => [`no relevant case: ${question}`, ". Left out of the score."],
  "few relevant": ({ question, relevant }) => [
    `fewer than five relevant cases: ${question}${relevant ? ` (${relevant})` : ""}`,
    ". Read with care.",
  ],
};

/** One problem in words: what is wrong, where, why it matters and what to do. */
export function problemSentence(problem: Problem, wording: Wording): string {
  return capital(problemWords(problem, wording).join(""));
}

/** What is wrong and where, and how the sentence goes on: why it matters and what to do. */
export function problemWords(problem: Problem, wording: Wording): Words {
  const { name, scheme, answers } = wording;
  const where = "at" in problem ? name(problem.at) : "";
  const both = "again" in problem ? `${where} and ${name(problem.again)}` : "";
  const it = "value" in problem ? `${where} ${holds(problem.value)}` : "";
  const [usual, published] = [usualAnswers(answers), usualAnswers(scheme)];
  const words = WORDS[problem.kind] as (problem: Problem, parts: Parts) => Words;
  return words(problem, { ...wording, where, both, it, usual, published });
}

/** What is wrong with a cell of judgements that is no answer: "Cell Cases!H18 holds 'Yse', which is not an answer ..." */
export function notAnAnswerSentence(place: string, value: unknown, answers: Answers, hint = ""): string {
  return capital(notAnAnswer(`${place} ${holds(value)}`, value, answers, usualAnswers(answers), hint).join(""));
}

function notAnAnswer(it: string, value: unknown, answers: Answers, usual: string, hint = ""): Words {
  const suggestion = typeof value === "string" ? suggestAnswer(value, answers) : undefined;
  return [
    `${it}, which is not an answer`,
    `${NOT_SCORED}${hint}${didYouMean(suggestion)} Type ${usual}, or empty the cell.`,
  ];
}
