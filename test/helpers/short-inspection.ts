import type { Inspection } from "../../src/workbook/inspection/inspection";

const question = (id: string, criterion: string, isSummary = false, isRoH = false) => ({
  id,
  criterion,
  wording: `The wording of ${id}`,
  isSummary,
  isRoH,
});

/** Four questions and three cases: 1.1 is 0.8 x 2/3 + 0.2 x 1/2, 1.2 is 1/3, the Thread 1/3. */
export const SHORT_INSPECTION: Inspection = {
  area: "Somewhere",
  month: "May 2008",
  isExample: false,
  questions: [
    question("Q1.1-01", "1.1"),
    question("Q1.1-S", "1.1", true),
    question("Q1.2-01", "1.2", false, true),
    question("Q2.1-01", "2.1"),
  ],
  facts: ["Sex"],
  cases: [
    ["C001", "F", "Y", "Y", "N", "N/A"],
    ["C002", "M", "Y", "N", "Y", "N/A"],
    ["C003", "M", "N", "N/A", "N", "N/A"],
  ],
  leadership: [{ criterion: "4.1", judgement: "Partly met" }],
};
