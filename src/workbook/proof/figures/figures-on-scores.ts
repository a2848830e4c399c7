import { textOf } from "../../../scoring/cell";
import type { SpillCell } from "../../../scoring/refused";
import { wholePerCent } from "../../../scoring/score";
import { SCORES_HEADINGS } from "../../../scoring/scores-spill";
import { SCORED_CRITERIA } from "../../inspection/scheme";
import { chartLabel, type TableColumns } from "../../sheets/scores-cells";
import { PROOF } from "../../texts/proof";
import { LINE_OF_PRIORITY, LINE_WORDS, NO_ROW } from "../../texts/sheets";
import { readCell } from "./cells-of";
import type { JudgedWorkbook } from "../../judge/judge-workbook";
import type { ShownFigure } from "./shown-figures";

/** What is refused is shown as an error, whatever its words. */
const ERROR = { refused: "" };

const COUNTS: readonly (typeof SCORES_HEADINGS)[number][] = ["Cases", "Questions", "Relevant", "Missing"];

/** The cells that the one formula spills over. */
export function figuresOfResults(results: Excel.Range, { ids, result }: JudgedWorkbook): ShownFigure[] {
  const values = results.values as unknown[][];
  const headings = (values[0] ?? []).map(textOf);
  return ids.flatMap((id) => {
    const row = values.findIndex(([cell]) => textOf(cell) === id);
    return SCORES_HEADINGS.map((heading): ShownFigure => {
      const cell = readCell(results, Math.max(row, 0), headings.indexOf(heading));
      const what = PROOF.cell(heading, id);
      return {
        ...cell,
        isSpilled: true,
        isCount: COUNTS.includes(heading),
        what,
        expected: row < 0 ? ERROR : result(id, heading),
      };
    });
  });
}

type FormulasOf = (row: number, columns: TableColumns) => Readonly<Record<string, string>>;

/**
 * The figures and words of the table Criteria or Sections, headings first.
 * @param formulasOf for a copy of the table, which Restore does not know: the formulas of a row
 */
export function figuresOfTable(table: Excel.Range, { result }: JudgedWorkbook, formulasOf?: FormulasOf): ShownFigure[] {
  const [headings = [], ...rows] = table.values as unknown[][];
  const columns = { headings: headings.map(textOf), column: table.columnIndex };
  return rows.flatMap((row, index) => {
    // A row that was inserted and shows nothing.
    if (isEmptyRow(row)) return [];
    const id = textOf(row[0]);
    const formulas = formulasOf?.(table.rowIndex + index + 2, columns);
    const expected: Readonly<Record<string, SpillCell | undefined>> = {
      Score: result(id, "Score") ?? NO_ROW.questions,
      Missing: result(id, "Missing") ?? "",
      Line: lineInWords(result(id, "Below")),
      Conclusion: result(id, "Conclusion") ?? "",
      Note: result(id, "Note") ?? "",
    };
    return columns.headings.flatMap((name, column): ShownFigure[] => {
      if (!(name in expected)) return [];
      return [
        {
          ...readCell(table, index + 1, column),
          what: PROOF.cell(name, id),
          expected: expected[name],
          isCount: name === "Missing",
          ...(formulas && { ownFormula: formulas[name]! }),
        },
      ];
    });
  });
}

const lineInWords = (below: SpillCell | undefined): SpillCell =>
  typeof below === "boolean" ? (below ? LINE_WORDS.below : LINE_WORDS.notBelow) : (below ?? "");

const isEmptyRow = (row: readonly unknown[]) => row.every((cell) => cell === "");

/** What the columns of OMI_ChartData hold, in their order. */
const [LABEL, CRITERION, ON_OR_ABOVE, BELOW, LINE] = [0, 1, 2, 3, 4] as const;

/**
 * What Chart 1 draws, the criteria that its figures are looked up by, and the words of its legend and its axis.
 * @param data the cells of OMI_ChartData; rows that were inserted and show nothing draw nothing
 * @param given the criteria that have a row in the table Criteria
 */
export function figuresOfChart(
  data: Excel.Range,
  judged: JudgedWorkbook,
  line: SpillCell,
  given: ReadonlySet<string>,
): ShownFigure[] {
  const rows = (data.values as unknown[][]).flatMap((row, index) => (index > 0 && !isEmptyRow(row) ? [index] : []));
  const ids = SCORED_CRITERIA.map(({ id }) => id).filter((id) => given.has(id));
  const missing = Array.from({ length: Math.max(0, ids.length - rows.length) }, (_, index) => data.rowCount + index);
  return [
    ...figuresOfLegend(data, line),
    ...[...rows, ...missing].flatMap((row, index) => writtenBehindChart(data, row, ids, index)),
    ...rows.flatMap((row) => figuresDrawn(data, row, judged, line)),
  ];
}

function figuresOfLegend(data: Excel.Range, line: SpillCell): ShownFigure[] {
  const shownLine = typeof line === "number" ? `${wholePerCent(line)}%` : "";
  const name = `${LINE_OF_PRIORITY} (${shownLine})`;
  return [
    { ...readCell(data, 0, ON_OR_ABOVE), what: PROOF.legend, expected: LINE_WORDS.notBelow, isWritten: true },
    { ...readCell(data, 0, BELOW), what: PROOF.legend, expected: LINE_WORDS.below, isWritten: true },
    { ...readCell(data, 0, LINE), what: PROOF.lineInChart, expected: name },
  ];
}

/** The criterion of a row, and the section's title where it is the section's first. */
function writtenBehindChart(data: Excel.Range, row: number, ids: readonly string[], index: number): ShownFigure[] {
  const [id, label] = [ids[index] ?? "", chartLabel(ids, index)];
  return [
    { ...readCell(data, row, CRITERION), what: PROOF.criterionInChart, expected: id, isWritten: true },
    { ...readCell(data, row, LABEL), what: PROOF.sectionInChart, expected: label, isWritten: true },
  ];
}

function figuresDrawn(data: Excel.Range, row: number, { result }: JudgedWorkbook, line: SpillCell): ShownFigure[] {
  const id = textOf(readCell(data, row, CRITERION).value);
  const [score, below] = [result(id, "Score"), result(id, "Below")];
  const expected = [
    [ON_OR_ABOVE, below === false ? score : ERROR],
    [BELOW, below === true ? score : ERROR],
    [LINE, line],
  ] as const;
  return expected.map(([column, one]) => ({ ...readCell(data, row, column), what: PROOF.inChart(id), expected: one }));
}
