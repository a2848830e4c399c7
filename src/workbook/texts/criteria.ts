/** The general criteria as the report heads them. The descriptions are this tool's words, for whoever sets a workbook up. */
export interface CriterionText {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export const SECTION_TITLES: Readonly<Record<number, string>> = {
  1: "Assessment and sentence planning",
  2: "Implementation of interventions",
  3: "Achievement and monitoring of outcomes",
  4: "Leadership and strategic management",
};

export const CRITERION_TEXTS: readonly CriterionText[] = [
  {
    id: "1.1",
    title: "Preparing for sentence",
    description: "Reports to court are of the right type, on time and balanced, and help the court to sentence.",
  },
  {
    id: "1.2",
    title: "Assessment of Risk of Harm",
    description:
      "Risk of Harm to others is screened, analysed and planned for thoroughly and in time, and the plan is shared with those who need it.",
  },
  {
    id: "1.3",
    title: "Assessment of likelihood of reoffending",
    description: "The likelihood of reoffending is assessed fully and in time, from all sources, and is reviewed.",
  },
  {
    id: "1.4",
    title: "Assessment of offender engagement",
    description:
      "What helps or hinders the offender in taking part, diversity included, is assessed and acted on from the start.",
  },
  {
    id: "1.5",
    title: "Sentence planning",
    description:
      "The sentence plan follows from the assessments, sets clear objectives in order, and is made with the offender and those who will deliver it.",
  },
  {
    id: "2.1",
    title: "Delivering the sentence plan",
    description:
      "Interventions are delivered as planned, in order and on time, and the plan is reviewed as things change.",
  },
  {
    id: "2.2",
    title: "Protecting the public by minimising Risk of Harm",
    description:
      "All reasonable action is taken to keep to a minimum the Risk of Harm that the offender poses to others.",
  },
  {
    id: "2.3",
    title: "Victims",
    description:
      "The safety of victims is given its place, and contact with them is offered and used as the law requires.",
  },
  {
    id: "2.4",
    title: "Ensuring containment and promoting compliance (Punish)",
    description:
      "The sentence is carried out as the court ordered; compliance is promoted, and breach is acted on in time.",
  },
  {
    id: "2.5",
    title: "Constructive interventions (Help and Change)",
    description:
      "Interventions address what makes reoffending likely and support the offender's place in the community.",
  },
  {
    id: "2.6",
    title: "Restrictive interventions (Control)",
    description: "Restrictions are in proportion to the Risk of Harm, and are monitored and enforced.",
  },
  {
    id: "2.7",
    title: "Diversity issues",
    description: "Interventions take account of the offender's diversity, and disadvantage is put right.",
  },
  {
    id: "3.1",
    title: "Achievement of initial outcomes",
    description:
      "Planned outcomes are achieved: the sentence is served, Risk of Harm is contained, and reoffending becomes less likely.",
  },
  {
    id: "3.2",
    title: "Sustainability of progress",
    description: "What has been achieved is built to last beyond the end of the sentence.",
  },
  {
    id: "4.1",
    title: "Leadership and planning",
    description: "Leaders set a clear direction, plan for it, and make it known to staff and partners.",
  },
  {
    id: "4.2",
    title: "Performance against national and regional targets",
    description: "Performance is monitored against the targets set and is improved where it falls short.",
  },
  {
    id: "4.3",
    title: "Resource deployment",
    description: "Money, people and premises are placed where they do most for the work.",
  },
  {
    id: "4.4",
    title: "Workforce planning and development",
    description: "The workforce has the numbers, skills and support that the work needs.",
  },
  {
    id: "4.5",
    title: "Review and evaluation",
    description: "The work is reviewed and evaluated, and what is learnt is used.",
  },
  {
    id: "4.6",
    title: "Commissioning of services",
    description: "Services are commissioned and managed for the sake of better outcomes.",
  },
];
