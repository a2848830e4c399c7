import fc from "fast-check";
import { cellsOf, valueOf } from "../../src/scoring/cell";
import { judgementOf as judgementIn } from "../../src/scoring/judgement";
import { tallyJudgements } from "../../src/scoring/tally/tally-judgements";
import { ANSWERS as PUBLISHED, SCHEME } from "../helpers/scoring";

const judgementOf = (cell: unknown) => judgementIn(cell, PUBLISHED);

/** The report's answers as the domain lists them, written out again here so that the product cannot agree with itself. */
const ANSWERS: Record<string, string[]> = {
  above: ["Y", "Yes", "Above", "Sufficient", "Excellent"],
  below: ["N", "No", "Below", "Insufficient", "Poor", "Don't know"],
  "not relevant": ["N/A", "NA", "n.a.", "Not applicable", "Not relevant"],
};
const ALL = Object.entries(ANSWERS).flatMap(([meaning, answers]) =>
  answers.map((answer) => [answer, meaning] as const),
);

test.each(ALL)("%s is %s, in any case and with outer blanks", (answer, meaning) => {
  const mixed = [...answer].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter.toLowerCase())).join("");
  for (const spelling of [
    answer,
    answer.toUpperCase(),
    answer.toLowerCase(),
    mixed,
    `  ${answer}\t`,
    `\u00a0${answer}`,
    `${answer}\u200b`,
    answer.replaceAll("'", "\u2019"),
    answer.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ]) {
    expect(judgementOf(spelling)).toBe(meaning);
  }
});

test("there are no answers but these", () => {
  expect(SCHEME.answers).toEqual(ANSWERS);
});

test("an empty cell is missing, however Excel hands it over", () => {
  for (const empty of [null, undefined, 0, -0, "", "   ", "\u00a0", "\t", "\n", "\u200b", "\u3164"])
    expect(judgementOf(empty)).toBe("missing");
});

test("numbers, TRUE, FALSE, error cells and other text are no answers", () => {
  const errors = [{ code: "#N/A" }, { type: "Error", basicValue: "#REF!" }, { type: "Entity", basicValue: "#VALUE!" }];
  for (const cell of [1, -1, 0.5, NaN, Infinity, true, false, "Yse", "#N/A", "Y N", "Yes.", {}, [], ...errors]) {
    expect(judgementOf(cell)).toBe("unknown");
  }
});

test("a cell of one of Excel's data types counts as its basic value", () => {
  expect(judgementOf({ type: "String", basicValue: "Yes" })).toBe("above");
  expect(judgementOf({ type: "FormattedNumber", basicValue: 0.5 })).toBe("unknown");
  expect(judgementOf({ type: "String", basicValue: "" })).toBe("missing");
  expect(judgementOf({ type: "Boolean", basicValue: true })).toBe("unknown");
});

test("the pass over the cells counts what judging each cell alone counts, whatever the number of rows", () => {
  const usual = fc.constantFrom<unknown>("Y", "N", "N/A", null);
  const odd = fc.constantFrom<unknown>(
    "yes",
    " No ",
    "NA",
    "",
    0,
    undefined,
    "Yse",
    7,
    true,
    { code: "#N/A" },
    "don't know",
  );
  const cell = fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: odd });
  const range = fc.integer({ min: 0, max: 23 }).chain((rows) => {
    return fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: rows, maxLength: rows });
  });
  fc.assert(
    fc.property(range, (rows) => {
      const tally = tallyJudgements(rows, [2, 0], PUBLISHED);
      [2, 0].forEach((column, k) => {
        const judgements = rows.map((cells) => judgementOf(cells[column]));
        const count = (...wanted: string[]) => judgements.filter((judgement) => wanted.includes(judgement)).length;
        expect(tally.above[k]).toBe(count("above"));
        expect(tally.relevant[k]).toBe(count("above", "below"));
        expect(tally.missing[k]).toBe(count("missing"));
        const row = judgements.indexOf("unknown");
        expect(tally.unknown.get(k)?.first[0]).toEqual(row < 0 ? undefined : { row, column });
        expect(tally.unknown.get(k)?.count ?? 0).toBe(count("unknown"));
      });
    }),
    { numRuns: 1000 },
  );
});

test("a single cell is a range of one, and a row that is one cell a row of one", () => {
  expect(cellsOf("Y")).toEqual([["Y"]]);
  expect(cellsOf(["Y", ["N"]])).toEqual([["Y"], ["N"]]);
  expect([valueOf("Y"), valueOf([["Y"]]), valueOf([[null]])]).toEqual(["Y", "Y", ""]);
});

test("a row shorter than the others is missing what it lacks", () => {
  const tally = tallyJudgements([["Y", "Y"], ["Y"], ["N", "N"], [], ["Y", "N"]], [0, 1], PUBLISHED);
  expect([...tally.above]).toEqual([3, 1]);
  expect([...tally.relevant]).toEqual([4, 3]);
  expect([...tally.missing]).toEqual([1, 2]);
});
