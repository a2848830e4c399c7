import { severityOf } from "../../scoring/problem";
import { problemSentence } from "../../scoring/texts/problem-sentences";
import type { InspectionTables } from "./read-inspection-tables";

/** What is wrong with the list of questions, one sentence each: no formula may be written over a guess. */
export const mistakesIn = ({ problems, nameQuestionCell }: InspectionTables): string[] =>
  problems
    .filter((problem) => severityOf(problem) === "Error" && problem.kind !== "no question")
    .map((problem) => problemSentence(problem, nameQuestionCell));
