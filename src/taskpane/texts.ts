import { wholePerCent } from "../scoring/score";
import type { Failure } from "../workbook/texts/failures";

const perCent = (score: number) => `${wholePerCent(score)}%`;
const judgements = (count: number) => `${count} ${count === 1 ? "judgement" : "judgements"}`;

/** Every text of the pane. */
export const TEXTS = {
  title: "OMI Scores",
  introduction:
    "Scores an Offender Management Inspection from the judgements in this workbook. Type =OMI. in a cell; the scores follow every edit. Nothing leaves the workbook.",
  functions: "Functions",
  gives: "gives",
  optional: "optional",
  loading: "Loading the list of functions…",
  notLoaded:
    "The list of functions could not be read, so it is not shown here. The functions themselves are not affected. Close the pane and open it again; if that does not help, ask whoever installed OMI Scores.",
  notExcel: "OMI Scores works in Excel only. Open this add-in from the OMI tab in Excel.",
  reading: "Reading the workbook…",
  readAgain: "Read again",
  dismiss: "Dismiss",
  slow: "Excel is still at it. If a cell is being edited, press Enter or Esc in it.",
  unforeseen: {
    what: "That was not done.",
    why: "Something went wrong inside OMI Scores.",
    next: "Try again. If it happens again, save the workbook, close the pane and open it anew.",
  } satisfies Failure,

  firstRun: {
    heading: "Start an inspection",
    lines: [
      "Inspectors type judgements into a table; formulas score them as they type.",
      "Chart 1, Table 1 and Table 2 come out as the report prints them, always in step with the judgements.",
      "Nothing leaves the workbook, and nothing that is in it is overwritten.",
    ],
    example: {
      button: "Example inspection",
      about: "100 cases that give the published figures. The cases are synthetic: no real person is in them.",
    },
    empty: {
      button: "Empty inspection",
      about: "The 14 criteria of sections 1 to 3 and the six of section 4, ready for your questions and cases.",
    },
    own: {
      button: "My own questions",
      about: "From a list of questions that you have, in this workbook or another.",
      needs: "The list needs the headings Question and Criterion; Wording, Summary and RoH are read if they are there.",
      table: "A table of this workbook",
      tableOnSheet: (table: string, sheet: string) => `${table} (sheet ${sheet})`,
      reading: "Looking for tables…",
      noTables: "No table of this workbook has both columns.",
      useTable: "Set up with this table",
      rows: "Or rows copied from a sheet, headings included",
      rowsHint: "Paste here",
      useRows: "Set up with these rows",
      noRows: "Nothing is pasted yet. Copy the rows in the sheet, headings included, and paste them here.",
    },
    skip: "Skip: show the pane without setting up",
    progress: "Setting up the workbook",
    cancel: "Cancel",
    cancelling: "Stopping after this step…",
  },

  tabs: { scores: "Scores", insert: "Insert", settings: "Settings", check: "Check", help: "Help", label: "Views" },
  none: {
    about: "This workbook has no inspection yet.",
    setUp: "Set up an inspection",
  },

  scores: {
    line: (line: number) => `Line of priority for improvement: ${perCent(line)}`,
    noLine:
      "There is no line of priority: its setting is empty or not a per cent from 0 to 100, so no criterion has a conclusion. Set it on the tab Settings.",
    provisional: (count: number) => `Provisional: ${judgements(count)} ${count === 1 ? "is" : "are"} missing.`,
    missing: (count: number) => `${count} missing`,
    priority: "priority",
    override: (choice: string) => `Inspectors' override: ${choice}`,
    perCent,
    noScore: "no score yet",
    noRelevant: "no relevant case",
    waiting: "…",
    waitingInWords: "being calculated",
    errors: {
      "#VALUE!": "Cannot be scored. Select it to read why in its cell.",
      "#NAME?": "Excel does not know the OMI functions at the moment. Save, and open the workbook anew.",
      "#REF!": "Something that it counts was deleted. Undo, or update the formulas.",
      other: "Cannot be calculated. Select it to see its formula.",
    },
    sectionError: "Cannot be scored while one of its criteria cannot.",
    goTo: "Go to this judgement",
    outOfStep: "The formulas are out of step with the questions.",
    update: "Update formulas",
    thread: "Risk of Harm Thread",
    changed: (id: string, score: string) => `${id} is now ${score}.`,
    manyChanged: (count: number) => `${count} scores have changed.`,
  },

  insert: {
    about: "Inserting again brings what is there up to date; there is never a second copy.",
    where: "Where",
    report: "On the sheet Report",
    selection: "At the selected cell",
    chart1: ["Chart 1", "Scoring of sections 1 to 3, with the line of priority"],
    table1: ["Table 1", "Scoring of section 4, in words"],
    table2: ["Table 2", "Risk of Harm Thread"],
    caution: ["The caution", "Why areas must not be compared by their scores"],
    criterion: "Criterion",
    allCriteria: "All criteria",
    headings: ["Headings", "Number, title, score and conclusion, with room for strengths and areas for improvement"],
  },

  settings: {
    about: "Kept in cells of the workbook; every formula follows.",
    area: "Area",
    month: "Month of inspection",
    summaryWeight: "Summary weight",
    line: "Line of priority for improvement",
    summaryInThread: "Summary questions count in the RoH Thread",
    hints: {
      area: "It stands in the titles; such as Nottinghamshire",
      month: "It stands in the titles; such as April 2007",
      summaryWeight: "The summary question's share of its criterion's score; 20% in the report",
      line: "A criterion below it is a priority for improvement; 68% in the report",
    },
    saved: "Saved.",
    hasFormula: "The cell holds a formula, so it is changed in the sheet only.",
    notText: "Type a name. It stands in the titles of the sheets and of Chart 1.",
    noWeight: "A summary weight of 0 is not taken: an emptied cell would look the same. Type 1 to 100.",
    lessThanOne: (text: string) => `'${text}' would be less than one per cent. For 70 per cent type 70.`,
    notPerCent: (text: string) => `'${text}' is not a per cent from 0 to 100. Type a number, such as 68.`,
    gone: "The cells with the settings are not there any more. Set up again: it puts back what is missing and changes nothing else.",
    setUpAgain: "Set up again",
  },

  again: {
    heading: "Set up again",
    about:
      "This workbook has an inspection. What is there stays as it is; sheets, tables and names that are missing are put back.",
    button: "Put back what is missing",
    goOn: "Go on setting up",
    leave: "Back to the scores",
  },

  check: {
    about:
      "Makes a sheet that lists what is wrong or worth a look in the questions and the judgements, worst first: answers that are none, missing judgements, cases judged twice. The list follows every edit.",
    button: "Check the inspection",
  },

  help: { insert: "Insert into the selected cell" },
} as const;
