import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { differencesOfQuestions } from "./agreement";
import { exactly, isClose, ONE, subtract, sum, toNumber } from "./fraction";
import { scoreOfCriterion, sectionOf } from "./oracle";
import { randomSettings } from "./outcomes";
import { casesTable, inspectionOf, questionsTable, sheets } from "./random-inspection";

test("every question's counts, proportion and points lost are what exact arithmetic gives", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { settings, weightCell }) => {
      const rows = call("QUESTIONS", [casesTable(inspection), questionsTable(inspection), weightCell]) as Table;
      expect(differencesOfQuestions(rows, inspectionOf(inspection), settings)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("1 less the points lost by a criterion's questions is its exact score", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { settings, weightCell }) => {
      const rows = call("QUESTIONS", [casesTable(inspection), questionsTable(inspection), weightCell]) as Table;
      const criteria = new Set(rows.slice(1).map((row) => String(row[1])));
      for (const criterion of [...criteria].filter((one) => sectionOf(one) < 4)) {
        const lost = rows.filter((row) => row[1] === criterion).map((row) => row[8]);
        const score = scoreOfCriterion(inspectionOf(inspection), criterion, settings);
        if (typeof score === "string") {
          expect([criterion, ...new Set(lost)]).toEqual([criterion, ""]);
        } else {
          const left = subtract(ONE, sum((lost as number[]).map(exactly)));
          expect(isClose(left, score) || `${criterion}: ${toNumber(left)}, not ${toNumber(score)}`).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
