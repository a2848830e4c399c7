import { cellScore } from "../../src/workbook/scores/cell-score";
import { scoresView } from "../../src/workbook/scores/scores-view";
import { EXAMPLE_CELLS, exampleView } from "../helpers/example-view";
import { SHORT_INSPECTION } from "../helpers/short-inspection";
import { spillOf } from "../helpers/spill";

const HEADINGS = ["Case", ...SHORT_INSPECTION.facts, ...SHORT_INSPECTION.questions.map(({ id }) => id)];
const cases = [HEADINGS, ...SHORT_INSPECTION.cases];
const questions = [
  ["Question", "Criterion", "Summary", "RoH"],
  ...SHORT_INSPECTION.questions.map(({ id, criterion, isSummary, isRoH }) => [
    id,
    criterion,
    isSummary ? "yes" : "",
    isRoH ? "yes" : "",
  ]),
];
const shortView = (given: Partial<Parameters<typeof spillOf>[0]> = {}, cells: Partial<typeof EXAMPLE_CELLS> = {}) =>
  scoresView({ ...EXAMPLE_CELLS, results: spillOf({ cases, questions, ...given }), ...cells });

test("criteria are below their sections in the order of the report, with the Thread apart", () => {
  const { sections, thread } = shortView();
  expect(sections.map(({ id, criteria }) => [id, criteria.map((one) => one.id)])).toEqual([
    ["Section 1", ["1.1", "1.2"]],
    ["Section 2", ["2.1"]],
    ["Section 3", []],
  ]);
  expect(thread).toMatchObject({ id: "RoH Thread", title: "Risk of Harm Thread" });
  expect(thread!.score).toEqual({ kind: "score", value: 0.333333333333 });
});

test("the example's view has the published scores, the line and nothing refused", () => {
  const view = exampleView();
  expect(view.sections.map(({ score }) => (score.kind === "score" ? score.value.toFixed(5) : ""))).toEqual([
    "0.77233",
    "0.75808",
    "0.71078",
  ]);
  expect([view.line, view.isRefused, view.missing, view.notice]).toEqual([0.68, false, 0, "100 cases."]);
});

test("what is below the line is what the one formula says, not what the pane works out", () => {
  const results = EXAMPLE_CELLS.results.map((row) =>
    row[0] === "1.1" ? [row[0], row[1], true, ...row.slice(3)] : row,
  );
  const [first] = scoresView({ ...EXAMPLE_CELLS, results }).sections[0]!.criteria;
  expect(first).toMatchObject({ id: "1.1", isBelow: true });
});

test("columns of the spill are found by their headings, wherever they are", () => {
  const turned = EXAMPLE_CELLS.results.map(([id, ...rest]) => [id, ...rest.reverse()]);
  expect(scoresView({ ...EXAMPLE_CELLS, results: turned })).toEqual(exampleView());
});

test("without the row of the inspection nothing is shown as a score, and the view says that it is refused", () => {
  for (const results of [[], [["#NAME?"]], [["#SPILL!", ""]]]) {
    const { sections, thread, line, isRefused } = scoresView({ ...EXAMPLE_CELLS, results });
    expect({ sections, thread, line, isRefused }).toEqual({
      sections: [],
      thread: undefined,
      line: null,
      isRefused: true,
    });
  }
});

test("refused judgements, an emptied line and a notice that forbids the scores each make the view refused", () => {
  const twice = [...cases, cases[1]!];
  expect(shortView({ cases: twice }).isRefused).toBe(true);
  const withoutLine = shortView({ line: "" });
  expect([withoutLine.isRefused, withoutLine.line]).toEqual([true, null]);
  const notice =
    "Do not use these scores: somebody has typed over the score of 1.1 (cell Scores!C5). Press Restore in the pane.";
  expect(shortView({}, { notice }).isRefused).toBe(true);
  expect(shortView().isRefused).toBe(false);
});

test("the missing judgements are those of the whole inspection, each counted once", () => {
  const blank = cases.map((row, index) => (index === 1 ? row.map((cell, at) => (at > 1 ? "" : cell)) : row));
  const view = shortView({ cases: blank });
  expect(view.missing).toBe(4);
  expect(view.thread!.missing).toBe(1);
});

test("titles and overrides are the sheet's, in any order of its rows and columns, and a criterion without a row has no cell", () => {
  const criteria = [
    ["Inspectors' override", "title", "Criterion"],
    ["", "", ""],
    ["Urgent priority", "Assessing Risk of Harm", "1.2"],
    ["", "Own title", 1.1],
  ];
  const [first, second] = shortView({}, { criteria }).sections[0]!.criteria;
  expect(first).toMatchObject({ id: "1.1", title: "Own title", override: "", cell: { table: "Criteria", row: 2 } });
  expect(second).toMatchObject({ title: "Assessing Risk of Harm", override: "Urgent priority", cell: { row: 1 } });
  const [third] = shortView({}, { criteria }).sections[1]!.criteria;
  expect([third!.title, third!.cell]).toEqual(["Delivering the sentence plan", undefined]);
});

test("a cell is a score, nothing yet, being calculated, or an error", () => {
  expect(cellScore(0)).toEqual({ kind: "score", value: 0 });
  expect(cellScore("")).toEqual({ kind: "none" });
  expect(cellScore("#N/A")).toEqual({ kind: "none" });
  expect(cellScore("#BUSY!")).toEqual({ kind: "waiting" });
  expect(cellScore("#VALUE!")).toEqual({ kind: "error", word: "#VALUE!" });
  expect(cellScore("about 70%")).toEqual({ kind: "error", word: "about 70%" });
});
