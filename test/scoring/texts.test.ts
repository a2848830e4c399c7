import * as messages from "../../src/scoring/texts/argument-messages";
import { FUNCTION_EXAMPLES } from "../../src/scoring/texts/function-examples";
import { notAnAnswerSentence } from "../../src/scoring/texts/problem-sentences";
import { scoredSections, sectionTitle } from "../../src/scoring/texts/scheme-words";
import { readMetadata } from "../helpers/excel";
import { ANSWERS, SCHEME, sentenceOf } from "../helpers/scoring";

/** Every sentence a user can see when an argument cannot be used, filled in. */
const SENTENCES = [
  messages.mustBe("the score", 67, messages.A_FRACTION) + messages.PERCENT_HINT(67),
  messages.mustBe("urgent", "maybe", messages.A_FLAG),
  messages.mustBe("the style", "long", messages.A_STYLE),
  messages.mustBe("the kind", true, messages.A_KIND),
  messages.NO_SCORE,
  messages.NO_JUDGEMENT,
  messages.NO_LEVEL,
  messages.NOTHING_WRONG,
  messages.NOT_A_TABLE("the cases"),
  messages.ARGUMENT_IS_ERROR("the cases", "#REF!"),
  messages.SUMMARY_SHAPE(3, 100, 100),
  messages.SUMMARY_SHAPE(1, 1, 100),
  messages.NO_SCORE_IN_SECTION(2),
  messages.UNEXPECTED("SCORES"),
  messages.MORE_PROBLEMS(12),
];

test("the messages on arguments are whole sentences and short enough to read in Excel's error card", () => {
  for (const sentence of SENTENCES) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.length).toBeLessThan(255);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("messages say what is there and what is needed", () => {
  expect(SENTENCES[0]).toBe(
    "The score holds the number 67, but it must be from 0 to 1, such as 68%. For 67 per cent give 67%.",
  );
  expect(SENTENCES).toContain(
    "The summary has 1 column and 1 row, but it must have 1 column and as many rows as the judgements, 100.",
  );
});

test("a value of one of Excel's data types is shown by its basic value", () => {
  const value = { type: "String", basicValue: " Yse " };
  const problem = {
    kind: "not an answer",
    case: "C001",
    question: "Q1.1-01",
    at: { source: "cases", row: 1, column: 1 },
    value,
  } as const;
  expect(sentenceOf(problem, () => "cell A1")).toContain("Cell A1 holds 'Yse', which is not an answer");
});

test("a range where one cell is meant is called several cells", () => {
  expect(messages.mustBe("the section", [[1, 2]], "1, 2 or 3")).toBe(
    "The section holds several cells, but it must be 1, 2 or 3.",
  );
});

test("a cell that is no answer is named with what to do", () => {
  expect(notAnAnswerSentence("row 1, column 1 of the judgements", "Q1.2-05", ANSWERS, messages.HEADING_HINT)).toBe(
    "Row 1, column 1 of the judgements holds 'Q1.2-05', which is not an answer, so it cannot be scored. If it is a heading, let the range begin below it. Type Y, N or N/A, or empty the cell.",
  );
});

test("the sections that have a score are named as a choice", () => {
  expect(messages.mustBe("the section", 4, scoredSections(SCHEME))).toBe(
    "The section holds the number 4, but it must be 1, 2 or 3.",
  );
});

test("every function has an example that calls it", () => {
  const ids = readMetadata().functions.map(({ id }) => id);
  expect(Object.keys(FUNCTION_EXAMPLES).sort()).toEqual([...ids].sort());
  for (const [id, [formula, result]] of Object.entries(FUNCTION_EXAMPLES)) {
    expect(formula.startsWith(`=OMI.${id}(`)).toBe(true);
    expect(result).not.toBe("");
  }
});

test("scores are titled as in the report", () => {
  expect([sectionTitle(2, SCHEME), SCHEME.thread]).toEqual(["Section 2", "RoH Thread"]);
});
