import { columnLetters } from "../inspection/a1";
import { quoted } from "../inspection/formula-text";
import { SCHEME, SCORED_SECTIONS, sectionName } from "../inspection/scheme";
import { NAMES } from "../inspection/names";
import { TYPED_OVER } from "../texts/notice";
import { HEADINGS } from "../inspection/headings";
import {
  BESIDE_CHART_HEADINGS,
  CHART_HEADINGS,
  LINE_OF_PRIORITY,
  LINE_WORDS,
  NO_ROW,
  NOTES,
  sectionLabel,
} from "../texts/sheets";
import { addressOf, inspectionResult, listed, resultOf, typedOver } from "./results";
import { chartRow } from "./scores-layout";

type Row = readonly string[];
type Cell = (heading: string) => string;

/** Where the columns of a table are: its headings as the sheet has them, and its first column, counted from 0. */
export interface TableColumns {
  readonly headings: readonly string[];
  readonly column: number;
}

const CRITERIA: TableColumns = { headings: HEADINGS.criteria, column: 0 };
const SECTIONS: TableColumns = { headings: HEADINGS.sections, column: 0 };

/** The cells of a table's row in the sheet, by their headings. */
const cellsOf = ({ headings, column }: TableColumns, row: number): Cell => {
  return (heading) => `${columnLetters(column + headings.indexOf(heading))}${row}`;
};

const scoreOf = (id: string) =>
  resultOf(id, "Score", { absent: quoted(NO_ROW.questions), uncalculated: quoted(NO_ROW.calculated) });

/** "Below the line", "On or above the line", or whatever else is there: nothing, or an error. */
function lineInWords(id: string): string {
  const below = resultOf(id, "Below");
  return `IF(ISLOGICAL(${below}),IF(${below},${quoted(LINE_WORDS.below)},${quoted(LINE_WORDS.notBelow)}),${below})`;
}

/** What each formula of a row of the table Criteria shows, by its heading. */
export function criterionFormulas(row: number, columns = CRITERIA): Readonly<Record<string, string>> {
  const cell = cellsOf(columns, row);
  const id = `${cell("Criterion")}&""`;
  const shown = {
    Score: scoreOf(id),
    Missing: resultOf(id, "Missing"),
    Line: lineInWords(id),
    Conclusion: resultOf(id, "Conclusion"),
    Note: resultOf(id, "Note"),
  };
  return withTypedOver(shown, cell, cell("Criterion"));
}

/** What each formula of a row of the table Sections shows, by its heading. */
export function sectionFormulas(row: number, columns = SECTIONS): Readonly<Record<string, string>> {
  const cell = cellsOf(columns, row);
  const id = `${cell("Section")}&""`;
  const shown = { Score: scoreOf(id), Missing: resultOf(id, "Missing"), Note: resultOf(id, "Note") };
  return withTypedOver(shown, cell, cell("Section"));
}

function withTypedOver(shown: Readonly<Record<string, string>>, cell: Cell, id: string) {
  const parts = Object.entries(shown).map(([heading, expression]) => {
    const words = TYPED_OVER[heading.toLowerCase() as "score"];
    return typedOver(cell(heading), expression, onScores(`${quoted(words)}&${id}`, cell(heading)));
  });
  const formulas = { ...shown, [HEADINGS.typedOver]: listed(...parts) };
  return Object.fromEntries(Object.entries(formulas).map(([heading, expression]) => [heading, `=${expression}`]));
}

/** What a cell of this sheet shows, as the notice names it: "the score of 1.2 (cell Scores!C6)". */
export const onScores = (words: string, cell: string) =>
  `${words}&${quoted(TYPED_OVER.onScores)}&${addressOf(cell)}&${quoted(TYPED_OVER.end)}`;

/** One row of the table Criteria, as it is made; a column that is not the add-in's is left empty. */
export function criterionCells(criterion: string, row: number, columns = CRITERIA): Row {
  const { title = "", description = "" } = SCHEME.criteria.find(({ id }) => id === criterion) ?? {};
  const cells: Record<string, string> = { Criterion: criterion, Title: title, Description: description };
  Object.assign(cells, criterionFormulas(row, columns));
  return columns.headings.map((heading) => cells[heading] ?? "");
}

/** The rows of the table Sections: the scored sections, then the Thread. */
export function sectionCells(firstRow: number): Row[] {
  const rows = [
    ...SCORED_SECTIONS.map(({ number, title }) => [sectionName(number), title]),
    [SCHEME.thread, NOTES.thread],
  ];
  return rows.map(([id = "", title = ""], index) => {
    const cells: Record<string, string> = { Section: id, Title: title };
    Object.assign(cells, sectionFormulas(firstRow + index));
    return HEADINGS.sections.map((heading) => cells[heading] ?? "");
  });
}

/** The heading of the line on Chart 1, which its legend shows: it says where the line is. */
export const chartLineHeading = () =>
  `${quoted(`${LINE_OF_PRIORITY} (`)}&IFERROR(TEXT(${inspectionResult("Below")},"0%"),"")&")"`;

/** The headings of what Chart 1 draws. */
const chartHeadings = (): Row => [...CHART_HEADINGS, `=${chartLineHeading()}`, ...BESIDE_CHART_HEADINGS];

/** What the formulas of a row behind Chart 1 show, from its figure on the line to what has been typed over. */
export function chartFormulas(row: number, column?: number): Row {
  const cell = chartRow(row, column);
  const id = `${cell.criterion}&""`;
  const [score, below] = [resultOf(id, "Score"), resultOf(id, "Below")];
  const shown = (isBelow: string, isNotBelow: string) =>
    `IF(ISLOGICAL(${below}),IF(${below},${isBelow},${isNotBelow}),NA())`;
  const figures = [
    [cell.onOrAbove, shown("NA()", score)],
    [cell.below, shown(score, "NA()")],
    [cell.line, inspectionResult("Below")],
    [cell.wordsAbove, inWords(cell.criterion, cell.onOrAbove)],
    [cell.wordsBelow, inWords(cell.criterion, cell.below)],
  ] as const;
  const words = `${quoted(TYPED_OVER.chart)}&${cell.criterion}`;
  const parts = figures.map(([address, expression]) => typedOver(address, expression, onScores(words, address)));
  return [...figures.map(([, expression]) => `=${expression}`), `=${listed(...parts)}`];
}

/** "1.2 67%", for those who do not see the chart. */
const inWords = (criterion: string, figure: string) =>
  `IF(ISNUMBER(${figure}),${criterion}&" "&TEXT(${figure},"0%"),"")`;

/** The label of a criterion behind Chart 1, of those that it draws: the title of its section where it is the section's first. */
export function chartLabel(criteria: readonly string[], index: number): string {
  const sectionOf = (id: string | undefined) => SCHEME.criteria.find((one) => one.id === id)?.section;
  const section = SCHEME.sections.find(({ number }) => number === sectionOf(criteria[index]));
  const isFirst = section !== undefined && sectionOf(criteria[index - 1]) !== section.number;
  return isFirst ? sectionLabel(section.number, section.title) : "";
}

/** The cells behind Chart 1 from their headings on, one row a criterion. */
export function chartCells(criteria: readonly string[], headingRow: number, column?: number): Row[] {
  const rows = criteria.map((id, index) => [
    chartLabel(criteria, index),
    id,
    ...chartFormulas(headingRow + 1 + index, column),
  ]);
  return [chartHeadings(), ...rows];
}

/** The title of the sheet, with what the settings say. */
export const scoresTitle = () => {
  const { area, month } = NAMES;
  return `="Scores"&IF(${area}="","",": "&${area})&IF(${month}="","",IF(${area}="",": ",", ")&${month})`;
};
