import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { BringInTab } from "../../src/taskpane/BringInTab";
import { RepairsPanel } from "../../src/taskpane/RepairsPanel";
import type { ShownBringIn } from "../../src/taskpane/use-bring-in";
import type { Task } from "../../src/taskpane/use-task";
import type { Option, Plan } from "../../src/workbook/bring-together/plan";
import { markupText } from "../helpers/markup-text";

const nothing = () => undefined;
const TASK: Task = { isBusy: false, isSlow: false, outcome: null, run: 0, start: nothing, clear: nothing };
const textOf = (element: ReactElement) =>
  markupText(renderToStaticMarkup(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>));

const option = (value: string, source: string, isHere: boolean): Option => ({
  value,
  meaning: value,
  isDate: false,
  sources: [source],
  isHere,
});
const PLAN: Plan = {
  additions: [
    {
      key: "c101",
      id: "C101",
      isNew: true,
      sources: ["jones.csv"],
      cells: new Map([[2, option("Y", "jones.csv", false)]]),
    },
  ],
  differences: [
    {
      key: "c001\n2",
      caseKey: "c001",
      id: "C001",
      column: 2,
      heading: "Q1.1-01",
      address: "Cases!C2",
      options: [option("Y", "This workbook", true), option("N", "jones.csv", false)],
      chosenBefore: undefined,
    },
  ],
  judgedTwice: [],
  here: new Map(),
  sources: ["jones.csv"],
  same: 4,
  settled: 1,
  unknown: ["Cell B2 holds <b>bold</b>."],
  notes: [],
};
const SHOWN: ShownBringIn = {
  task: TASK,
  step: null,
  isCancelling: false,
  ofFiles: [],
  unreadable: ["old.xls has a password."],
  ofWorkbook: null,
  ticked: new Set(),
  plan: PLAN,
  cases: new Set(["c101"]),
  choices: new Map(),
  ...{ cancel: nothing, clear: nothing, lookForSheets: nothing, tick: nothing, choose: nothing },
  ...{ agree: nothing, decide: nothing, write: nothing },
};

test("before anything is written the pane shows what is added, what differs with who says so, and what was not taken", () => {
  const text = textOf(<BringInTab shown={SHOWN} />);
  for (const said of [
    "4 cells say the same already. 1 differ, and were settled before.",
    "C101 (new case): 1 cell from jones.csv",
    "C001, Q1.1-01 (Cases!C2)",
    "Y: This workbook",
    "N: jones.csv",
    "No choice yet: leave as it is",
    "Take all from jones.csv",
    "old.xls has a password.",
    "Write what is agreed",
  ])
    expect(text).toContain(said);
});

test("a repair is shown with its cell, what is there and what it becomes", () => {
  const repair = { reason: "spelling", address: "Cases!C2", was: "y ", becomes: "Y" } as const;
  const shown = { task: TASK, repairs: [repair], look: nothing, make: nothing };
  const text = textOf(<RepairsPanel shown={shown} onOpen={nothing} />);
  expect(text).toContain("Cases!C2 'y ' becomes 'Y' (spelt as in the list of answers)");
  expect(text).toContain("Repair this cell");
});
