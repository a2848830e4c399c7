import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { asWritten, fraction, multiply, wholePercent } from "./fraction";
import { scoreOfSection } from "./oracle";
import { isNotAvailable, isScore, outcomeOf, randomSettings, show } from "./outcomes";
import { given, scoresArguments } from "./random-given";
import { casesTable, inspectionOf, questionsTable, sheets } from "./random-inspection";
import { runs } from "./runs";
import { differencesOfScores } from "./scores-agreement";
import { readTables } from "./tables";
import { verdictOn } from "./verdict";

test("the oracle reads in random sheets what they were made to mean", () => {
  fc.assert(
    fc.property(sheets, (inspection) => {
      const { inspection: read, isRefused } = readTables(casesTable(inspection), questionsTable(inspection), null);
      const meant = inspectionOf(inspection);
      expect([isRefused, read.cases]).toEqual([false, meant.cases]);
      expect(read.questions).toEqual(
        meant.questions.map((question) => ({ ...question, id: question.id.toLowerCase(), isFaulty: false })),
      );
    }),
    runs(150),
  );
});

test("every cell that OMI.SCORES spills for any arguments is what exact arithmetic and the rules give", () => {
  fc.assert(
    fc.property(given, (one) => {
      const spill = call("SCORES", scoresArguments(one)) as Table;
      expect(differencesOfScores(spill, verdictOn(one))).toEqual([]);
    }),
    runs(400),
  );
});

test("OMI.SECTION gives the exact mean of the section's criteria, or #N/A where none has a score", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { settings, weightCell }) => {
      for (const section of [1, 2, 3]) {
        const outcome = outcomeOf("SECTION", [casesTable(inspection), questionsTable(inspection), section, weightCell]);
        const expected = scoreOfSection(inspectionOf(inspection), section, settings);
        expect(isScore(outcome, expected, isNotAvailable) || `${show(outcome)}, not ${show(expected)}`).toBe(true);
      }
    }),
    runs(150),
  );
});

test("OMI.SECTION is refused wherever OMI.SCORES refuses its section, and gives the same score wherever it does not", () => {
  fc.assert(
    fc.property(given, fc.constantFrom(1, 2, 3), (one, section) => {
      const args = [one.cases, one.questions, section, one.summaryWeight, one.answers];
      const outcome = outcomeOf("SECTION", args);
      const verdict = verdictOn(one);
      const row = verdict.rows.find(({ title }) => title === `Section ${section}`)!;
      // A weight that is none refuses the formula itself, whether its section needs one or not.
      const expected = verdict.isWeightRefused ? "refused" : row.score;
      expect(isScore(outcome, expected, isNotAvailable) || `${show(outcome)}, not ${show(expected)}`).toBe(true);
    }),
    runs(200),
  );
});

test("no score is written with more than 12 decimals", () => {
  fc.assert(
    fc.property(given, (one) => {
      const scores = call("SCORES", scoresArguments(one)) as Table;
      for (const [, score] of scores.slice(1).filter((row) => typeof row[1] === "number")) {
        const scaled = multiply(asWritten(score as number), fraction(10n ** 12n));
        expect([score, scaled.denominator]).toEqual([score, 1n]);
      }
    }),
    runs(60),
  );
});

test("every score, as written, rounds half up to the same whole per cent as the exact score", () => {
  const percentOr = (score: unknown) => (typeof score === "number" ? wholePercent(asWritten(score)) : "no score");
  fc.assert(
    fc.property(given, (one) => {
      const { rows } = verdictOn(one);
      const shown = new Map(
        (call("SCORES", scoresArguments(one)) as Table).map(([title, score]) => [title, percentOr(score)]),
      );
      for (const { title, score } of rows.filter((row) => typeof row.score !== "string"))
        expect([title, shown.get(title)]).toEqual([title, wholePercent(score as Exclude<typeof score, string>)]);
    }),
    runs(200),
  );
});

test("an inspection whose list has no question has no score to give, whatever its cases hold", () => {
  fc.assert(
    fc.property(sheets, (inspection) => {
      const tables = [casesTable(inspection), questionsTable({ ...inspection, list: [] })];
      const rows = (call("SCORES", tables) as Table).slice(1);
      expect(rows.filter(([, score]) => score !== "")).toEqual([]);
      expect(rows.at(-1)).toContainEqual(expect.stringContaining("No questions yet."));
      expect(show(outcomeOf("SECTION", [...tables, 1]))).toMatch(/^#N\/A/);
    }),
    runs(100),
  );
});
