import { textOf } from "../../../scoring/cell";
import type { SpillCell } from "../../../scoring/refused";
import { wholePerCent } from "../../../scoring/score";
import { SCORES_HEADINGS } from "../../../scoring/scores-spill";
import { SCORED_CRITERIA } from "../../inspection/scheme";
import type { TableColumns } from "../../sheets/scores-cells";
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

/** Where the line of priority is, counted from the first column behind Chart 1. */
const LINE_COLUMN = 4;

/**
 * What Chart 1 draws, the criteria that its figures are looked up by, and the name of its line.
 * @param given the criteria that have a row in the table Criteria
 */
export function figuresOfChart(
  data: Excel.Range,
  { result }: JudgedWorkbook,
  line: SpillCell,
  given: ReadonlySet<string>,
): ShownFigure[] {
  const shownLine = typeof line === "number" ? `${wholePerCent(line)}%` : "";
  const heading: ShownFigure = {
    ...readCell(data, 0, LINE_COLUMN),
    what: PROOF.lineInChart,
    expected: `${LINE_OF_PRIORITY} (${shownLine})`,
  };
  const rows = (data.values as unknown[][]).slice(1).flatMap((row, index) => {
    const id = textOf(row[1]);
    const [score, below] = [result(id, "Score"), result(id, "Below")];
    const expected = [below === false ? score : ERROR, below === true ? score : ERROR, line];
    return expected.map((one, place) => ({
      ...readCell(data, index + 1, 2 + place),
      what: PROOF.inChart(id),
      expected: one,
    }));
  });
  const ids = SCORED_CRITERIA.map(({ id }) => id).filter((id) => given.has(id));
  const written = Array.from({ length: Math.max(ids.length, data.rowCount - 1) }, (_, index): ShownFigure => ({
    ...readCell(data, index + 1, 1),
    what: PROOF.criterionInChart,
    expected: ids[index] ?? "",
    isWritten: true,
  }));
  return [heading, ...written, ...rows];
}
