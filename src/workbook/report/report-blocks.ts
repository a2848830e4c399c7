import { NAMES } from "../names";
import { PRINTED, TITLES } from "../texts/report";
import type { Line } from "./line";
import { reportRows } from "./place";
import type { Block } from "./plan-block";
import { chartInWordsFormula, leadershipRow, threadScoreFormula } from "./report-formulas";

/** The name of the line below Chart 1 that says its figures in words. */
const CHART_IN_WORDS_NAME = "OMI_ChartInWords";

/** Capitals are wider than the letters that rows are measured by. */
const CAPITALS = 1.35;
/** Fourteen criteria with their per cents, and the words around them. */
const LONGEST_LIST = 240;

/** The blocks of the report, whose places depend on how many criteria section 4 has. */
export function reportBlocks(leadershipTitles: readonly string[]) {
  const rows = reportRows(leadershipTitles.length);
  const block = (name: string, title: string, row: number, lines: readonly Line[]): Block => ({
    name,
    title,
    row,
    lineCount: lines.length,
    lines: () => lines,
  });
  const judgements = leadershipTitles.map((title, index): Line => ({
    look: "row",
    ...leadershipRow(index + 1),
    length: PRINTED.generalCriterion.length + title.length * CAPITALS,
  }));
  return {
    chartInWords: block(CHART_IN_WORDS_NAME, TITLES.chartInWords, rows.chartInWords, [
      { look: "small", whole: chartInWordsFormula(), length: LONGEST_LIST },
    ]),
    table1: block(NAMES.table1, TITLES.table1, rows.table1, [
      { look: "caption", whole: PRINTED.table1 },
      ...judgements,
    ]),
    caution: block(NAMES.caution, TITLES.caution, rows.caution, [{ look: "caution", whole: PRINTED.caution }]),
    table2: block(NAMES.table2, TITLES.table2, rows.table2, [
      { look: "caption", whole: PRINTED.table2 },
      { look: "row", text: PRINTED.thread, result: threadScoreFormula() },
    ]),
  };
}
