import { textOf } from "../../../scoring/cell";
import type { SpillCell } from "../../../scoring/refused";
import { wholePerCent } from "../../../scoring/score";
import { INSPECTION } from "../../../scoring/texts/inspection-notes";
import { RATED_CRITERIA, SCHEME, SCORED_CRITERIA } from "../../inspection/scheme";
import { closingLineCount } from "../../report/content/closing-lines";
import { columnsOf } from "../../report/blocks/places";
import { resultColumn } from "../../report/content/report-blocks";
import { NOTICE } from "../../texts/notice";
import { PROOF } from "../../texts/proof";
import { CHART_IN_WORDS, PRINTED, TITLES } from "../../texts/report";
import { NO_ROW, NOTES } from "../../texts/sheets";
import { STATE_WORDS } from "../../texts/state";
import { readCell } from "./cells-of";
import type { JudgedWorkbook } from "../../judge/judge-workbook";
import { ANYTHING, isSameValue } from "../../judge/same-figure";
import { ownText } from "./own-texts";
import type { ShownFigure } from "./shown-figures";

const orElse = (cell: SpillCell | undefined, words: string): SpillCell =>
  cell === undefined || cell === "" ? words : cell;
const scoreOf = ({ result }: JudgedWorkbook, id: string) =>
  orElse(result(id, "Score") ?? NO_ROW.questions, PRINTED.noScore);
const ratingOf = ({ result }: JudgedWorkbook, id: string) => orElse(result(id, "Conclusion"), PRINTED.notJudged);

/** The titles of the criteria as the workbook has them, by their ids. */
export type CriterionTitles = ReadonlyMap<string, string>;

/** The number and the title of a criterion; who has typed a title of his own keeps it. */
function numberAndTitle(block: Excel.Range, row: number, id: string, titles: CriterionTitles): ShownFigure[] {
  // The title of a table that has lost the heading is not known.
  const expected = `${PRINTED.generalCriterion}${titles.get(id)?.toUpperCase() ?? ANYTHING}`;
  return [
    { ...readCell(block, row, 0), what: PROOF.number(id), expected: id },
    { ...readCell(block, row, 1), what: PROOF.title(id), expected, mayBeTyped: true },
  ];
}

/** The words of Table 1, a row for each criterion that is rated. */
export const figuresOfTable1 = (block: Excel.Range, judged: JudgedWorkbook, titles: CriterionTitles): ShownFigure[] => [
  ownText(block, 0, 0, TITLES.table1, PRINTED.table1),
  ...RATED_CRITERIA.flatMap(({ id }, index): ShownFigure[] => {
    const row = rowOf(block, id, 1 + index);
    const result = readCell(block, row, resultColumn(columnsOf(block.columnCount)));
    return [
      ...numberAndTitle(block, row, id, titles),
      { ...result, what: `${TITLES.table1}, ${id}`, expected: ratingOf(judged, id) },
    ];
  }),
];

/** The row of a block that begins with an id, wherever it is after rows have been inserted. */
function rowOf({ values }: Excel.Range, id: string, otherwise: number): number {
  const row = (values as unknown[][]).findIndex(([cell]) => textOf(cell) === id);
  return row < 0 ? otherwise : row;
}

/** The caution on comparing areas, which stands with the scores. */
export const figuresOfCaution = (block: Excel.Range): ShownFigure[] => [
  ownText(block, 0, 0, TITLES.caution, PRINTED.caution),
];

/** The figure of Table 2 with what it must be, and its texts. */
export function figuresOfTable2(block: Excel.Range, judged: JudgedWorkbook): ShownFigure[] {
  const result = resultColumn(columnsOf(block.columnCount));
  // Rows may have been inserted above it.
  const row = Math.max(
    1,
    (block.formulas as unknown[][]).findIndex((cells, index) => index > 0 && cells[result] !== ""),
  );
  return [
    ownText(block, 0, 0, TITLES.table2, PRINTED.table2),
    ownText(block, row, 1, TITLES.table2, PRINTED.thread),
    { ...readCell(block, row, result), what: TITLES.table2, expected: scoreOf(judged, SCHEME.thread) },
  ];
}

/** The figure or word of a criterion's heading, and its conclusion. */
export function figuresOfHeading(
  block: Excel.Range,
  judged: JudgedWorkbook,
  id: string,
  titles: CriterionTitles,
): ShownFigure[] {
  const columns = columnsOf(block.columnCount);
  const last = block.rowCount - 1 - closingLineCount(columns);
  const isRated = RATED_CRITERIA.some((one) => one.id === id);
  const conclusion = judged.result(id, "Conclusion") ?? "";
  const sentence =
    isRated && typeof conclusion === "string" && conclusion !== ""
      ? `${PRINTED.judged.before}${conclusion.toLowerCase()}${PRINTED.judged.after}`
      : conclusion;
  const what = TITLES.heading(id);
  return [
    ...numberAndTitle(block, 0, id, titles),
    {
      ...readCell(block, 0, resultColumn(columns)),
      what,
      expected: isRated ? ratingOf(judged, id) : scoreOf(judged, id),
    },
    { ...readCell(block, last, 1), what, expected: sentence },
  ];
}

/** The figures of Chart 1 in words, for the criteria that the chart has. */
export function figuresInWords(
  block: Excel.Range,
  { result }: JudgedWorkbook,
  drawn: ReadonlySet<string>,
  line: SpillCell,
): ShownFigure[] {
  const list = (isBelow: boolean) => {
    const some = SCORED_CRITERIA.filter(({ id }) => drawn.has(id) && result(id, "Below") === isBelow);
    return (
      some.map(({ id }) => `${id} ${wholePerCent(result(id, "Score") as number)}%`).join(", ") || CHART_IN_WORDS.none
    );
  };
  const { below, notBelow, noLine } = CHART_IN_WORDS;
  const shownLine = typeof line === "number" ? `${wholePerCent(line)}%` : noLine;
  const expected = `${below}${shownLine}): ${list(true)}${notBelow}${list(false)}.`;
  return [{ ...readCell(block, 0, 0), what: TITLES.chartInWords, expected }];
}

/** How the notice can end where it has no room for everything: after a whole place or sentence, with the word that there is more. */
function cutShort(refused: string, rest: string): string[] {
  const isSynthetic = rest.endsWith(NOTES.synthetic);
  const cases = rest.split(/(?<=\.) /).at(isSynthetic ? -2 : -1) ?? "";
  const end = [NOTICE.cut, cases, ...(isSynthetic ? [NOTES.synthetic] : [])].join(" ");
  if (refused === "") return [end];
  const places = [...refused.matchAll(/; |\. |\.$/g)].map(({ index }) => `${refused.slice(0, index)}. ${end}`);
  return [...places, `${refused} ${ANYTHING} ${end}`];
}

/** What the report's notice says before the state of the inspection. */
function withoutState(said: string): string {
  const state = Object.values(STATE_WORDS.onReport).find((words) => said.endsWith(words)) ?? "";
  return said.slice(0, said.length - state.length);
}

/**
 * The notice above the scores or above the report: it says what is refused, and ends with what must be known of the cases. What
 * comes before and in between is of the sheets, not of the judgements: a criterion without a row, a figure typed over.
 * @param isSynthetic whether the cases are the example's
 */
export function figureOfNotice(notice: Excel.Range, { result }: JudgedWorkbook, isSynthetic: boolean): ShownFigure {
  const refused = textOf(result(INSPECTION, "Conclusion"));
  const words = `${textOf(result(INSPECTION, "Note"))}${isSynthetic ? ` ${NOTES.synthetic}` : ""}`;
  const rest = words.slice(refused.length).trim();
  const cell = readCell(notice, 0, 0);
  const ends = [...(refused === "" ? [rest] : [words, `${refused} ${ANYTHING} ${rest}`]), ...cutShort(refused, rest)];
  const said = withoutState(textOf(cell.value));
  const isRight = ends.some((end) => [end, `${ANYTHING} ${end}`].some((one) => isSameValue(one, said)));
  return { ...cell, what: PROOF.notice, expected: isRight ? textOf(cell.value) : words };
}
