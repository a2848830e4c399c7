import { isBelow as isBelowLine } from "../formulas/native-formulas";
import { casesWarning } from "../formulas/score-formulas";
import { NAMES, TABLES } from "../names";
import { CHART_IN_WORDS, PRINTED } from "../texts/report";
import { NOTES } from "../texts/sheets";

const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
const { criteria, leadership } = TABLES;

/** The month may have become a date when it was typed. */
const MONTH = `IF(ISNUMBER(${NAMES.month}),TEXT(${NAMES.month},"mmmm yyyy"),${NAMES.month})`;

/** "Offender Management Inspection - Nottinghamshire (April 2007)", without what the settings do not say. */
const INSPECTION =
  `${quoted(PRINTED.chart.inspection)}&IF(${NAMES.area}="","",${quoted(" - ")}&${NAMES.area})` +
  `&IF(${NAMES.month}="","",${quoted(" (")}&${MONTH}&${quoted(")")})`;

/** Both lines of the title of Chart 1. */
export const chartTitleFormula = () => `=${quoted(PRINTED.chart.title)}&CHAR(10)&${INSPECTION}`;

/** Says that scores are provisional while judgements are missing (domain decision: missing judgements). */
export function provisionalFormula(): string {
  const { before, one, several } = PRINTED.provisional;
  const missing = `SUM(${criteria}[Missing])`;
  const provisional = `IF(${missing}=0,"",${quoted(before)}&${missing}&IF(${missing}=1,${quoted(one)},${quoted(several)}))`;
  return `=${casesWarning(NOTES.casesNotFit)}&IFERROR(${provisional},${quoted(NOTES.notCounted)})`;
}

/** The figures of Chart 1 in words, those below the line of priority first. */
export function chartInWordsFormula(): string {
  const score = `${criteria}[Score]`;
  const line = `TEXT(${NAMES.line},"0%")`;
  const named = `${criteria}[Criterion]&" "&TEXT(${score},"0%")`;
  const isBelow = isBelowLine(score);
  const list = (below: string, notBelow: string) => {
    const joined = `TEXTJOIN(", ",TRUE,IF(ISNUMBER(${score}),IF(${isBelow},${below},${notBelow}),""))`;
    return `IF(${joined}="",${quoted(CHART_IN_WORDS.none)},${joined})`;
  };
  return (
    `=${quoted(CHART_IN_WORDS.below)}&${line}&${quoted("): ")}&${list(named, '""')}` +
    `&${quoted(`. ${CHART_IN_WORDS.notBelow}`)}&${list('""', named)}&${quoted(".")}`
  );
}

/** The Thread's score, from its own formula. */
export const threadScoreFormula = () => `=IF(ISNA(${NAMES.thread}),${quoted(PRINTED.noScore)},${NAMES.thread})`;

/** What the cells of a criterion's heading hold. */
export interface CriterionCells {
  readonly number: string;
  /** "General Criterion: TITLE". */
  readonly text: string;
  /** The per cent, or in section 4 the word. */
  readonly result: string;
  readonly conclusion: string;
}

/** The cells of a table's row, by the headings of their columns, each as an expression. */
type CellOf = (column: string) => string;

const heading = (cell: CellOf) => ({
  number: `=${cell("Criterion")}`,
  text: `=${quoted(PRINTED.generalCriterion)}&UPPER(${cell("Title")})`,
});

const wordOf = (judgement: string) => `=IF(${judgement}="",${quoted(PRINTED.notJudged)},${judgement})`;

/** The cells of a row of the table of section 4, counted from 1. */
export function leadershipRow(row: number): Omit<CriterionCells, "conclusion"> {
  // Joined with nothing an empty cell is an empty text and not 0.
  const cell: CellOf = (column) => `INDEX(${leadership}[${column}]&"",${row})`;
  return { ...heading(cell), result: wordOf(cell("Judgement")) };
}

/** The cells of a criterion, wherever its table has it by now. */
export function criterionCells(criterion: string): CriterionCells {
  const table = criterion.startsWith("4") ? leadership : criteria;
  const cell: CellOf = (column) => `XLOOKUP(${quoted(criterion)},${table}[Criterion],${table}[${column}])`;
  if (table === criteria) {
    const score = `=IFNA(${cell("Score")},${quoted(PRINTED.noScore)})`;
    return { ...heading(cell), result: score, conclusion: `=${cell("Conclusion")}` };
  }
  const { before, after } = PRINTED.judged;
  const judgement = cell("Judgement");
  const conclusion = `=IF(${judgement}="","",${quoted(before)}&LOWER(${judgement})&${quoted(after)})`;
  return { ...heading(cell), result: wordOf(judgement), conclusion };
}
