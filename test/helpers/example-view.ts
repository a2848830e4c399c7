import { judgeInspection } from "../../src/scoring/judge-inspection";
import type { Place } from "../../src/scoring/problem";
import { isRefused } from "../../src/scoring/refused";
import { scoresSpill } from "../../src/scoring/scores-spill";
import { cellAddress } from "../../src/workbook/inspection/a1";
import { SCHEME, SCORED_CRITERIA, SCORED_SECTIONS, sectionName } from "../../src/workbook/inspection/scheme";
import { scoresView, type ScoreCells, type ScoresView } from "../../src/workbook/scores/scores-view";
import { exampleTable, type Table } from "./example";

export interface ExampleEdits {
  /** What is typed into the judgements, by case and question: { "C017 Q1.1-01": "Yse" }; "*" is every case. */
  readonly judgements?: Readonly<Record<string, unknown>>;
  /** The cases that are left, and the criteria whose questions are. */
  readonly cases?: number;
  readonly criteria?: readonly string[];
  readonly overrides?: Readonly<Record<string, string>>;
  readonly line?: unknown;
  /** What the sheets say above the scores, where it is not what the formula says. */
  readonly notice?: string;
}

const CASES = exampleTable("cases");
const QUESTIONS = exampleTable("questions");

/** The example inspection, edited, as the pane shows it. */
export const exampleView = (edits: ExampleEdits = {}): ScoresView => scoresView(exampleCells(edits));

/** What the pane reads of it: the formula's results, and the rows and overrides of the sheet. */
export function exampleCells(edits: ExampleEdits = {}): ScoreCells {
  const overrides = edits.overrides ?? {};
  const [headings, ...rows] = QUESTIONS;
  const criterion = headings!.indexOf("Criterion");
  const questions = rows.filter((row) => edits.criteria?.includes(String(row[criterion])) ?? true);
  const given = {
    cases: editedCases(edits),
    questions: [headings!, ...questions],
    overrides: Object.entries(overrides),
    line: edits.line ?? SCHEME.line,
  };
  const judged = judgeInspection(given, SCHEME);
  const wording = { name: nameOf, scheme: SCHEME, answers: judged.inspection.answers };
  const results = scoresSpill(judged, wording).map((row) => row.map((cell) => (isRefused(cell) ? "#VALUE!" : cell)));
  return {
    results,
    criteria: [
      ["Criterion", "Title", "Inspectors' override"],
      ...SCORED_CRITERIA.map(({ id, title }) => [id, title, overrides[id] ?? ""]),
    ],
    sections: [
      ["Section", "Title"],
      ...SCORED_SECTIONS.map(({ number, title }) => [sectionName(number), title]),
      [SCHEME.thread, "Risk of Harm Thread"],
    ],
    notice: edits.notice ?? String(results.at(-1)![results[0]!.indexOf("Note")]),
    area: "Nottinghamshire",
    month: "April 2007",
  };
}

function editedCases({ judgements = {}, cases }: ExampleEdits): Table {
  const table = CASES.slice(0, cases === undefined ? undefined : cases + 1).map((row) => [...row]);
  for (const [place, judgement] of Object.entries(judgements)) {
    const [id, question] = place.split(" ");
    const column = table[0]!.indexOf(question);
    for (const row of table.slice(1)) if (id === "*" || row[0] === id) row[column] = judgement;
  }
  return table;
}

const nameOf = ({ source, row, column }: Place) =>
  `cell ${source === "cases" ? "Cases" : source}!${cellAddress(row, column)}`;

export const EXAMPLE_CELLS = exampleCells();
