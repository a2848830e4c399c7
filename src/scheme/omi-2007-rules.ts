import type { RuledCriterion, Rules } from "./scheme";

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
  criteria: [...criteriaOf(1, 5), ...criteriaOf(2, 7), ...criteriaOf(3, 2), ...criteriaOf(4, 6)],
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

/** The criteria of a section: 1.1, 1.2 and so on. */
function criteriaOf(section: number, count: number): RuledCriterion[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${section}.${index + 1}`, section }));
}
