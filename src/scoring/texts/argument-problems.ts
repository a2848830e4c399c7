import type { Rules } from "../../scheme/scheme";
import type { Problem, SettingName, Source } from "../problem";
import { counted, criterionRange, listOf, usualAnswers } from "./scheme-words";
import { answersOf } from "../answers";
import { holds } from "./values";

/** What is wrong with the list of answers, the settings, the overrides, the ratings or the cells below the table. */
export type ArgumentProblem = Extract<
  Problem,
  {
    readonly kind:
      | "rows below"
      | "argument error"
      | "not two columns"
      | "answers empty"
      | "answer unreadable"
      | "meaning unknown"
      | "two meanings"
      | "setting refused"
      | "word unknown"
      | "word's criterion unknown"
      | "two words";
  }
>;

/** What each argument is called in a sentence. */
export const NOUNS: Readonly<Record<Source, string>> = {
  cases: "the cases",
  questions: "the questions",
  answers: "the list of answers",
  overrides: "the overrides",
  ratings: "the ratings",
  below: "the cells below the table Cases",
  summaryWeight: "the summary weight",
  summaryInThread: "the setting for summary questions in the Thread",
  line: "the line of priority",
};

/** The words of such a problem; `where` and `both` name its cells. */
export function argumentProblem(
  problem: ArgumentProblem,
  where: string,
  both: string,
  scheme: Rules,
): readonly [what: string, rest: string] {
  const holdsIt = "value" in problem ? `${where} ${holds(problem.value)}` : "";
  const published = usualAnswers(answersOf(scheme));
  switch (problem.kind) {
    case "rows below": {
      const [are, them] = problem.rows === 1 ? ["is", "it"] : ["are", "them"];
      const rows = `${counted(problem.rows, "row")} below the table Cases ${are} not counted`;
      return [rows, `: add ${them} to the table, or clear ${them}.`];
    }
    case "argument error":
      return [`${NOUNS[problem.source]} cannot be read: a formula gives ${problem.code}`, ". Correct it first."];
    case "not two columns":
      return [
        `${NOUNS[problem.source]} must be two columns`,
        problem.source === "answers"
          ? `. Give each answer, then ${published}.`
          : ". Give each criterion, then the word for it.",
      ];
    case "answers empty":
      return ["the list of answers is empty", `. Give each answer, then ${published}.`];
    case "answer unreadable":
      return [
        `${holdsIt}, but it must be an answer`,
        ". An answer is text or a number; 0 cannot be one, because Excel does not tell it from an empty cell.",
      ];
    case "meaning unknown":
      return [`${holdsIt}, but it must be what the answer counts as: ${published}`, "."];
    case "two meanings":
      return [`${holdsIt} again, with another meaning`, ". Delete one of the rows."];
    case "setting refused": {
      const place = where === "" ? "" : ` in ${where}`;
      return [`${NOUNS[problem.setting]}${place} ${holds(problem.value)}`, `. ${enter(problem.setting, scheme)}`];
    }
    case "word unknown": {
      const isRating = problem.at.source === "ratings";
      const words = isRating ? scheme.ratings : Object.values(scheme.overrides);
      const [word, kind] = isRating ? ["rating", "a rating"] : ["override", "an override"];
      // A formula that puts the two columns together has no cell to name: the criterion says where to look.
      const place = isCell(where) ? where : `the ${word} of ${problem.criterion}`;
      return [
        `${place} ${holds(problem.value)}, which is not ${kind}`,
        `. Type ${listOf(words, "or")}, or empty the cell.`,
      ];
    }
    case "word's criterion unknown":
      return [
        `${holdsIt}, but it must be a criterion`,
        ` with ${problem.at.source}, one of ${criterionRange(scheme)}.`,
      ];
    case "two words":
      return [
        `criterion ${problem.criterion} has more than one of ${NOUNS[problem.at.source]}${isCell(where) ? `, in ${both}` : `: ${problem.words}`}`,
        ". Clear all but one.",
      ];
  }
}

const isCell = (place: string) => place.startsWith("cell ");

/** What to enter as a setting. */
export function enter(setting: SettingName, scheme: Rules): string {
  if (setting === "summaryInThread") return "Enter yes or no.";
  const example = Math.round(scheme[setting] * 100);
  return `Enter a percentage above 0 and up to 100, e.g. ${example}%.`;
}
