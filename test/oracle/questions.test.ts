import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { differencesOfQuestions } from "./questions-agreement";
import { exactly, isClose, ONE, subtract, sum, toNumber } from "./fraction";
import { scoreOfCriterion, sectionOf, USUAL_SETTINGS } from "./oracle";
import { outcomeOf, randomSettings, show } from "./outcomes";
import { given } from "./random-given";
import { readTables } from "./tables";
import { runs } from "./runs";
import { casesTable, inspectionOf, questionsTable, sheets } from "./random-inspection";

test("every question's counts, proportion and points lost are what exact arithmetic gives", () => {
  fc.assert(
    fc.property(sheets, randomSettings, (inspection, { settings, weightCell }) => {
      const rows = call("QUESTIONS", [casesTable(inspection), questionsTable(inspection), weightCell]) as Table;
      expect(differencesOfQuestions(rows, inspectionOf(inspection), settings)).toEqual([]);
    }),
    runs(150),
  );
});

test("OMI.QUESTIONS of tables with mistakes is refused as a whole where OMI.SCORES is, and right in every cell where it is not", () => {
  fc.assert(
    fc.property(given, ({ cases, questions, answers }) => {
      const { inspection, isRefused } = readTables(cases, questions, answers);
      const outcome = outcomeOf("QUESTIONS", [cases, questions, null, answers]);
      if (isRefused) expect(show(outcome)).toMatch(/^#VALUE!/);
      else if (inspection.questions.length === 0) expect(show(outcome)).toMatch(/^#N\/A/);
      else expect(differencesOfQuestions(outcome as Table, inspection, USUAL_SETTINGS)).toEqual([]);
    }),
    runs(150),
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
    runs(150),
  );
});
