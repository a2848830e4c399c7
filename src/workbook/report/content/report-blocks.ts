import { quoted } from "../../inspection/formula-text";
import { RATED_CRITERIA, SCHEME } from "../../inspection/scheme";
import { NAMES, TABLES } from "../../inspection/names";
import { PRINTED, TITLES } from "../../texts/report";
import { closingLineCount, closingLines, type ShownCell } from "./closing-lines";
import type { Source } from "../blocks/before-inserting";
import type { Block, BlockPlace, Line } from "../blocks/block";
import { columnCountOf, columnsAt, REPORT_ROWS, type Columns } from "../blocks/places";
import { chartInWords, criterionWords, scoreOrWords } from "./report-formulas";

/** Capitals are wider than the letters that rows are measured by. */
const CAPITALS = 1.35;
/** Fourteen criteria with their per cents, and the words around them. */
const LONGEST_LIST = 240;

/** Where a block's results are: its last columns, merged into the first of them. */
export const resultColumn = (columns: Columns) => columnCountOf(columns) - columns.result;

/** What a block of the report says. */
interface Content {
  readonly name: string;
  readonly title: string;
  /** The tables and names that its formulas read. */
  readonly needs: readonly Source[];
  readonly lines: readonly Line[];
  /** The cells of figures and words that somebody may type over. */
  readonly shown?: (columns: Columns) => readonly ShownCell[];
}

/** A block whose lines are the same wherever it is, but for those that close it. */
interface ReportBlock extends Block {
  readonly needs: readonly Source[];
  readonly row: number;
}

const reportBlock = ({ name, title, needs, lines, shown }: Content, row: number): ReportBlock => ({
  name,
  title,
  needs,
  row,
  lineCount: (columns) => lines.length + (shown ? closingLineCount(columns) : 0),
  lines: (place: BlockPlace) => [...lines, ...(shown ? closingLines(title, place, shown(place.columns)) : [])],
});

const rowBelow = (block: ReportBlock) => block.row + block.lineCount(columnsAt("report")) + 1;

/** Gives blocks their places on the report, one below the other with an empty row between them. */
function inOrder<Key extends string>(contents: Readonly<Record<Key, Content>>): Readonly<Record<Key, ReportBlock>> {
  let row: number = REPORT_ROWS.blocks;
  const placed = (Object.entries(contents) as [Key, Content][]).map(([key, content]) => {
    const block = reportBlock(content, row);
    row = rowBelow(block);
    return [key, block] as const;
  });
  return Object.fromEntries(placed) as Record<Key, ReportBlock>;
}

const ratings = RATED_CRITERIA.map(({ id, title }) => ({ title, words: criterionWords(id) }));
const threadScore = scoreOrWords(quoted(SCHEME.thread));

/** The blocks of the report below Chart 1, in their order. */
export const REPORT_BLOCKS = inOrder({
  chartInWords: {
    name: NAMES.chartInWords,
    title: TITLES.chartInWords,
    needs: [NAMES.results, NAMES.chartData],
    lines: [{ look: "small", whole: `=${chartInWords()}`, length: LONGEST_LIST }],
    shown: () => [{ line: 0, column: 0, expression: chartInWords() }],
  },
  table1: {
    name: NAMES.table1,
    title: TITLES.table1,
    needs: [TABLES.leadership, NAMES.results],
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
  },
  caution: {
    name: NAMES.caution,
    title: TITLES.caution,
    needs: [],
    lines: [{ look: "caution", whole: PRINTED.caution }],
  },
  table2: {
    name: NAMES.table2,
    title: TITLES.table2,
    needs: [NAMES.results],
    lines: [
      { look: "caption", whole: PRINTED.table2 },
      { look: "row", text: PRINTED.thread, result: `=${threadScore}` },
    ],
    shown: (columns) => [{ line: 1, column: resultColumn(columns), expression: threadScore }],
  },
});

/** The first row of the report that headings of criteria may have. */
export const FIRST_HEADING_ROW = Math.max(...Object.values(REPORT_BLOCKS).map(rowBelow));
