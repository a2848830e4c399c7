import type { Rules } from "./scheme";

/**
 * How the report on Nottinghamshire (HM Inspectorate of Probation, July 2007) scores an Offender Management Inspection:
 * Summary of Scores; Appendix 3, Scoring Approach. The report puts 67 % below the line and 69 % not; no source for 68 is known.
 */
export const OMI_2007_RULES: Rules = {
  sections: [
    { number: 1, isScored: true, isInThread: true },
    { number: 2, isScored: true, isInThread: true },
    { number: 3, isScored: true, isInThread: false },
    { number: 4, isScored: false, isInThread: false },
  ],
  criteria: [
    { id: "1.1", section: 1 },
    { id: "1.2", section: 1 },
    { id: "1.3", section: 1 },
    { id: "1.4", section: 1 },
    { id: "1.5", section: 1 },
    { id: "2.1", section: 2 },
    { id: "2.2", section: 2 },
    { id: "2.3", section: 2 },
    { id: "2.4", section: 2 },
    { id: "2.5", section: 2 },
    { id: "2.6", section: 2 },
    { id: "2.7", section: 2 },
    { id: "3.1", section: 3 },
    { id: "3.2", section: 3 },
    { id: "4.1", section: 4 },
    { id: "4.2", section: 4 },
    { id: "4.3", section: 4 },
    { id: "4.4", section: 4 },
    { id: "4.5", section: 4 },
    { id: "4.6", section: 4 },
  ],
  section: "Section",
  thread: "RoH Thread",
  summaryWeight: 0.2,
  summaryInThread: true,
  line: 0.68,
  answers: {
    above: ["Y", "Yes", "Above", "Sufficient", "Excellent"],
    below: ["N", "No", "Below", "Insufficient", "Poor", "Don't know"],
    "not relevant": ["N/A", "NA", "n.a.", "Not applicable", "Not relevant"],
  },
  ratings: ["Well met", "Satisfactorily met", "Partly met", "Not met"],
  overrides: { urgent: "Urgent priority", priority: "Priority", good: "Good" },
  conclusions: {
    good: "Performance against this criterion was good.",
    priority: "This criterion represents a priority for improvement.",
    urgent: "This criterion represents an urgent priority for improvement.",
  },
  overrideMark: "(Inspectors' override.)",
};
