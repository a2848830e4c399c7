import { cellScore } from "../../src/workbook/scores/cell-score";
import { scoresView } from "../../src/workbook/scores/scores-view";

const HEADINGS = ["Criterion", "Title", "Score", "Missing", "Line", "Inspectors' override", "Conclusion"];
const SECTIONS = [
  ["Section", "Title", "Score", "Missing"],
  ["Section 1", "Assessment and sentence planning", 0.77233, 3],
  ["Section 2", "Implementation of interventions", "#VALUE!", 0],
  ["Section 3", "Achievement and monitoring of outcomes", "#N/A", 0],
  ["RoH Thread", "Risk of Harm to others", 0.72102, 1],
];

const view = (criteria: unknown[][], sections: unknown[][] = SECTIONS, line = 0.68) =>
  scoresView({ criteria, sections, area: "Nottinghamshire", month: "April 2007", line });

test("criteria stand below their sections in the order of the sheet, with the Thread apart", () => {
  const { sections, thread } = view([
    HEADINGS,
    ["1.1", "Preparing for sentence", 0.83187, 0, "", "", ""],
    ["2.1", "Delivering the sentence plan", 0.63176, 0, "", "", ""],
    ["1.2", "Assessment of Risk of Harm", 0.67073, 2, "", "", ""],
  ]);
  expect(sections.map(({ id, criteria }) => [id, criteria.map((one) => one.id)])).toEqual([
    ["Section 1", ["1.1", "1.2"]],
    ["Section 2", ["2.1"]],
    ["Section 3", []],
  ]);
  expect(thread).toEqual({
    id: "RoH Thread",
    title: "Risk of Harm to others",
    score: { kind: "score", value: 0.72102 },
    missing: 1,
    row: 3,
  });
});

test("67.4 % is below a line of 68 %, 67.5 % is shown as 68 % and is not", () => {
  const { sections } = view([HEADINGS, ["1.1", "", 0.674, 0, "", "", ""], ["1.2", "", 0.675, 0, "", "", ""]]);
  expect(sections[0]!.criteria.map(({ isBelow }) => isBelow)).toEqual([true, false]);
});

test("the missing judgements are those of the criteria, each counted once", () => {
  expect(view([HEADINGS, ["1.1", "", 0.8, 2, "", "", ""], ["2.1", "", 0.6, 5, "", "", ""]]).missing).toBe(7);
});

test("columns are found by their headings, wherever a user moved them, and a missing column reads as empty", () => {
  const { sections, missing } = view([
    ["Note", "score", "Criterion"],
    ["see 2006", 0.5, 1.1],
  ]);
  expect(sections[0]!.criteria).toEqual([
    { id: "1.1", title: "", score: { kind: "score", value: 0.5 }, missing: 0, row: 0, isBelow: true, override: "" },
  ]);
  expect(missing).toBe(0);
});

test("an empty row of the table is no criterion, and the rows below it keep their own places", () => {
  const { sections } = view([HEADINGS, ["", "", "", "", "", "", ""], ["1.2", "", 0.7, 0, "", "Good", ""]]);
  expect(sections[0]!.criteria.map(({ id, row, override }) => [id, row, override])).toEqual([["1.2", 1, "Good"]]);
});

test("a cell is a score, nothing yet, being calculated, or an error", () => {
  expect(cellScore(0)).toEqual({ kind: "score", value: 0 });
  expect(cellScore("")).toEqual({ kind: "none" });
  expect(cellScore("#N/A")).toEqual({ kind: "none" });
  expect(cellScore("#BUSY!")).toEqual({ kind: "waiting" });
  expect(cellScore("#VALUE!")).toEqual({ kind: "error", word: "#VALUE!" });
  expect(cellScore("about 70%")).toEqual({ kind: "error", word: "about 70%" });
});
