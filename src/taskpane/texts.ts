import { wholePerCent } from "../scoring/score";
import { SCHEME } from "../workbook/inspection/scheme";
import type { Failure } from "../workbook/texts/failures";
import { BRING_IN_TEXTS, REPAIRS_TEXTS } from "./sheets-texts";

const perCent = (score: number) => `${wholePerCent(score)}%`;

/** Every text of the pane. */
export const TEXTS = {
  title: "OMI Scores",
  introduction:
    "Scores an Offender Management Inspection from the judgements in this workbook. Type =OMI. in a cell to use its functions. The scores follow every edit. Nothing leaves the workbook.",
  functions: "Functions",
  gives: "gives",
  optional: "optional",
  loading: "Loading the list of functions…",
  notLoaded:
    "The list of functions could not be loaded. The functions themselves still work. Close the pane and reopen it. If that does not help, ask whoever installed OMI Scores.",
  notExcel: "OMI Scores works in Excel only. Open this add-in from the OMI tab in Excel.",
  reading: "Reading the workbook…",
  readAgain: "Read again",
  dismiss: "Dismiss",
  slow: "Excel is still working. If you are editing a cell, press Enter or Esc to finish.",
  unforeseen: {
    what: "This could not be completed.",
    why: "Something went wrong inside OMI Scores.",
    next: "Try again. If it happens again, save the workbook, close the pane and reopen it.",
  } satisfies Failure,

  firstRun: {
    heading: "Start an inspection",
    lines: [
      "Inspectors type judgements into a table. Formulas score them at once.",
      "Chart 1, Table 1 and Table 2 appear as the report prints them, and follow every judgement.",
      "Nothing leaves the workbook, and nothing in it is overwritten.",
    ],
    example: {
      name: "Example inspection",
      about: "100 cases that give the published figures. The cases are synthetic: no real person is in them.",
    },
    empty: {
      name: "New inspection",
      about: "Makes the sheets with all criteria of the report, ready for your questions and cases.",
    },
    own: {
      name: "My own questions",
      about: "Starts from your list of questions, in this workbook or another.",
      needs:
        "The list needs the headings Question and Criterion. Wording, Summary, RoH and Relevant when are used if they are there.",
      table: "A table of this workbook",
      tableOnSheet: (table: string, sheet: string) => `${table} (sheet ${sheet})`,
      reading: "Looking for tables…",
      noTables: "No table of this workbook has both columns.",
      useTable: "Set up with this table",
      rows: "Or rows copied from a sheet, with their headings",
      rowsHint: "Paste here",
      useRows: "Set up with these rows",
      noRows: "Nothing is pasted yet. Copy the rows in the sheet, with their headings, and paste them here.",
    },
    facts: "Facts about each case",
    factsHint: "One a line: each becomes a column of the table Cases, before the questions. The example has its own.",
    skip: "Skip: show the pane without setting up",
    progress: "Setting up the workbook",
    cancel: "Cancel",
    cancelling: "Stopping after this step…",
  },

  tabs: {
    scores: "Scores",
    why: "Why",
    case: "Case",
    progress: "Progress",
    bringIn: "Bring in",
    insert: "Insert",
    settings: "Settings",
    check: "Check",
    help: "Help",
    label: "Views",
  },
  none: {
    about: "This workbook has no inspection yet.",
    setUp: "Set up an inspection",
  },

  scores: {
    line: (line: number) => `Line of priority for improvement: ${perCent(line)}`,
    priority: "priority",
    /** After the title of a score that is noted, and before the note. */
    noteMark: "*",
    notes: "Notes",
    override: (choice: string) => `Inspectors' override: ${choice}`,
    perCent,
    none: "no score",
    changed: (id: string, score: string) => `${id} is now ${score}.`,
    manyChanged: (count: number) => `${count} scores have changed.`,
  },

  insert: {
    parts: "Parts of the report",
    about: "Inserting again updates the existing item.",
    where: "Where",
    report: "On the sheet Report",
    selection: "At the selected cell",
    chart1: ["Chart 1", "The score of each criterion, with the line of priority"],
    blocks: {
      table1: ["Table 1", "The inspectors' ratings in words"],
      table2: ["Table 2", "Risk of Harm Thread"],
      caution: ["The caution", "Why areas must not be compared by their scores"],
    },
    criterion: "Criterion",
    allCriteria: "All criteria",
    headings: ["Headings", "Number, title, score and conclusion, with room for strengths and areas for improvement"],
    formulas: "A score as a formula",
    score: "Score",
    thread: "Risk of Harm Thread",
    formula: [
      "Show as a formula",
      "Puts the score's formula in the selected cell, so that you can trace it to its judgements",
    ],
  },

  settings: {
    about: "These settings are in cells of the workbook. Every formula follows them.",
    area: "Area",
    month: "Month of inspection",
    summaryWeight: "Summary weight",
    line: "Line of priority for improvement",
    summaryInThread: "Summary questions count in the RoH Thread",
    yes: "Yes",
    no: "No",
    state: "State of the inspection",
    states: { draft: "Draft", provisional: "Provisional", final: "Final" },
    enterState: "Choose draft, provisional or final.",
    noState:
      "This workbook has no setting for the state of the inspection, and counts as a draft. Set up again adds the setting.",
    hints: {
      area: "Appears in the titles, e.g. Nottinghamshire",
      month: "Appears in the titles, e.g. April 2007",
      summaryWeight: `The summary question's share of its criterion's score: ${perCent(SCHEME.summaryWeight)} in the report`,
      line: `A criterion below the line is a priority for improvement: ${perCent(SCHEME.line)} in the report`,
      state: "Until it is final, the report and the title of Chart 1 say which",
    },
    saved: "Saved.",
    hasFormula: "This cell contains a formula. Change it in the sheet.",
    notText: "Enter a name. It appears in the titles of the sheets and of Chart 1.",
    lessThanOne: (text: string) => `'${text}' is less than 1%. For 70%, enter 70.`,
    notPerCent: (text: string, enter: string) =>
      `${text === "" ? "The setting is empty" : `'${text}' is not accepted`}. ${enter}`,
    gone: "The settings are missing from this workbook. Set up again: it puts back what is missing and changes nothing else.",
    setUpAgain: "Set up again",
  },

  again: {
    heading: "Set up again",
    about:
      "This workbook has an inspection. Sheets, tables and names that are missing are put back. Nothing else changes.",
    button: "Put back what is missing",
    goOn: "Go on setting up",
    leave: "Back to the scores",
  },

  check: {
    heading: "Questions, judgements and settings",
    about:
      "Lists errors and points to check on a sheet, worst first: unknown answers, missing judgements, cases judged twice, settings, merged cells. The list follows every edit.",
    name: "Check the inspection",
    more: (count: number) => `and ${count.toLocaleString("en-GB")} more on the sheet`,
  },

  bringIn: BRING_IN_TEXTS,
  repairs: REPAIRS_TEXTS,

  proof: {
    heading: "Figures and report",
    about:
      "Scores the judgements again and compares every figure and word that the sheets show. Stamps the report if all agree.",
    name: "Prove the figures",
    more: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  },

  help: { insert: "Insert into the selected cell" },

  diagnosis: {
    name: "Diagnose this Excel",
    about:
      "For whoever looks after OMI Scores: finds out what this Excel does with all that OMI Scores assumes of it. Works on a hidden sheet, which is deleted afterwards; the rest of the workbook stays as it is. Undo starts afresh after it. Takes about 10 seconds.",
    caption: "What OMI Scores assumes of Excel, and what is so here",
    what: "Assumed",
    here: "Here",
    needed: "Needed",
    otherwise: "Otherwise",
    copy: "Copy the table",
    copied: "The table is copied. It holds nothing from the workbook.",
    notCopied: "Excel does not let OMI Scores copy here. The text below is selected: press Ctrl+C to copy it.",
    text: "The table as text",
  },
} as const;
