import { severityOf, type Place } from "../../src/scoring/problem";
import type { Table } from "./example";
import { checkTables, sentenceOf } from "./scoring";
import { smallInspection } from "./small-inspection";

const name = ({ source, row, column }: Place) => `${source} ${row},${column}`;

/** What is found in an inspection, as "Severity: sentence". */
export function found(cases: Table, questions: Table): string[] {
  return checkTables(cases, questions).map((one) => `${severityOf(one)}: ${sentenceOf(one, name)}`);
}

/** An inspection with nothing to report. */
export const clean = smallInspection({
  "Q1.2-01R": "YYYNNY",
  "Q1.2-02": "YNNNNY",
  "Q1.2-S": "YYNNNY",
  "Q3.1-01": "YYYYYN",
  "Q3.1-S": "NNNNNN",
});
