import { quoted } from "../../inspection/quoted";
import { RATED_CRITERIA, SCHEME } from "../../inspection/scheme";
import { NAMES } from "../../inspection/names";
import { PRINTED, TITLES } from "../../texts/report";
import { closingLineCount, closingLines, type ShownCell } from "./closing-lines";
import type { BlockPlace, Line } from "../blocks/block";
import { columnCountOf, reportRows, type Columns } from "../blocks/places";
import type { Block } from "../blocks/plan-block";
import { chartInWords, criterionWords, scoreOrWords } from "./report-formulas";

/** Capitals are wider than the letters that rows are measured by. */
const CAPITALS = 1.35;
/** Fourteen criteria with their per cents, and the words around them. */
const LONGEST_LIST = 240;

/** Where a block's results are: its last columns, merged into the first of them. */
export const resultColumn = (columns: Columns) => columnCountOf(columns) - columns.result;

interface FixedBlock {
  readonly name: string;
  readonly title: string;
  readonly row: number;
  readonly lines: readonly Line[];
  readonly shown?: (columns: Columns) => readonly ShownCell[];
}

/** A block whose lines are the same wherever it is, but for those that close it. */
function fixedBlock({ name, title, row, lines, shown }: FixedBlock): Block {
  return {
    name,
    title,
    row,
    lineCount: (columns) => lines.length + (shown ? closingLineCount(columns) : 0),
    lines: (place: BlockPlace) => [...lines, ...(shown ? closingLines(title, place, shown(place.columns)) : [])],
  };
}

const rows = reportRows();
const ratings = RATED_CRITERIA.map(({ id, title }) => ({ title, words: criterionWords(id) }));
const threadScore = scoreOrWords(quoted(SCHEME.thread));

/** The blocks of the report, each with its place. */
export const REPORT_BLOCKS = {
  chartInWords: fixedBlock({
    name: NAMES.chartInWords,
    title: TITLES.chartInWords,
    row: rows.chartInWords,
    lines: [{ look: "small", whole: `=${chartInWords()}`, length: LONGEST_LIST }],
    shown: () => [{ line: 0, column: 0, expression: chartInWords() }],
  }),
  table1: fixedBlock({
    name: NAMES.table1,
    title: TITLES.table1,
    row: rows.table1,
    lines: [
      { look: "caption", whole: PRINTED.table1 },
      ...ratings.map(({ title, words: { number, text, result } }): Line => ({
        look: "row",
        number: `=${number}`,
        text: `=${text}`,
        result: `=${result}`,
        length: PRINTED.generalCriterion.length + title.length * CAPITALS,
      })),
    ],
    shown: (columns) =>
      ratings.map(({ words }, index) => ({ line: 1 + index, column: resultColumn(columns), expression: words.result })),
  }),
  caution: fixedBlock({
    name: NAMES.caution,
    title: TITLES.caution,
    row: rows.caution,
    lines: [{ look: "caution", whole: PRINTED.caution }],
  }),
  table2: fixedBlock({
    name: NAMES.table2,
    title: TITLES.table2,
    row: rows.table2,
    lines: [
      { look: "caption", whole: PRINTED.table2 },
      { look: "row", text: PRINTED.thread, result: `=${threadScore}` },
    ],
    shown: (columns) => [{ line: 1, column: resultColumn(columns), expression: threadScore }],
  }),
};
