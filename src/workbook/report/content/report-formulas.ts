import { quoted, columnRange } from "../../inspection/formula-text";
import { RATED_CRITERIA, SCHEME } from "../../inspection/scheme";
import { NAMES, TABLES } from "../../inspection/names";
import { inspectionResult, resultOf } from "../../sheets/results";
import { stateInTitle } from "../../sheets/state-words";
import { CHART_IN_WORDS, PRINTED } from "../../texts/report";
import { NO_ROW } from "../../texts/sheets";

/** The month may have become a date when it was typed. */
const MONTH = `IF(ISNUMBER(${NAMES.month}),TEXT(${NAMES.month},"mmmm yyyy"),${NAMES.month})`;

/** "Offender Management Inspection - Nottinghamshire (April 2007)", without what the settings do not say. */
const INSPECTION =
  `${quoted(PRINTED.chart.inspection)}&IF(${NAMES.area}="","",${quoted(" - ")}&${NAMES.area})` +
  `&IF(${NAMES.month}="","",${quoted(" (")}&${MONTH}&${quoted(")")})`;

/**
 * Both lines of the title of Chart 1.
 * @param hasState whether the workbook has the setting; the title then says the state until it is final
 */
export const chartTitleFormula = (hasState: boolean) =>
  `=${quoted(PRINTED.chart.title)}&CHAR(10)&${INSPECTION}${hasState ? `&${stateInTitle()}` : ""}`;

/** The figures of Chart 1 in words, those below the line of priority first; beside the chart's figures they are in words. */
export function chartInWords(): string {
  const list = (column: number) => {
    const joined = `TEXTJOIN(", ",TRUE,INDEX(${NAMES.chartWords},0,${column}))`;
    return `IF(${joined}="",${quoted(CHART_IN_WORDS.none)},${joined})`;
  };
  const line = `IFERROR(TEXT(${inspectionResult("Below")},"0%"),${quoted(CHART_IN_WORDS.noLine)})`;
  return [
    quoted(CHART_IN_WORDS.below),
    line,
    quoted("): "),
    list(2),
    quoted(CHART_IN_WORDS.notBelow),
    list(1),
    quoted("."),
  ].join("&");
}

/** What the cells of a criterion's heading, or of its row in Table 1, show: expressions, without "=". */
export interface CriterionWords {
  readonly number: string;
  /** "General Criterion: TITLE". */
  readonly text: string;
  /** The per cent, or where the inspectors rate it the word. */
  readonly result: string;
  readonly conclusion: string;
}

const isRated = (criterion: string) => RATED_CRITERIA.some(({ id }) => id === criterion);

/** A text where an expression shows nothing. */
const orElse = (expression: string, words: string) => `IF(${expression}="",${quoted(words)},${expression})`;

/** The words and figures of a criterion: its title from its table, all else from the one formula. */
export function criterionWords(criterion: string): CriterionWords {
  const id = quoted(criterion);
  const table = isRated(criterion) ? TABLES.leadership : TABLES.criteria;
  const published = SCHEME.criteria.find((one) => one.id === criterion)?.title ?? "";
  const title = `XLOOKUP(${id},${columnRange(table, "Criterion")},${columnRange(table, "Title")},${quoted(published)})`;
  const text = `${quoted(PRINTED.generalCriterion)}&UPPER(${title})`;
  const conclusion = resultOf(id, "Conclusion");
  if (!isRated(criterion)) return { number: id, text, result: scoreOrWords(id), conclusion };
  const { before, after } = PRINTED.judged;
  return {
    number: id,
    text,
    result: orElse(conclusion, PRINTED.notJudged),
    conclusion: `IF(${conclusion}="","",${quoted(before)}&LOWER(${conclusion})&${quoted(after)})`,
  };
}

/** A score as the report prints it, with words where there is none. */
export const scoreOrWords = (id: string) =>
  orElse(
    resultOf(id, "Score", { absent: quoted(NO_ROW.questions), uncalculated: quoted(NO_ROW.calculated) }),
    PRINTED.noScore,
  );
