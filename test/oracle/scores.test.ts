import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { differencesOfScores, expectedScores } from "./agreement";
import { asWritten, fraction, multiply, wholePercent } from "./fraction";
import { scoreOfSection } from "./oracle";
import { isNotAvailable, isScore, outcomeOf, randomSettings, show } from "./outcomes";
import { casesTable, inspectionOf, questionsTable, sheets } from "./random-inspection";

test("every score and count that OMI.SCORES spills for any inspection is what exact arithmetic gives", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { settings, weightCell, threadCell }) => {
      const args = [casesTable(inspection), questionsTable(inspection), weightCell, threadCell];
      const differences = differencesOfScores(call("SCORES", args) as Table, inspectionOf(inspection), settings);
      expect(differences).toEqual([]);
    }),
    { numRuns: 1000 },
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
    { numRuns: 500 },
  );
});

test("no score is written with more than 12 decimals", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { weightCell }) => {
      const scores = call("SCORES", [casesTable(inspection), questionsTable(inspection), weightCell]) as Table;
      for (const [, score] of scores.slice(1).filter((row) => row[1] !== "")) {
        const scaled = multiply(asWritten(score as number), fraction(10n ** 12n));
        expect([score, scaled.denominator]).toEqual([score, 1n]);
      }
    }),
    { numRuns: 300 },
  );
});

test("every score, as written, rounds half up to the same whole per cent as the exact score", () => {
  const percentOr = (score: unknown) => (typeof score === "number" ? wholePercent(asWritten(score)) : score);
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { settings, weightCell, threadCell }) => {
      const args = [casesTable(inspection), questionsTable(inspection), weightCell, threadCell];
      const shown = (call("SCORES", args) as Table).slice(1).map(([title, score]) => [title, percentOr(score)]);
      const exact = expectedScores(inspectionOf(inspection), settings).map(({ title, score }) => [
        title,
        typeof score === "string" ? "" : wholePercent(score),
      ]);
      expect(shown).toEqual(exact);
    }),
    { numRuns: 1000 },
  );
});

test("an inspection whose list has no question has no score to give, whatever its cases hold", () => {
  fc.assert(
    fc.property(sheets, (inspection) => {
      const tables = [casesTable(inspection), questionsTable({ ...inspection, list: [] })];
      expect(show(outcomeOf("SCORES", tables))).toMatch(/^#N\/A/);
      expect(show(outcomeOf("SECTION", [...tables, 1]))).toMatch(/^#N\/A/);
    }),
    { numRuns: 200 },
  );
});
