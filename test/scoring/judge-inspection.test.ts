import { judgeInspection, type InspectionArguments } from "../../src/scoring/judge-inspection";
import { isRefused } from "../../src/scoring/refused";
import { scoresSpill } from "../../src/scoring/scores-spill";
import { SCHEME } from "../helpers/scoring";
import { smallInspection, withCell } from "../helpers/small-inspection";
import { cases, questions } from "../helpers/two-sections";

type Changes = Partial<InspectionArguments>;

/** A cell by the title of its row and its heading; what is refused as the reason. */
function spill(changes: Changes, isNamed = true) {
  const judged = judgeInspection({ cases, questions, ...changes }, SCHEME);
  const name = ({ source, row, column }: { source: string; row: number; column: number }) =>
    isNamed ? `cell ${source}!${"ABCDEFG"[column]!}${row + 1}` : "";
  const [headings, ...rows] = scoresSpill(judged, { name, scheme: SCHEME, answers: judged.inspection.answers });
  return (title: string, heading: string) => {
    const cell = rows.find(([first]) => first === title)![headings!.indexOf(heading)]!;
    return isRefused(cell) ? cell.refused : cell;
  };
}

/** What the row Inspection says must not be used, and all it says. */
const refusal = (changes: Changes, isNamed = true) => spill(changes, isNamed)("Inspection", "Conclusion");
const note = (changes: Changes) => spill(changes)("Inspection", "Note");

test("an emptied setting refuses what rests on it, names its cell and says what to enter", () => {
  const weight =
    "The summary weight in cell summaryWeight!A1 is empty. Enter a percentage above 0 and up to 100, e.g. 20%.";
  expect(spill({ summaryWeight: "" })("1.1", "Score")).toBe(weight);
  expect(spill({ summaryWeight: [[""]] })("Section 1", "Score")).toBe(weight);
  expect(spill({ summaryWeight: 0 })("2.1", "Score")).toBe(0);
  const thread = spill({ summaryInThread: "perhaps" }, false)("RoH Thread", "Score");
  expect(thread).toBe("The setting for summary questions in the Thread holds 'perhaps'. Enter yes or no.");
  expect(spill({ summaryInThread: 0 })("RoH Thread", "Score")).toContain("is empty or holds 0. Enter yes or no.");
  expect(spill({ summaryInThread: "no" })("RoH Thread", "Score")).toBe(0.666666666667);
});

test.each([-0.1, 1.01, 20, NaN, "20%", true, [[0.2, 0.3]]])("%j is no summary weight", (summaryWeight) => {
  expect(spill({ summaryWeight })("1.1", "Score")).toContain("Enter a percentage above 0 and up to 100, e.g. 20%.");
});

test("a summary weight of 100% is the summary question's proportion alone", () => {
  expect(spill({ summaryWeight: [[1]] })("1.1", "Score")).toBe(0.5);
});

test("an emptied line leaves the scores, and refuses what is below it and every conclusion", () => {
  const cell = spill({ line: 0 });
  const reason =
    "The line of priority in cell line!A1 is empty or holds 0. Enter a percentage above 0 and up to 100, e.g. 68%.";
  expect(cell("1.1", "Score")).toBe(0.766666666667);
  for (const heading of ["Below", "Conclusion", "Note"]) expect(cell("1.1", heading)).toBe(reason);
  expect(cell("Inspection", "Below")).toBe(reason);
  expect(cell("Inspection", "Conclusion")).toBe(
    "Do not use the conclusions: the line of priority in cell line!A1 is empty or holds 0.",
  );
});

test("the first three of many problems are named, worst first, and how many more there are", () => {
  let table = withCell(withCell(cases, 2, 4, "Yse"), 0, 5, "Q2.1-1");
  for (const row of [1, 2, 3, 4]) table = withCell(table, row, 1, "?");
  const marks = withCell(withCell(questions, 1, 2, "perhaps"), 1, 3, "perhaps");
  expect(refusal({ cases: table, questions: marks })).toBe(
    "Do not use the scores of 1.1, 1.2, 2.1, Section 1, Section 2 and RoH Thread: " +
      "cell questions!C2 holds 'perhaps', but the Summary mark of question Q1.1-01 must be yes or empty; " +
      "the cases have no column headed Q2.1-01; " +
      "cell questions!D2 holds 'perhaps', but the RoH mark of question Q1.1-01 must be yes or empty; and 5 more.",
  );
});

test("what refuses everything is named first, then what refuses single scores", () => {
  const twice = withCell(withCell([...cases, cases[1]!], 2, 1, "?"), 0, 5, "Q2.1-1");
  expect(refusal({ cases: twice })).toBe(
    "Do not use these scores: case C001 is judged twice, in cell cases!A2 and cell cases!A8; " +
      "the cases have no column headed Q2.1-01; cell cases!B3 holds '?', which is not an answer.",
  );
});

test("words are read for their criterion; what is none of them, or given twice, is refused there", () => {
  const overrides = [
    ["Criterion", "Override"],
    ["1.1", "good"],
    ["1.1", "Good"],
    ["1.2", "Urgent priority"],
    ["1.2", "Good"],
    ["2.1", null],
    [null, null],
  ];
  const ratings = [
    ["4.1", "Met"],
    ["4.2", "partly MET"],
  ];
  const cell = spill({ overrides, ratings });
  expect(cell("1.1", "Conclusion")).toBe("Performance against this criterion was good.");
  expect(cell("1.2", "Conclusion")).toBe(
    "Criterion 1.2 has more than one of the overrides, in cell overrides!B4 and cell overrides!B5. Clear all but one.",
  );
  expect(spill({ overrides }, false)("1.2", "Conclusion")).toBe(
    "Criterion 1.2 has more than one of the overrides: Urgent priority, Good. Clear all but one.",
  );
  expect(cell("4.1", "Conclusion")).toBe(
    "Cell ratings!B1 holds 'Met', which is not a rating. Type Well met, Satisfactorily met, Partly met or Not met, or empty the cell.",
  );
  expect(cell("4.2", "Conclusion")).toBe("Partly met");
  expect(spill({ ratings }, false)("4.1", "Note")).toContain("The rating of 4.1 holds 'Met'");
  expect(cell("Inspection", "Conclusion")).toBe(
    "Do not use the conclusion of 1.2: criterion 1.2 has more than one of the overrides, in cell overrides!B4 and cell overrides!B5. " +
      "Do not use the rating of 4.1: cell ratings!B1 holds 'Met', which is not a rating.",
  );
});

test("words that cannot be read at all, or name no criterion, refuse every word of their kind", () => {
  const error = { code: "#REF!" };
  const lost = "The overrides cannot be read: a formula gives #REF!. Correct it first.";
  expect(spill({ overrides: error })("1.1", "Conclusion")).toBe(lost);
  expect(refusal({ overrides: error })).toBe(
    "Do not use the conclusions: the overrides cannot be read: a formula gives #REF!.",
  );
  expect(spill({ ratings: [["4.1"]] })("4.1", "Conclusion")).toBe(
    "The ratings must be two columns. Give each criterion, then the word for it.",
  );
  expect(refusal({ overrides: [["4.1", "Good"]] })).toBe(
    "Do not use the conclusions: cell overrides!A1 holds '4.1', but it must be a criterion.",
  );
});

test("an override that nothing rests on is said not to be used", () => {
  const overrides = [
    ["1.1", "Good"],
    ["1.3", "Good"],
    ["1.4", "Good"],
  ];
  const none = withNone(cases);
  expect(spill({ cases: none, overrides })("1.1", "Note")).toBe(
    "No relevant case yet. Provisional: 12 judgements are missing. The override is not used: there is no score.",
  );
  expect(note({ overrides })).toBe("The overrides of 1.3 and 1.4 are not used: there are no questions. 6 cases.");
  expect(note({ overrides: overrides.slice(0, 2) })).toBe(
    "The override of 1.3 is not used: there are no questions. 6 cases.",
  );
});

const withNone = (table: typeof cases) => table.map((row, index) => (index === 0 ? row : row.slice(0, 1)));

test("the figures always say on how many cases they rest", () => {
  const missing = "Provisional: 30 judgements are missing.";
  expect(note({})).toBe("6 cases.");
  expect(note({ cases: withNone(cases) })).toBe(`${missing} 6 cases, 6 of them without any judgement.`);
  const one = smallInspection({ "Q1.1-01": "." });
  expect(note(one)).toBe("Provisional: 1 judgement is missing. 1 case, without any judgement.");
  expect(note({ cases: cases.slice(0, 1) })).toBe("No cases yet.");
  expect(note({ questions: questions.slice(0, 1) })).toBe("No questions yet.");
  expect(note({ cases: [["Name"], ["C001"]] })).toContain("The cases cannot be counted.");
  expect(spill({ cases: cases.slice(0, 1) })("Section 3", "Note")).toBe("No questions.");
  expect(spill({ cases: cases.slice(0, 1) })("RoH Thread", "Note")).toBe("No cases yet.");
});

test("rows below the table are pointed out, in the singular too, and an error there is said", () => {
  const one = "1 row below the table Cases is not counted: add it to the table, or clear it.";
  expect(note({ below: [[null], ["x"]] })).toBe(`${one} 6 cases.`);
  expect(note({ below: [["x"], ["y"]] })).toContain("2 rows below the table Cases are not counted");
  expect(note({ below: "" })).toBe("6 cases.");
  expect(note({ below: { code: "#REF!" } })).toContain(
    "The cells below the table Cases cannot be read: a formula gives #REF!. Correct it first.",
  );
});

test("where the list of questions cannot be read, every criterion is there and refused", () => {
  const cell = spill({ questions: [["Question"]] });
  for (const title of ["1.1", "1.5", "3.2", "Section 3", "RoH Thread"])
    expect(cell(title, "Score")).toContain("The first row of the questions has no heading Criterion.");
});

test.each([
  [[], "The list of answers is empty. Give each answer, then Y, N or N/A."],
  [[[0, "Y"]], "Cell answers!A1 is empty or holds 0, but it must be an answer. Type text, or a number other than 0."],
  [[[true, "Y"]], "Cell answers!A1 holds TRUE, but it must be an answer. Type text, or a number other than 0."],
  [[["Met", "?"]], "Cell answers!B1 holds '?', but it must be what the answer counts as: Y, N or N/A."],
  [
    [
      ["Met", "Y"],
      [" met ", "N"],
    ],
    "Cell answers!A2 holds 'met' again, with another meaning. Delete one of the rows.",
  ],
  [[["Met"]], "The list of answers must be two columns. Give each answer, then Y, N or N/A."],
])("the list of answers %j refuses every score and says why", (answers, reason) => {
  const cell = spill({ answers });
  expect([cell("1.1", "Score"), cell("RoH Thread", "Note")]).toEqual([reason, reason]);
});

test("what can be typed is said by the list of answers in force", () => {
  const answers = [
    ["Answer", "Counts as"],
    ["Met", "Y"],
    [1, "yes"],
    ["Not met", "N"],
  ];
  const table = withCell(smallInspection({ "Q1.1-01": "." }).cases, 1, 1, "Mett");
  const list = { cases: table, questions: questions.slice(0, 2), answers };
  expect(spill(list)("1.1", "Score")).toBe(
    "Cell cases!B2 holds 'Mett', which is not an answer, so it cannot be scored. Did you mean Met? Type Met or Not met, or empty the cell.",
  );
  expect(spill({ ...list, cases: withCell(table, 1, 1, "1") })("1.1", "Score")).toBe(1);
});
