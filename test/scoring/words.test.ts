import { conclusion, isBelowLine } from "../../src/scoring/conclusion";
import { countInWords } from "../../src/scoring/count-words";
import { finding } from "../../src/scoring/finding";
import { levelOf, proposedLevel } from "../../src/scoring/level";
import { closest, suggestAnswer } from "../../src/scoring/suggest-answer";
import { ANSWERS, SCHEME } from "../helpers/scoring";

const GOOD = "Performance against this criterion was good.";
const PRIORITY = "This criterion represents a priority for improvement.";
const URGENT = "This criterion represents an urgent priority for improvement.";

test("67 per cent is below the line of 68 per cent, 68 and 69 are not", () => {
  expect([0.67, 0.68, 0.69].map((score) => conclusion(score, 0.68, undefined, SCHEME))).toEqual([PRIORITY, GOOD, GOOD]);
});

test("the score is compared as it is shown, so that 67.5 per cent, shown as 68, is not below", () => {
  expect(isBelowLine(0.675, 0.68)).toBe(false);
  expect(isBelowLine(0.67499, 0.68)).toBe(true);
  expect(isBelowLine(0.69, 0.69)).toBe(false);
  expect(isBelowLine(0.69, 0.7)).toBe(true);
});

test("a score on the line is not below it, one per cent less is, whatever the line", () => {
  for (let line = 1; line <= 100; line++) {
    expect([line, isBelowLine(line / 100, line / 100)]).toEqual([line, false]);
    expect([line, isBelowLine((line - 1) / 100, line / 100)]).toEqual([line, true]);
    expect(isBelowLine((line - 0.6) / 100, (line - 0.6) / 100)).toBe(false);
  }
});

test("an urgent priority is the inspectors' choice, and one that contradicts the line is marked as their override", () => {
  expect(conclusion(0.66, 0.68, "urgent", SCHEME)).toBe(URGENT);
  expect(conclusion(0.78, 0.68, "urgent", SCHEME)).toBe(`${URGENT} (Inspectors' override.)`);
});

test("counts are written in British words", () => {
  const words = [0, 1, 10, 13, 20, 48, 100, 101, 112, 999, 1000, 1005, 1100, 171000].map(countInWords);
  expect(words).toEqual([
    "none",
    "one",
    "ten",
    "thirteen",
    "twenty",
    "forty-eight",
    "one hundred",
    "one hundred and one",
    "one hundred and twelve",
    "nine hundred and ninety-nine",
    "one thousand",
    "one thousand and five",
    "one thousand one hundred",
    "one hundred and seventy-one thousand",
  ]);
});

test("findings stand in the report's house style", () => {
  expect(finding(48, 57, "count", "cases")).toBe("48 of the 57 cases (84%)");
  expect(finding(6, 20, "percent", "cases")).toBe("six (30%) of the 20 cases");
  expect(finding(13, 40, "sentence", "licence cases")).toBe("Thirteen of the 40 licence cases (33%)");
  expect(finding(25, 68, "short", "cases")).toBe("37% (25/68)");
  expect(finding(4, 9, "count", "cases")).toBe("four of the nine cases (44%)");
  expect(finding(0, 11, "count", "cases")).toBe("none of the 11 cases (0%)");
  expect(finding(10, 11, "count", "cases")).toBe("ten of the 11 cases (91%)");
  expect(finding(1, 1, "count", "addresses")).toBe("one of the one addresses (100%)");
  expect(finding(1, 1, "sentence", "cases")).toBe("One of the one case (100%)");
});

test("the proposed word for section 4 is the median, the lower of two middle ones", () => {
  const words = (letters: string) => [...letters].map((letter) => SCHEME.ratings["wspn".indexOf(letter)]!);
  expect(proposedLevel(words("wsp"), SCHEME)).toBe("Satisfactorily met");
  expect(proposedLevel(words("wwpn"), SCHEME)).toBe("Partly met");
  expect(proposedLevel(words("nw"), SCHEME)).toBe("Not met");
  expect(proposedLevel([], SCHEME)).toBeUndefined();
});

test("the words of section 4 count in any case and with blanks", () => {
  expect(levelOf("  satisfactorily  MET ", SCHEME)).toBe("Satisfactorily met");
  expect(levelOf("met", SCHEME)).toBeUndefined();
});

test.each([
  ["Yse", "Yes"],
  ["Ys", undefined],
  ["Yess", "Yes"],
  ["N\\A", "N/A"],
  ["#N/A", "N/A"],
  ["n / a", "N/A"],
  ["Suficient", "Sufficient"],
  ["Insuficent", "Insufficient"],
  ["dont know", "Don't know"],
  ["Don’t know", "Don't know"],
  ["Not aplicable", "Not applicable"],
  ["M", undefined],
  ["maybe", undefined],
  ["?", undefined],
])("%s suggests %s", (text, suggestion) => {
  expect(suggestAnswer(text, ANSWERS)).toBe(suggestion);
});

test("of several near candidates the nearest is suggested", () => {
  expect(closest("Q1.2-005", ["Q1.2-01", "Q1.2-05"])).toBe("Q1.2-05");
  expect(closest("abcdef", ["Q1.2-01"])).toBeUndefined();
});
