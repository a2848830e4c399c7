import { OMI_2007 } from "../../src/scheme/omi-2007";
import { answersOf, readAnswers, type Answers } from "../../src/scoring/answers";
import { answerChoices } from "../../src/scoring/case-form/answer-choices";
import { holdsIn, isBad, readCondition } from "../../src/scoring/case-form/condition";
import { contradictions } from "../../src/scoring/case-form/contradictions";
import { judgeCase } from "../../src/scoring/case-form/judge-case";
import { casesBy, countWhere, readProgress } from "../../src/scoring/case-form/progress";
import { readConditions } from "../../src/scoring/case-form/relevant-when";
import { readSample } from "../../src/scoring/case-form/sample";
import { readInspection, type Inspection } from "../../src/scoring/read-inspection";

const QUESTIONS = [
  ["Question", "Criterion", "Summary", "RoH", "Relevant when"],
  ["Q1.1-S", "1.1", "yes", "", ""],
  ["Q1.1-01", "1.1", "", "", ""],
  ["Q1.1-02", "1.1", "", "", "q1.1-01 = yes"],
  ["Q1.2-01", "1.2", "", "", "Case type=licence and Q1.1-01=N"],
];
const HEADINGS = ["Case", "Case type", "Assessor", "Q1.1-S", "Q1.1-01", "Q1.1-02", "Q1.2-01"];
const ANSWERS = answersOf(OMI_2007);

const read = (rows: readonly (readonly unknown[])[], questions: unknown[][] = QUESTIONS): Inspection =>
  readInspection([HEADINGS, ...rows], questions, ANSWERS, OMI_2007);
const conditionOf = (text: unknown, own?: string) => readCondition(text, read([]), own);
/** Whether a case with these facts and judgements is what the condition says. */
function holds(text: string, caseType: unknown, ...judgements: unknown[]) {
  const condition = conditionOf(text)!;
  if (isBad(condition)) throw new Error(`${condition.bad}: ${condition.part}`);
  return holdsIn(["C001", caseType, "", ...judgements], condition, { answers: ANSWERS });
}

describe("a condition", () => {
  test("is met where every part is, in any spelling of an answer and as a person reads a fact", () => {
    expect(holds("Q1.1-01=Y", "", "", "Yes")).toBe("yes");
    expect(holds(" q1.1-01  =  yes ", "", "", "sufficient")).toBe("yes");
    expect(holds("Case type=Licence AND Q1.1-01=Y", " licence\u00a0", "", "Y")).toBe("yes");
  });

  test("is not met where one part is not, even if another is open", () => {
    expect(holds("Q1.1-01=Y", "", "", "N")).toBe("no");
    expect(holds("Q1.1-01=Y", "", "", "N/A")).toBe("no");
    expect(holds("Q1.1-01=Y and Case type=licence", "community order", "", "")).toBe("no");
  });

  test("is open where what it asks is blank, no answer or an error", () => {
    expect(holds("Q1.1-01=Y", "", "", "")).toBe("open");
    expect(holds("Q1.1-01=Y", "", "", "Yse")).toBe("open");
    expect(holds("Case type=licence", "")).toBe("open");
    expect(holds("Case type=licence", { code: "#N/A" })).toBe("open");
  });

  test("may have the word and within a value or a heading", () => {
    expect(holds("Case type=drink and drugs", "Drink and drugs")).toBe("yes");
    expect(conditionOf("Age and sex=old")).toMatchObject({ bad: "no column", part: "Age and sex=old" });
  });

  test.each([
    ["Q1.1-01", "no value", "Q1.1-01"],
    ["Q1.1-01=", "no value", "Q1.1-01="],
    ["Q9=Y", "no column", "Q9=Y"],
    ["Case type=licence and Q1.1-01=Yse", "not an answer", "Q1.1-01=Yse"],
    ["Q1.1-02=Y", "itself", "Q1.1-02=Y"],
  ])("'%s' is not read: %s", (text, bad, part) => {
    expect(conditionOf(text, "q1.1-02")).toEqual({ bad, text, part });
  });

  test("is none where nothing can be seen, and names no column that is there twice", () => {
    expect(conditionOf(" \u200b")).toBeUndefined();
    const twice = readInspection([[...HEADINGS, "case type"]], QUESTIONS, ANSWERS, OMI_2007);
    expect(readCondition("Case type=licence", twice)).toMatchObject({ bad: "no column" });
  });
});

describe("one case", () => {
  const judge = (row: readonly unknown[], questions = QUESTIONS) => {
    const inspection = read([row], questions);
    return judgeCase(row, inspection, readConditions(questions, inspection));
  };

  test("is judged by criterion, the summary question last", () => {
    const [first, second] = judge(["C001", "licence", "", "Y", "N", "", "Yse"]);
    expect([first!.criterion, first!.answered, first!.questions.map(({ question }) => question.id)]).toEqual([
      "1.1",
      2,
      ["Q1.1-01", "Q1.1-02", "Q1.1-S"],
    ]);
    expect(first!.questions.map(({ judgement }) => judgement)).toEqual(["below", "missing", "above"]);
    expect([second!.answered, second!.questions[0]!.judgement]).toEqual([0, "unknown"]);
  });

  test("says which questions apply and which answers contradict that, both ways", () => {
    const applies = (row: readonly unknown[]) =>
      judge(row).flatMap(({ questions }) =>
        questions.flatMap(({ question, applies, contradiction }) =>
          applies === undefined ? [] : [[question.id, applies, contradiction]],
        ),
      );
    expect(applies(["C001", "licence", "", "", "N", "Y", "N/A"])).toEqual([
      ["Q1.1-02", "no", "judged"],
      ["Q1.2-01", "yes", "left out"],
    ]);
    expect(applies(["C001", "", "", "", "N", "N/A", "Y"])).toEqual([
      ["Q1.1-02", "no", undefined],
      ["Q1.2-01", "open", undefined],
    ]);
  });

  test("a condition that cannot be read says nothing of a case", () => {
    const questions = QUESTIONS.map((row, index) => (index === 3 ? [...row.slice(0, 4), "Q9=Y"] : row));
    expect(judge(["C001", "", "", "", "N", "Y", ""], questions)[0]!.questions[1]!.applies).toBeUndefined();
  });

  test("a list without the column Relevant when has no conditions", () => {
    const questions = QUESTIONS.map((row) => row.slice(0, 4));
    expect(readConditions(questions, read([], questions)).size).toBe(0);
  });
});

test("contradictions are told question by question with the first cell, and so is a condition that cannot be read", () => {
  const questions = QUESTIONS.map((row, index) => (index === 1 ? [...row.slice(0, 4), "Case type"] : row));
  const rows = [
    ["C001", "licence", "", "Y", "N", "Y", "N/A"],
    ["C002", "licence", "", "Y", "N", "N", "Y"],
    ["C003", "licence", "", "Y", "Y", "N/A", "N/A"],
    ["C004", "licence", "", "Y", "Y", "", ""],
  ];
  const inspection = read(rows, questions);
  expect(contradictions(inspection, readConditions(questions, inspection))).toEqual([
    {
      kind: "bad condition",
      question: "Q1.1-S",
      condition: { bad: "no value", text: "Case type", part: "Case type" },
      at: { source: "questions", row: 1, column: 4 },
    },
    {
      kind: "judged",
      question: "Q1.1-02",
      condition: "q1.1-01 = yes",
      cases: 2,
      at: { source: "cases", row: 1, column: 5 },
    },
    {
      kind: "left out",
      question: "Q1.1-02",
      condition: "q1.1-01 = yes",
      cases: 1,
      at: { source: "cases", row: 3, column: 5 },
    },
    {
      kind: "left out",
      question: "Q1.2-01",
      condition: "Case type=licence and Q1.1-01=N",
      cases: 1,
      at: { source: "cases", row: 1, column: 6 },
    },
  ]);
});

describe("progress", () => {
  const rows = [
    ["C001", "licence", "HMI2", "Y", "N", "N/A", "Y"],
    ["C002", "licence", "hmi2 ", "", "", "", 0],
    ["C003", "community order", "", "Y", "Yse", "", "Y"],
    ["C004", "licence", "AA1", "Y", "N", "Y", "Y"],
    ["", "", "", "", "", "", ""],
    ["", "", "", "Y", "", "", ""],
  ];
  const inspection = read(rows);
  const progress = readProgress(inspection);

  test("a case is done, begun or untouched, and says where to go on", () => {
    expect(progress.cases.map(({ id, state, at: { row, column } }) => [id, state, row, column])).toEqual([
      ["C001", "done", 1, 0],
      ["C002", "untouched", 2, 3],
      ["C003", "begun", 3, 4],
      ["C004", "done", 4, 0],
    ]);
  });

  test("a criterion says how many judgements are missing and how many are no answer", () => {
    expect(progress.criteria).toEqual([
      { criterion: "1.1", missing: 4, unknown: 1, at: { source: "cases", row: 2, column: 3 } },
      { criterion: "1.2", missing: 1, unknown: 0, at: { source: "cases", row: 2, column: 6 } },
    ]);
  });

  test("cases are put together by a fact as a person reads it, those without it last", () => {
    const by = casesBy("Assessor", progress, inspection)!;
    expect([...by].map(([name, own]) => [name, own.map(({ id }) => id)])).toEqual([
      ["AA1", ["C004"]],
      ["HMI2", ["C001", "C002"]],
      ["", ["C003"]],
    ]);
    expect(casesBy("Judge", progress, inspection)).toBeUndefined();
  });

  test("the cases of a kind are counted by a condition", () => {
    const licence = conditionOf("Case type=licence")!;
    expect(isBad(licence) ? NaN : countWhere(licence, progress, inspection)).toBe(3);
  });

  test("the sample is counted against a number of cases or a share of them, and what cannot be counted says why", () => {
    const sample = [
      ["Cases that are", "At least"],
      ["all cases", 5],
      ["Case type=licence", 3],
      ["Assessor=AA1", 0.25],
      ["Assessor=AA1", 0.33],
      ["Assessor=HMI2", ""],
      ["", ""],
      ["Sex=F", 1],
      ["Case type=licence", "many"],
    ];
    expect(readSample(sample, progress, inspection)).toEqual([
      { kind: "all cases", cases: 4, least: 5, isMet: false, bad: undefined },
      { kind: "Case type=licence", cases: 3, least: 3, isMet: true, bad: undefined },
      { kind: "Assessor=AA1", cases: 1, least: 0.25, isMet: true, bad: undefined },
      { kind: "Assessor=AA1", cases: 1, least: 0.33, isMet: false, bad: undefined },
      { kind: "Assessor=HMI2", cases: 2, least: undefined, isMet: true, bad: undefined },
      { kind: "Sex=F", cases: 0, least: 1, isMet: false, bad: { bad: "no column", text: "Sex=F", part: "Sex=F" } },
      { kind: "Case type=licence", cases: 3, least: undefined, isMet: false, bad: "least" },
    ]);
    const none = read([]);
    expect(readSample([[], ["All cases", 0.5]], readProgress(none), none)).toMatchObject([{ cases: 0, isMet: false }]);
  });

  test("without questions every case is untouched", () => {
    expect(readProgress(read(rows, [QUESTIONS[0]!])).cases.map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => "untouched"),
    );
  });
});

describe("what can be chosen for a question", () => {
  test("of a long list of spellings: the first of each meaning", () => {
    expect(answerChoices(ANSWERS).map(({ answer }) => answer)).toEqual(["Y", "N", "N/A"]);
    const without = { ...ANSWERS, answers: { ...ANSWERS.answers, "not relevant": [] } };
    expect(answerChoices(without).map(({ answer }) => answer)).toEqual(["Y", "N"]);
  });

  test("of a short list: all in its order, each once and as it is first written", () => {
    const list = [
      ["Poor", "N"],
      ["Excellent", "Y"],
      ["excellent", "Y"],
      ["Not relevant", "N/A"],
    ];
    expect(answerChoices(readAnswers(list, OMI_2007) as Answers)).toEqual([
      { answer: "Poor", meaning: "below" },
      { answer: "Excellent", meaning: "above" },
      { answer: "Not relevant", meaning: "not relevant" },
    ]);
  });
});
