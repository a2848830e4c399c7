import { CRITERION_TEXTS } from "../texts/criteria";
import { PRINTED } from "../texts/report";
import { cellAddress, columnLetters } from "./a1";
import type { Line } from "./line";
import { criterionCells } from "./report-formulas";

/** How many rows there are at first for strengths, and as many for areas for improvement. */
const ROOM = 3;
/** In letters, for the height of rows whose cells are merged. */
const LONGEST = { conclusion: 88, label: 22, item: 90 };
/** Bold capitals are wider than the letters that rows are measured by. */
const BOLD_CAPITALS = 1.6;

type Findings = "strengths" | "improvement";

/** The heading block of a criterion, when its first cell has these indexes. */
export function headingLines(criterion: string, row: number, column: number): Line[] {
  const { conclusion, ...heading } = criterionCells(criterion);
  const { title = "", description = "" } = CRITERION_TEXTS.find(({ id }) => id === criterion) ?? {};
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
    { look: "heading", ...heading, length: PRINTED.generalCriterion.length + title.length * BOLD_CAPITALS },
    { look: "description", text: description },
    ...findings("strengths", strengths),
    ...findings("improvement", improvement),
    { look: "conclusion", text: conclusion, length: LONGEST.conclusion },
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
