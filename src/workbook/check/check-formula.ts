import { NAMES, TABLES } from "../inspection/names";
import { ANSWER_LIST, cellsBelow, OVERRIDES, RATINGS, setting, wholeTable } from "../sheets/calculation";

interface Inputs {
  readonly casesSheet: string;
  /** The inspection has all its parts: else only its tables of cases and questions are sure to be there. */
  readonly isWhole: boolean;
  readonly hasAnswers: boolean;
}

/** The formula that lists what is wrong, reading all that the one formula reads. */
export function checkFormula({ casesSheet, isWhole, hasAnswers }: Inputs): string {
  const { summaryWeight, summaryInThread, line } = NAMES;
  const parts = [
    wholeTable(TABLES.cases),
    wholeTable(TABLES.questions),
    hasAnswers ? ANSWER_LIST : "",
    cellsBelow(casesSheet),
    ...(isWhole ? [...[summaryWeight, summaryInThread, line].map(setting), OVERRIDES, RATINGS] : []),
  ];
  return `=OMI.CHECK(${parts.join(",")})`;
}
