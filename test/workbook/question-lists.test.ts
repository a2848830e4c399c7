import { TaskFailed } from "../../src/workbook/tasks/excel-task";
import { inspectionFromQuestions } from "../../src/workbook/set-up/inspection-from-questions";
import { pastedRows } from "../../src/workbook/set-up/pasted-rows";

const refusalOf = (rows: readonly (readonly unknown[])[]): string => {
  try {
    inspectionFromQuestions(rows);
  } catch (error) {
    if (error instanceof TaskFailed) return error.message;
    throw error;
  }
  throw new Error("the list was taken");
};

test("a list copied from Excel is read by its headings, in any order and case", () => {
  const text =
    "wording\tQUESTION\tRoH\tCriterion\tSummary\r\nReport on time\tQ1.1-01\t\t1.1\t\r\nAll in all\tQ1.2-S\tx\t1.2\tyes\r\n";
  expect(inspectionFromQuestions(pastedRows(text)).questions).toEqual([
    { id: "Q1.1-01", criterion: "1.1", wording: "Report on time", isSummary: false, isRoH: false },
    { id: "Q1.2-S", criterion: "1.2", wording: "All in all", isSummary: true, isRoH: true },
  ]);
});

test("a list in the manner of CSV may have commas, quotes and line breaks in its quoted wordings", () => {
  const text = 'Question,Criterion,Wording\nQ1.1-01,1.1,"Right, and ""on time"",\nat court"\n\n';
  expect(pastedRows(text)).toEqual([
    ["Question", "Criterion", "Wording"],
    ["Q1.1-01", "1.1", 'Right, and "on time",\nat court'],
  ]);
  expect(pastedRows("Question;Criterion\nQ1;1.1")).toEqual([
    ["Question", "Criterion"],
    ["Q1", "1.1"],
  ]);
});

test("a quotation mark that is never closed is refused: it would swallow the questions after it", () => {
  expect(() => pastedRows('Question\tCriterion\tWording\nQ1\t1.1\t"Open\nQ2\t1.1\tNext')).toThrow(
    "A quotation mark opens a cell of it and is never closed",
  );
});

test.each(["Summary question", "RoH?", "Risk of Harm"])(
  "a heading %p is refused rather than left out of the scores",
  (heading) => {
    expect(refusalOf([["Question", "Criterion", heading]])).toContain(`The heading ${heading} is not one that is read`);
  },
);

test("the columns Wording, Summary and RoH may be left out", () => {
  expect(
    inspectionFromQuestions([
      ["Question", "Criterion"],
      ["Q1.1-01", 1.1],
    ]).questions,
  ).toEqual([{ id: "Q1.1-01", criterion: "1.1", wording: "", isSummary: false, isRoH: false }]);
});

test("when a question is relevant is taken over where the list says so", () => {
  const { questions } = inspectionFromQuestions([
    ["Question", "Criterion", "relevant  when"],
    ["A", "1.1", "Case type=licence"],
    ["B", "1.1", " "],
  ]);
  expect(questions.map(({ relevantWhen }) => relevantWhen)).toEqual(["Case type=licence", undefined]);
});

test("a list without the heading Criterion is refused with what it needs", () => {
  expect(
    refusalOf([
      ["Question", "Text"],
      ["Q1", "x"],
    ]),
  ).toBe(
    "The list of questions was not taken. Its first row has no heading Criterion. It needs the headings Question and Criterion; Wording, Summary and RoH may follow. Correct the list, then try again.",
  );
});

test("a question listed twice is refused with both its rows", () => {
  expect(
    refusalOf([
      ["Question", "Criterion"],
      ["Q1.1-01", "1.1"],
      ["q1.1-01", "1.1"],
    ]),
  ).toContain(
    "Question q1.1-01 is listed twice, in row 2, column 1 of the list and row 3, column 1 of the list: it would be counted twice.",
  );
});

test("two summary questions of one criterion are refused with both their ids", () => {
  const rows = [
    ["Question", "Criterion", "Summary"],
    ["A", "1.1", "yes"],
    ["B", "1.1", "yes"],
  ];
  expect(refusalOf(rows)).toContain("Criterion 1.1 has more than one summary question: A, B.");
});

test("of many mistakes three are told, and how many more there are", () => {
  const rows = [["Question", "Criterion"], ...["A", "B", "C", "D", "E"].map((id) => [id, "9.9"])];
  const message = refusalOf(rows);
  expect(message.match(/must be a general criterion/g)).toHaveLength(3);
  expect(message).toContain("There are 2 more problems like this.");
});

test("a list of headings alone is refused", () => {
  expect(refusalOf([["Question", "Criterion"]])).toContain("It has no question below its headings.");
});
