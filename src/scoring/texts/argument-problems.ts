import type { Rules } from "../../scheme/scheme";
import type { SettingName, Source } from "../problem";
import type { ProblemWords } from "./problem-words";
import { counted, criterionRange, listOf } from "./scheme-words";
import { holds } from "./values";

const NOUNS: ReadonlyMap<Source, string> = new Map([
  ["second", "the second judge's cases"],
  ["answers", "the list of answers"],
  ["below", "the cells below the table Cases"],
  ["criteria", "the list of criteria"],
  ["summaryWeight", "the summary weight"],
  ["summaryInThread", "the setting for summary questions in the Thread"],
  ["line", "the line of priority"],
  ["confidence", "the confidence"],
  ["population", "the number of cases in the area"],
]);

/** What an argument is called in a sentence: "the cases". */
export function nounOf(source: Source): string {
  return NOUNS.get(source) ?? `the ${source}`;
}

/** What is wrong with the list of answers, the settings, the overrides, the ratings or the cells below the table. */
export const ARGUMENT_WORDS: Pick<
  ProblemWords,
  | "rows below"
  | "argument error"
  | "not two columns"
  | "answers empty"
  | "answer unreadable"
  | "meaning unknown"
  | "two meanings"
  | "setting refused"
  | "population too small"
  | "stratum unreadable"
  | "word unknown"
  | "word's criterion unknown"
  | "two words"
> = {
  "rows below": ({ rows }) => {
    const [are, them] = rows === 1 ? ["is", "it"] : ["are", "them"];
    const what = `${counted(rows, "row")} below the table Cases ${are} not counted`;
    return [what, `: add ${them} to the table, or clear ${them}.`];
  },
  "argument error": ({ source, code }) => [
    `${nounOf(source)} cannot be read: a formula gives ${code}`,
    ". Correct it first.",
  ],
  "not two columns": ({ source }, { published }) => [
    `${nounOf(source)} must be two columns`,
    source === "answers" ? giveEach(published) : ". Give each criterion, then the word for it.",
  ],
  "answers empty": (_, { published }) => ["the list of answers is empty", giveEach(published)],
  "answer unreadable": (_, { it }) => [`${it}, but it must be an answer`, ". Type text, or a number other than 0."],
  "meaning unknown": (_, { it, published }) => [`${it}, but it must be what the answer counts as: ${published}`, "."],
  "two meanings": (_, { it }) => [`${it} again, with another meaning`, ". Delete one of the rows."],
  "setting refused": ({ setting, value }, { where, scheme }) => [
    `${nounOf(setting)}${where && ` in ${where}`} ${holds(value)}`,
    `. ${enter(setting, scheme)}`,
  ],
  "population too small": ({ value, cases }, { where }) => [
    `${nounOf("population")}${where && ` in ${where}`} ${holds(value)}, but ${cases} cases are judged`,
    ". Enter all cases from which the sample was drawn, the sample among them.",
  ],
  "stratum unreadable": (_, { it }) => [
    `${it}, so it is not known which part of the sample the case is from`,
    ". Fill the column Stratum, or rename it.",
  ],
  "word unknown": ({ criterion, at, value }, { where, scheme }) => {
    const [word, kind, words] =
      at.source === "ratings"
        ? ["rating", "a rating", scheme.ratings]
        : ["override", "an override", Object.values(scheme.overrides)];
    // A formula that puts the two columns together has no cell to name: the criterion says where to look.
    const place = isCell(where) ? where : `the ${word} of ${criterion}`;
    return [`${place} ${holds(value)}, which is not ${kind}`, `. Type ${listOf(words, "or")}, or empty the cell.`];
  },
  "word's criterion unknown": ({ at }, { it, scheme }) => [
    `${it}, but it must be a criterion`,
    ` with ${at.source}, one of ${criterionRange(scheme)}.`,
  ],
  "two words": ({ criterion, words, at }, { where, both }) => [
    `criterion ${criterion} has more than one of ${nounOf(at.source)}${isCell(where) ? `, in ${both}` : `: ${words}`}`,
    ". Clear all but one.",
  ],
};

const giveEach = (published: string) => `. Give each answer, then ${published}.`;

const isCell = (place: string) => place.startsWith("cell ");

/** What to enter as a setting. */
export function enter(setting: SettingName, scheme: Rules): string {
  if (setting === "summaryInThread") return "Enter yes or no.";
  if (setting === "confidence") return "Enter a percentage from 50 to 99.9, e.g. 95%.";
  if (setting === "population") return "Enter a whole number above 0, or leave the argument out.";
  const example = Math.round(scheme[setting] * 100);
  return `Enter a percentage above 0 and up to 100, e.g. ${example}%.`;
}
