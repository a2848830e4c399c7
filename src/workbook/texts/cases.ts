import type { BadCondition } from "../../scoring/case-form/condition";
import { capital } from "../../scoring/texts/capital";

/** Why a condition cannot be read. */
const BAD: Readonly<Record<BadCondition["bad"], (part: string) => string>> = {
  "no value": (part) => `'${part}' is not a heading, an equals sign and a value`,
  "no column": (part) => `the table Cases has no single column headed as '${part}' says`,
  "not an answer": (part) => `'${part}' does not name an answer`,
  itself: () => "it names the question itself",
};

/** "the condition 'Q9=Y' cannot be read: ..." */
export const badCondition = ({ bad, text, part }: BadCondition): string =>
  `the condition '${text}' cannot be read: ${BAD[bad](part)}. Write it like Q1.2-03=Y and Case type=licence.`;

/** What a user reads of one case, of its judgements and of conditions. */
export const CASES_TEXTS = {
  notRead: "The case was not read.",
  notFollowed: "The form does not follow the selected row.",
  notWritten: (question: string) => `The answer to ${question} was not written.`,
  noTables: {
    why: "This workbook does not have the tables Cases, Questions and Answers.",
    next: "Run Set up on the OMI tab: it puts back what is missing and changes nothing else.",
  },
  caseGone: (id: string) => ({
    why: `The table Cases has no case ${id} any more.`,
    next: "Choose another case.",
  }),
  columnGone: (question: string) => ({
    why: `The table Cases has no column headed ${question} any more.`,
    next: "Correct the heading or the list of questions.",
  }),
  notFound: (id: string) => `There is no case ${id === "" ? "without an id" : id}.`,
  noCases: "The table Cases has no case yet. Type the first case's id in it.",
  noId: "This row has no case id. Type one in the column Case.",
  badCondition: (condition: BadCondition) => capital(badCondition(condition)),
} as const;
