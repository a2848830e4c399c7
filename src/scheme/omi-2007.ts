import { OMI_2007_RULES } from "./omi-2007-rules";
import type { Scheme } from "./scheme";

const SECTION_TITLES = [
  "Assessment and sentence planning",
  "Implementation of interventions",
  "Achievement and monitoring of outcomes",
  "Leadership and strategic management",
];

const CRITERION_TEXTS: Readonly<Record<string, readonly [title: string, description: string]>> = {
  "1.1": [
    "Preparing for sentence",
    "Reports to court are of the right type, on time and balanced, and help the court to sentence.",
  ],
  "1.2": [
    "Assessment of Risk of Harm",
    "Risk of Harm to others is screened, analysed and planned for thoroughly and in time, and the plan is shared with those who need it.",
  ],
  "1.3": [
    "Assessment of likelihood of reoffending",
    "The likelihood of reoffending is assessed fully and in time, from all sources, and is reviewed.",
  ],
  "1.4": [
    "Assessment of offender engagement",
    "What helps or hinders the offender in taking part, diversity included, is assessed and acted on from the start.",
  ],
  "1.5": [
    "Sentence planning",
    "The sentence plan follows from the assessments, sets clear objectives in order, and is made with the offender and those who will deliver it.",
  ],
  "2.1": [
    "Delivering the sentence plan",
    "Interventions are delivered as planned, in order and on time, and the plan is reviewed as things change.",
  ],
  "2.2": [
    "Protecting the public by minimising Risk of Harm",
    "All reasonable action is taken to keep to a minimum the Risk of Harm that the offender poses to others.",
  ],
  "2.3": [
    "Victims",
    "The safety of victims is given its place, and contact with them is offered and used as the law requires.",
  ],
  "2.4": [
    "Ensuring containment and promoting compliance (Punish)",
    "The sentence is carried out as the court ordered; compliance is promoted, and breach is acted on in time.",
  ],
  "2.5": [
    "Constructive interventions (Help and Change)",
    "Interventions address what makes reoffending likely and support the offender's place in the community.",
  ],
  "2.6": [
    "Restrictive interventions (Control)",
    "Restrictions are in proportion to the Risk of Harm, and are monitored and enforced.",
  ],
  "2.7": ["Diversity issues", "Interventions take account of the offender's diversity, and disadvantage is put right."],
  "3.1": [
    "Achievement of initial outcomes",
    "Planned outcomes are achieved: the sentence is served, Risk of Harm is contained, and reoffending becomes less likely.",
  ],
  "3.2": ["Sustainability of progress", "What has been achieved is built to last beyond the end of the sentence."],
  "4.1": [
    "Leadership and planning",
    "Leaders set a clear direction, plan for it, and make it known to staff and partners.",
  ],
  "4.2": [
    "Performance against national and regional targets",
    "Performance is monitored against the targets set and is improved where it falls short.",
  ],
  "4.3": ["Resource deployment", "Money, people and premises are placed where they do most for the work."],
  "4.4": [
    "Workforce planning and development",
    "The workforce has the numbers, skills and support that the work needs.",
  ],
  "4.5": ["Review and evaluation", "The work is reviewed and evaluated, and what is learnt is used."],
  "4.6": ["Commissioning of services", "Services are commissioned and managed for the sake of better outcomes."],
};

/** The Offender Management Inspection of 2006 to 2009: its rules, and the words the report heads its parts with. */
export const OMI_2007: Scheme = {
  ...OMI_2007_RULES,
  sections: OMI_2007_RULES.sections.map((section, index) => ({ ...section, title: SECTION_TITLES[index]! })),
  criteria: OMI_2007_RULES.criteria.map((criterion) => {
    const [title, description] = CRITERION_TEXTS[criterion.id]!;
    return { ...criterion, title, description };
  }),
};
