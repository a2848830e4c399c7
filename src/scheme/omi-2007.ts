import type { Scheme } from "./scheme";

/**
 * The Offender Management Inspection as the report on Nottinghamshire (HM Inspectorate of Probation, July 2007) scores it:
 * Summary of Scores; Appendix 3, Scoring Approach. The report puts 67 % below the line and 69 % not; no source for 68 is known.
 */
export const OMI_2007: Scheme = {
  sections: [
    { number: 1, title: "Assessment and sentence planning", isScored: true, isInThread: true },
    { number: 2, title: "Implementation of interventions", isScored: true, isInThread: true },
    { number: 3, title: "Achievement and monitoring of outcomes", isScored: true, isInThread: false },
    { number: 4, title: "Leadership and strategic management", isScored: false, isInThread: false },
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
  criteria: [
    {
      id: "1.1",
      section: 1,
      title: "Preparing for sentence",
      description: "Reports to court are of the right type, on time and balanced, and help the court to sentence.",
    },
    {
      id: "1.2",
      section: 1,
      title: "Assessment of Risk of Harm",
      description:
        "Risk of Harm to others is screened, analysed and planned for thoroughly and in time, and the plan is shared with those who need it.",
    },
    {
      id: "1.3",
      section: 1,
      title: "Assessment of likelihood of reoffending",
      description: "The likelihood of reoffending is assessed fully and in time, from all sources, and is reviewed.",
    },
    {
      id: "1.4",
      section: 1,
      title: "Assessment of offender engagement",
      description:
        "What helps or hinders the offender in taking part, diversity included, is assessed and acted on from the start.",
    },
    {
      id: "1.5",
      section: 1,
      title: "Sentence planning",
      description:
        "The sentence plan follows from the assessments, sets clear objectives in order, and is made with the offender and those who will deliver it.",
    },
    {
      id: "2.1",
      section: 2,
      title: "Delivering the sentence plan",
      description:
        "Interventions are delivered as planned, in order and on time, and the plan is reviewed as things change.",
    },
    {
      id: "2.2",
      section: 2,
      title: "Protecting the public by minimising Risk of Harm",
      description:
        "All reasonable action is taken to keep to a minimum the Risk of Harm that the offender poses to others.",
    },
    {
      id: "2.3",
      section: 2,
      title: "Victims",
      description:
        "The safety of victims is given its place, and contact with them is offered and used as the law requires.",
    },
    {
      id: "2.4",
      section: 2,
      title: "Ensuring containment and promoting compliance (Punish)",
      description:
        "The sentence is carried out as the court ordered; compliance is promoted, and breach is acted on in time.",
    },
    {
      id: "2.5",
      section: 2,
      title: "Constructive interventions (Help and Change)",
      description:
        "Interventions address what makes reoffending likely and support the offender's place in the community.",
    },
    {
      id: "2.6",
      section: 2,
      title: "Restrictive interventions (Control)",
      description: "Restrictions are in proportion to the Risk of Harm, and are monitored and enforced.",
    },
    {
      id: "2.7",
      section: 2,
      title: "Diversity issues",
      description: "Interventions take account of the offender's diversity, and disadvantage is put right.",
    },
    {
      id: "3.1",
      section: 3,
      title: "Achievement of initial outcomes",
      description:
        "Planned outcomes are achieved: the sentence is served, Risk of Harm is contained, and reoffending becomes less likely.",
    },
    {
      id: "3.2",
      section: 3,
      title: "Sustainability of progress",
      description: "What has been achieved is built to last beyond the end of the sentence.",
    },
    {
      id: "4.1",
      section: 4,
      title: "Leadership and planning",
      description: "Leaders set a clear direction, plan for it, and make it known to staff and partners.",
    },
    {
      id: "4.2",
      section: 4,
      title: "Performance against national and regional targets",
      description: "Performance is monitored against the targets set and is improved where it falls short.",
    },
    {
      id: "4.3",
      section: 4,
      title: "Resource deployment",
      description: "Money, people and premises are placed where they do most for the work.",
    },
    {
      id: "4.4",
      section: 4,
      title: "Workforce planning and development",
      description: "The workforce has the numbers, skills and support that the work needs.",
    },
    {
      id: "4.5",
      section: 4,
      title: "Review and evaluation",
      description: "The work is reviewed and evaluated, and what is learnt is used.",
    },
    {
      id: "4.6",
      section: 4,
      title: "Commissioning of services",
      description: "Services are commissioned and managed for the sake of better outcomes.",
    },
  ],
};
