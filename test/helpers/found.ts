import { OMI_2007 } from "../../src/scheme/omi-2007";
import { answersOf } from "../../src/scoring/answers";
import { checkInspection } from "../../src/scoring/check-inspection";
import { severityOf, type Place } from "../../src/scoring/problem";
import { problemSentence } from "../../src/scoring/texts/problem-sentences";
import type { Table } from "./example";
import { smallInspection } from "./small-inspection";

const name = ({ source, row, column }: Place) => `${source} ${row},${column}`;
const answers = answersOf(OMI_2007);
const wording = { name, scheme: OMI_2007, answers };

/** What is found in an inspection, as "Severity: sentence". */
export function found(cases: Table, questions: Table): string[] {
  const problems = checkInspection(cases, questions, answers, undefined, OMI_2007);
  return problems.map((one) => `${severityOf(one)}: ${problemSentence(one, wording)}`);
}

/** An inspection with nothing to report. */
export const clean = smallInspection({
  "Q1.2-01R": "YYYNNY",
  "Q1.2-02": "YNNNNY",
  "Q1.2-S": "YYNNNY",
  "Q3.1-01": "YYYYYN",
  "Q3.1-S": "NNNNNN",
});
