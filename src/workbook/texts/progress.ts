import type { SampleLine } from "../../scoring/case-form/sample";
import { capital } from "../../scoring/texts/capital";
import { badCondition } from "./cases";

/** What a user reads of the progress of an inspection and of its sample. */
export const PROGRESS_TEXTS = {
  notRead: "The progress was not read.",
  notFollowed: "The progress does not follow your edits.",
  sample: {
    title: "Sample",
    hint: "How many cases there should be: a number, or a share such as 33%. Write a kind of case like Case type=licence.",
    headings: ["Cases that are", "At least"],
    areaAssessors: "Assessor group=area assessor",
    notMade: "The sample was not added to the settings.",
    notEmpty: (cells: string) => ({
      why: `Something is in the cells ${cells}, where it would be.`,
      next: "Move that elsewhere, then try again.",
    }),
    noSettings: {
      why: "The settings are missing from this workbook.",
      next: "Run Set up on the OMI tab: it puts back what is missing and changes nothing else.",
    },
    made: (sheet: string) =>
      `The sample is on the sheet ${sheet}. Type there how many cases of each kind there should be.`,
    bad: ({ kind, bad }: SampleLine) =>
      bad === "least"
        ? `'${kind}': enter a number of cases, or a share such as 33%.`
        : bad
          ? capital(badCondition(bad))
          : "",
  },
} as const;
