import { OMI_2007 } from "../../src/scheme/omi-2007";
import { readAnswers, type Answers } from "../../src/scoring/answers";
import { answerChoices } from "../../src/scoring/case-form/answer-choices";
import { holdsIn, isBad, readCondition } from "../../src/scoring/case-form/condition";
import { contradictions } from "../../src/scoring/case-form/contradictions";
import { judgeCase } from "../../src/scoring/case-form/judge-case";
import { readConditions } from "../../src/scoring/case-form/relevant-when";
import { readInspection } from "../../src/scoring/read-inspection";
import { ANSWERS, conditionOf, HEADINGS, QUESTIONS, readCases as read } from "../helpers/conditional-inspection";

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
