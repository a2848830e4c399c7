import { cellAddress, columnLetters } from "../../inspection/a1";
import { columnRange, quoted } from "../../inspection/formula-text";
import { RATED_CRITERIA, SCHEME } from "../../inspection/scheme";
import { TABLES } from "../../inspection/names";
import { PRINTED, TITLES } from "../../texts/report";
import { HEADINGS } from "../../inspection/headings";
import { closingLines } from "./closing-lines";
import type { BlockPlace, Line } from "../blocks/block";
import { resultColumn } from "./report-blocks";
import { criterionWords } from "./report-formulas";

/** How many rows there are at first for strengths, and as many for areas for improvement. */
const ROOM = 3;
/** In letters, for the height of rows whose cells are merged. */
const LONGEST = { conclusion: 88, label: 22, item: 90 };
/** Bold capitals are wider than the letters that rows are measured by. */
const BOLD_CAPITALS = 1.6;

type Findings = "strengths" | "improvement";

/** How many lines a heading block has before those that close it. */
export const HEADING_LINES = 2 + 2 * (1 + ROOM) + 1;

/** The description of a criterion, which the user may replace in its table. */
function descriptionFormula(criterion: string, published: string): string {
  const table = RATED_CRITERIA.some(({ id }) => id === criterion) ? TABLES.leadership : TABLES.criteria;
  const column = (heading: string) => columnRange(table, heading);
  const { criterion: ids, description } = HEADINGS;
  return `=XLOOKUP(${quoted(criterion)},${column(ids)},${column(description)},${quoted(published)})&""`;
}

/** The heading block of a criterion. */
export function headingLines(criterion: string, place: BlockPlace): Line[] {
  const { row, column, columns } = place;
  const words = criterionWords(criterion);
  const { title = "", description = "" } = SCHEME.criteria.find(({ id }) => id === criterion) ?? {};
  const strengths = row + 2;
  const improvement = strengths + 1 + ROOM;
  const findings = (kind: Findings, first: number): Line[] => [
    { look: "label", text: findingsLabel(kind, first + 1, first + ROOM, column + 1), length: LONGEST.label },
    ...Array.from({ length: ROOM }, (_, index): Line => ({
      look: "item",
      number: itemLetter(index, first + 1 + index, column + 1),
      length: LONGEST.item,
    })),
  ];
  return [
    {
      look: "heading",
      number: `=${words.number}`,
      text: `=${words.text}`,
      result: `=${words.result}`,
      length: PRINTED.generalCriterion.length + title.length * BOLD_CAPITALS,
    },
    { look: "description", text: descriptionFormula(criterion, description), length: description.length },
    ...findings("strengths", strengths),
    ...findings("improvement", improvement),
    { look: "conclusion", text: `=${words.conclusion}`, length: LONGEST.conclusion },
    ...closingLines(TITLES.heading(criterion), place, [
      { line: 0, column: resultColumn(columns), expression: words.result },
      { line: HEADING_LINES - 1, column: 1, expression: words.conclusion },
    ]),
  ];
}

/** "Strengths:", or "Strength:" where a single row is filled. */
export function findingsLabel(kind: Findings, firstRow: number, lastRow: number, column: number): string {
  const { one, several } = PRINTED[kind];
  if (lastRow < firstRow) return `="${several}"`;
  const items = `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
  return `=IF(COUNTA(${items})=1,"${one}","${several}")`;
}

/** "a.", "b.", …: the first stands always, to show where to write, the others beside what is written. */
export function itemLetter(index: number, row: number, column: number): string {
  const letter = `${columnLetters(index).toLowerCase()}.`;
  return index === 0 ? letter : `=IF(${cellAddress(row, column)}="","","${letter}")`;
}
