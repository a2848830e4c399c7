import { smallInspection } from "./small-inspection";

/** Six cases judged on two sections and a question of section 4, one criterion without a summary question. */
export const { cases, questions } = smallInspection({
  "Q1.1-01": "YYYYYN",
  "Q1.1-S": "YYYNNN",
  "Q1.2-01R": "YYYYNN",
  "Q1.2-SR": "YYYYYY",
  "Q2.1-01": "NNNNNN",
  "Q4.1-01": "YYYYYY",
});

/** Where the two tables stand. */
export const ADDRESSES = ["Cases!A1:G7", "Questions!A1:D7"];
