import { OMI_2007 } from "../../src/scheme/omi-2007";
import { answersOf } from "../../src/scoring/answers";
import { readCondition } from "../../src/scoring/case-form/condition";
import { readInspection, type Inspection } from "../../src/scoring/read-inspection";

/** Four questions, two of which apply in some cases only; the summary question is listed first. */
export const QUESTIONS = [
  ["Question", "Criterion", "Summary", "RoH", "Relevant when"],
  ["Q1.1-S", "1.1", "yes", "", ""],
  ["Q1.1-01", "1.1", "", "", ""],
  ["Q1.1-02", "1.1", "", "", "q1.1-01 = yes"],
  ["Q1.2-01", "1.2", "", "", "Case type=licence and Q1.1-01=N"],
];
/** The headings of their cases. */
export const HEADINGS = ["Case", "Case type", "Assessor", "Q1.1-S", "Q1.1-01", "Q1.1-02", "Q1.2-01"];
/** The published list of answers. */
export const ANSWERS = answersOf(OMI_2007);

/** Reads these questions, or others, with some cases. */
export const readCases = (rows: readonly (readonly unknown[])[], questions: unknown[][] = QUESTIONS): Inspection =>
  readInspection([HEADINGS, ...rows], questions, ANSWERS, OMI_2007);
/** A condition as it is read in an inspection without cases. */
export const conditionOf = (text: unknown, own?: string) => readCondition(text, readCases([]), own);
