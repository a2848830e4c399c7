import { nounOf } from "./argument-problems";
import type { ProblemWords } from "./problem-words";
import { criterionRange } from "./scheme-words";
import { didYouMean, holds } from "./values";

/** What is wrong with the fact by which cases are grouped, or with the list of what is to be scored. */
export const GROUP_WORDS: Pick<ProblemWords, "fact unknown" | "fact unreadable" | "groups too many" | "score unknown"> =
  {
    "fact unknown": ({ at, value, suggestion }, { where }) => [
      `${nounOf(at.source)}${where && ` in ${where}`} ${holds(value)}, which is not the heading of a fact`,
      `.${didYouMean(suggestion)} Give the heading of a column of the cases that is no question.`,
    ],
    "fact unreadable": (problem, { it }) => [`${it}, so case ${problem.case} is in no group`, ". Correct the cell."],
    "groups too many": ({ heading, groups }) => [
      `${heading} has ${groups} different values, which are too many to compare`,
      ". Give a fact with fewer.",
    ],
    "score unknown": (_, { it, scheme }) => [
      `${it}, but it must be a criterion, ${criterionRange(scheme)}, ${scheme.section} and its number, or ${scheme.thread}`,
      ".",
    ],
  };
