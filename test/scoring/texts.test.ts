import * as messages from "../../src/scoring/texts/argument-messages";
import { FUNCTION_EXAMPLES } from "../../src/scoring/texts/function-examples";
import { problemSentence } from "../../src/scoring/texts/problem-sentences";
import { ROH_THREAD, sectionTitle } from "../../src/scoring/texts/published-words";
import { readMetadata } from "../helpers/excel";

/** Every sentence a user can see when an argument cannot be used, filled in. */
const SENTENCES = [
  messages.mustBe("the score", 67, messages.A_FRACTION) + messages.PERCENT_HINT(67),
  messages.mustBe("urgent", "maybe", messages.A_FLAG),
  messages.mustBe("the section", 4, messages.A_SECTION),
  messages.mustBe("cell Leadership!C3", "good", messages.A_LEVEL),
  messages.mustBe("the style", "long", messages.A_STYLE),
  messages.mustBe("the kind", true, messages.A_KIND),
  messages.mustBe("cell Settings!A4", null, messages.AN_ANSWER),
  messages.mustBe("cell Settings!B4", "Maybe", messages.A_MEANING),
  messages.NO_SCORE,
  messages.NO_JUDGEMENT,
  messages.NO_LEVEL,
  messages.ANSWERS_COLUMNS,
  messages.NOTHING_WRONG,
  messages.ARGUMENT_IS_ERROR("the cases", "#REF!"),
  messages.SUMMARY_COLUMNS(3),
  messages.SUMMARY_ROWS(1, 100),
  messages.SUMMARY_ROWS(90, 100),
  messages.NO_SCORE_IN_SECTION(2),
  messages.TWO_MEANINGS("cell Settings!A4", "Met"),
  messages.NOT_IN_THE_LIST("cell Cases!H18", "Mett", "Met"),
  messages.UNEXPECTED("SCORES"),
  messages.ZERO_OR_EMPTY("the summary weight", "Settings!B3"),
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
  expect(SENTENCES[3]).toBe(
    "Cell Leadership!C3 holds 'good', but it must be Well met or Satisfactorily met or Partly met or Not met.",
  );
  expect(SENTENCES[6]).toBe("Cell Settings!A4 is empty, but it must be an answer as text.");
  expect(SENTENCES[15]).toBe("The summary has 1 row, but the judgements have 100. Both must cover the same cases.");
  expect(SENTENCES[19]).toBe(
    "Cell Cases!H18 holds 'Mett', which is not in the list of answers, so it cannot be recoded. Did you mean Met? Correct the cell, or add the answer to the list.",
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
  expect(problemSentence(problem, () => "cell A1")).toContain("Cell A1 holds 'Yse', which is not an answer");
});

test("a range where one cell is meant is called several cells", () => {
  expect(messages.mustBe("the section", [[1, 2]], messages.A_SECTION)).toBe(
    "The section holds several cells, but it must be 1, 2 or 3.",
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
  expect([sectionTitle(2), ROH_THREAD]).toEqual(["Section 2", "RoH Thread"]);
});
