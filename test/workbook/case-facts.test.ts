import { withFacts } from "../../src/workbook/set-up/case-facts";
import { caseRows } from "../../src/workbook/sheets/make-cases";
import { emptyInspection } from "../../src/workbook/set-up/ready-inspections";
import { SHORT_INSPECTION } from "../helpers/short-inspection";

test("the facts about each case stand between the case's id and the questions", () => {
  const inspection = withFacts({ ...SHORT_INSPECTION, cases: [] }, "Case type\nAssessor");
  expect(caseRows(inspection, inspection.questions)[0]).toEqual([
    "Case",
    "Case type",
    "Assessor",
    "Q1.1-01",
    "Q1.1-S",
    "Q1.2-01",
    "Q2.1-01",
  ]);
});

test("blank lines, a heading written twice, Case itself and the ids of questions are left out", () => {
  expect(withFacts(SHORT_INSPECTION, " Sex \n\nsex\nCASE\nq1.1-s\u200b\nAge  group").facts).toEqual([
    "Sex",
    "Age group",
  ]);
  expect(withFacts(emptyInspection(), " \n").facts).toEqual([]);
});
