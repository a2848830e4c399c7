import type { FormulaSources } from "../../src/workbook/formulas/score-formulas";
import type { Question } from "../../src/workbook/inspection";
import { isOwnList, PUBLISHED_ANSWERS } from "../../src/workbook/set-up/answer-list";
import { SCORED_CRITERIA } from "../../src/workbook/set-up/make-questions";
import { columnRuns } from "../../src/workbook/set-up/question-columns";
import { differencesOf } from "../../src/workbook/update/differences";
import { idsInFormula, plainFormula } from "../../src/workbook/update/formula-ids";
import { wantedCriterion, wantedThread, type StandingFormulas } from "../../src/workbook/update/wanted-formulas";

const question = (id: string, criterion: string, marks: Partial<Question> = {}): Question => ({
  id,
  criterion,
  wording: "",
  isSummary: false,
  isRoH: false,
  ...marks,
});
const QUESTIONS = [
  question("Q1.1-01", "1.1"),
  question("Q1.1-02", "1.1"),
  question("Q1.2-01", "1.2", { isRoH: true }),
  question("Q1.2-S", "1.2", { isSummary: true }),
];
const SOURCES: FormulaSources = {
  questions: QUESTIONS,
  headings: ["Case", "Sex", ...QUESTIONS.map(({ id }) => id)],
  hasOwnAnswers: false,
};
const standingFor = (sources: FormulaSources): StandingFormulas => ({
  criteria: SCORED_CRITERIA.map(({ id }) => ({ criterion: id, ...wantedCriterion(sources, id) })),
  thread: wantedThread(sources),
});
const STANDING = standingFor(SOURCES);
const withQuestions = (questions: readonly Question[]): FormulaSources => ({ ...SOURCES, questions });

test("formulas are in step right after they were written, also as Excel writes them back", () => {
  expect(differencesOf(SOURCES, STANDING)).toEqual([]);
  const rewritten = STANDING.criteria.map((row) => ({
    ...row,
    score: row.score.replace(/,/g, ", ").replace("Cases[[Q1.2-01]]", "Cases[Q1.2-01]"),
  }));
  expect(rewritten[1]!.score).not.toBe(STANDING.criteria[1]!.score);
  expect(differencesOf(SOURCES, { ...STANDING, criteria: rewritten })).toEqual([]);
});

test("a question moved to another criterion is named in both", () => {
  const moved = QUESTIONS.map((one) => (one.id === "Q1.1-02" ? { ...one, criterion: "1.2" } : one));
  expect(differencesOf(withQuestions(moved), STANDING)).toEqual([
    "Question Q1.1-02 still counts in 1.1.",
    "Question Q1.1-02 does not count in 1.2 yet.",
  ]);
});

test("a question marked RoH is named as not counting in the Thread", () => {
  const marked = QUESTIONS.map((one) => (one.id === "Q1.1-01" ? { ...one, isRoH: true } : one));
  expect(differencesOf(withQuestions(marked), STANDING)).toEqual([
    "Question Q1.1-01 does not count in the RoH Thread yet.",
  ]);
});

test("a question that has become a summary leaves the same columns in another formula", () => {
  const marked = QUESTIONS.map((one) => (one.id === "Q1.1-02" ? { ...one, isSummary: true } : one));
  expect(differencesOf(withQuestions(marked), STANDING)).toEqual([
    "The formula of 1.1 is not the one that its questions call for.",
  ]);
});

test("another list of answers is told once, not for each formula", () => {
  expect(differencesOf({ ...SOURCES, hasOwnAnswers: true }, STANDING)).toEqual([
    "The list of answers has changed since the formulas were written.",
  ]);
});

test("rows that were sorted are told, because the sections rest on their order", () => {
  expect(differencesOf(SOURCES, { ...STANDING, criteria: [...STANDING.criteria].reverse() })).toEqual([
    "The table Criteria is not in the order of the report, and the sections rest on that order.",
  ]);
});

test("the ids of a formula are those between the ends of its ranges, with apostrophes for special characters", () => {
  const headings = ["Case", "Q1", "Q#2", "Q3"];
  expect(idsInFormula("=OMI.CRITERION(Cases[[Q1]:[Q'#2]],Cases[Q3],OMI_SummaryWeight)", headings)).toEqual([
    "Q1",
    "Q#2",
    "Q3",
  ]);
  expect(idsInFormula("=NA()", headings)).toEqual([]);
});

test("blanks inside texts are not taken out of a formula", () => {
  expect(plainFormula('=IF(OMI_X = "a b", 1, 2)')).toBe('=IF(OMI_X="A B",1,2)');
});

test("the Inspectorate's answers in another order and case are no list of one's own", () => {
  expect(isOwnList([...PUBLISHED_ANSWERS].reverse().map(([answer, as]) => [` ${answer.toUpperCase()}`, as]))).toBe(
    false,
  );
  expect(
    isOwnList([
      ["Met", "Y"],
      ["Not met", "N"],
    ]),
  ).toBe(true);
  expect(isOwnList([...PUBLISHED_ANSWERS, ["Met", "Y"]])).toBe(true);
});

test("neighbouring columns of one criterion are one run, and a fact between them parts them", () => {
  const headings = ["Case", "Q1.1-01", "Sex", "Q1.1-02", "Q1.2-01", "Q1.2-S"];
  const runs = columnRuns(headings, QUESTIONS);
  expect(runs.map(({ criterion, first, questions }) => [criterion, first, questions.map(({ id }) => id)])).toEqual([
    ["1.1", 1, ["Q1.1-01"]],
    ["1.1", 3, ["Q1.1-02"]],
    ["1.2", 4, ["Q1.2-01", "Q1.2-S"]],
  ]);
});
