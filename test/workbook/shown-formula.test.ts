import type { ListedQuestion } from "../../src/workbook/inspection/inspection";
import { shownFormula } from "../../src/workbook/upkeep/show-as-formula";

const question = (id: string, marks = ""): ListedQuestion => ({
  id,
  criterion: id.slice(1, 4),
  wording: "",
  isSummary: marks.includes("S"),
  isRoH: marks.includes("R"),
});

const QUESTIONS = [
  question("Q1.1-01"),
  question("Q1.1-02"),
  question("Q1.1-S", "S"),
  question("Q1.2-01", "R"),
  question("Q1.2-02", "R"),
  question("Q1.2-S", "SR"),
  question("Q3.1-01", "R"),
  question("Q3.1-S", "S"),
];
const HEADINGS = ["Case", "Sex", ...QUESTIONS.map(({ id }) => id)];
const WEIGHT = 'IF(ISBLANK(OMI_SummaryWeight),"",OMI_SummaryWeight)';

const shown = (id: string, headings: readonly string[] = HEADINGS, questions = QUESTIONS) =>
  shownFormula(id, { headings, questions });

/** The headings with another column put in before one of them. */
const withColumn = (before: string) =>
  HEADINGS.flatMap((heading) => (heading === before ? ["Fact", heading] : heading));

test("a criterion is shown as its neighbouring columns, its summary, the weight and the answers", () => {
  expect(shown("1.1")).toBe(`=OMI.CRITERION(Cases[[Q1.1-01]:[Q1.1-02]],Cases[[Q1.1-S]],${WEIGHT},Answers[#Data])`);
});

test("a column that is not the criterion's stays out, though it is among its columns", () => {
  expect(shown("1.1", withColumn("Q1.1-02"))).toBe(
    `=OMI.CRITERION(CHOOSE({1,2},Cases[[Q1.1-01]],Cases[[Q1.1-02]]),Cases[[Q1.1-S]],${WEIGHT},Answers[#Data])`,
  );
});

test("a criterion without a summary question leaves its place empty", () => {
  const questions = QUESTIONS.filter(({ isSummary }) => !isSummary);
  expect(shown("1.1", HEADINGS, questions)).toBe(
    `=OMI.CRITERION(Cases[[Q1.1-01]:[Q1.1-02]],,${WEIGHT},Answers[#Data])`,
  );
});

test("a criterion with its summary question alone is its proportion, whatever the summary weighs", () => {
  const questions = QUESTIONS.filter(({ id }) => id !== "Q3.1-01");
  expect(shown("3.1", HEADINGS, questions)).toBe("=OMI.PROPORTION(Cases[[Q3.1-S]],Answers[#Data])");
});

test("a section is shown over both tables, with its number, the weight and the answers", () => {
  expect(shown("Section 2")).toBe(
    `=OMI.SECTION(Cases[[#Headers],[#Data]],Questions[[#Headers],[#Data]],2,${WEIGHT},Answers[#Data])`,
  );
});

test("the Thread has the marked columns of its sections, with and without the summary questions", () => {
  const all = "OMI.ROHTHREAD(OMI.RECODE(Cases[[Q1.2-01]:[Q1.2-S]],Answers[#Data]))";
  const others = "OMI.ROHTHREAD(OMI.RECODE(Cases[[Q1.2-01]:[Q1.2-02]],Answers[#Data]))";
  expect(shown("RoH Thread")).toBe(
    `=IF(OMI_SummaryInThread="no",${others},IF(OMI_SummaryInThread="yes",${all},VALUE("yes or no")))`,
  );
});

test("the Thread without a marked summary question does not ask for the setting", () => {
  const questions = QUESTIONS.filter(({ id }) => id !== "Q1.2-S");
  expect(shown("RoH Thread", withColumn("Q1.2-02"), questions)).toBe(
    "=OMI.ROHTHREAD(OMI.RECODE(Cases[[Q1.2-01]],Answers[#Data]),OMI.RECODE(Cases[[Q1.2-02]],Answers[#Data]))",
  );
});

test("the Thread of summary questions alone has no score where they do not count", () => {
  const questions = QUESTIONS.filter(({ id }) => id === "Q1.2-S");
  expect(shown("RoH Thread", HEADINGS, questions)).toContain('=IF(OMI_SummaryInThread="no",NA(),');
});

test("a heading with a bracket, a number sign or an apostrophe is written as a structured reference has it", () => {
  const questions = [question("Q1.1-[a]"), question("Q1.1-b'#")];
  const headings = ["Case", "Q1.1-[a]", "Q1.1-b'#"];
  expect(shown("1.1", headings, questions)).toContain("Cases[[Q1.1-'[a']]:[Q1.1-b'''#]]");
});

test("there is nothing to show of a criterion without columns, of section 4 or of a Thread without marks", () => {
  expect([shown("2.1"), shown("4.1"), shown("Overall")]).toEqual([undefined, undefined, undefined]);
  expect(shown("1.1", ["Case"])).toBeUndefined();
  expect(shown("RoH Thread", HEADINGS, [question("Q1.1-01"), question("Q3.1-01", "R")])).toBeUndefined();
});
