import { textOf } from "../../scoring/cell";
import type { SpillCell } from "../../scoring/refused";
import { SCORES_HEADINGS } from "../../scoring/scores-spill";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { LINE_WORDS, NO_ROW } from "../texts/sheets";
import { readCell } from "./cells-of";
import type { JudgedWorkbook } from "./judge-workbook";
import type { ShownFigure } from "./shown-figures";

/** What is refused is shown as an error, whatever its words. */
const ERROR = { refused: "" };
/** The words of a note, and of what is refused, name cells, which only the formula knows: notes are compared with what it gives. */
const OF_FORMULA = "Note";

/** The cells that the one formula spills over. */
export function figuresOfResults(results: Excel.Range, { ids, result }: JudgedWorkbook): ShownFigure[] {
  const values = results.values as unknown[][];
  const headings = (values[0] ?? []).map(textOf);
  return ids.flatMap((id) => {
    const row = values.findIndex(([cell]) => textOf(cell) === id);
    const compared = SCORES_HEADINGS.filter(
      (heading) => heading !== OF_FORMULA && (id !== INSPECTION || heading !== "Conclusion"),
    );
    return compared.map((heading): ShownFigure => {
      const cell = readCell(results, Math.max(row, 0), headings.indexOf(heading));
      // A spilled cell has no formula of its own; its text is nobody's.
      return {
        ...cell,
        formula: "=",
        text: "",
        what: `${heading} of ${id}`,
        expected: row < 0 ? ERROR : result(id, heading),
      };
    });
  });
}

/** The figures and words of the table Criteria or Sections, headings first. */
export function figuresOfTable(
  table: Excel.Range,
  { result }: JudgedWorkbook,
  notes: ReadonlyMap<string, unknown>,
): ShownFigure[] {
  const [headings = [], ...rows] = table.values as unknown[][];
  return rows.flatMap((row, index) => {
    const id = textOf(row[0]);
    const expected: Readonly<Record<string, SpillCell | undefined>> = {
      Score: result(id, "Score") ?? NO_ROW.questions,
      Missing: result(id, "Missing") ?? "",
      Line: lineInWords(result(id, "Below")),
      Conclusion: result(id, "Conclusion") ?? "",
      Note: (notes.get(id) ?? "") as SpillCell,
    };
    return headings.flatMap((heading, column): ShownFigure[] => {
      const name = textOf(heading);
      if (!(name in expected)) return [];
      return [{ ...readCell(table, index + 1, column), what: `${name} of ${id}`, expected: expected[name] }];
    });
  });
}

const lineInWords = (below: SpillCell | undefined): SpillCell =>
  typeof below === "boolean" ? (below ? LINE_WORDS.below : LINE_WORDS.notBelow) : (below ?? "");

/** What Chart 1 draws. */
export function figuresOfChart(data: Excel.Range, { result }: JudgedWorkbook, line: SpillCell): ShownFigure[] {
  return (data.values as unknown[][]).slice(1).flatMap((row, index) => {
    const id = textOf(row[1]);
    const [score, below] = [result(id, "Score"), result(id, "Below")];
    const expected = [below === false ? score : ERROR, below === true ? score : ERROR, line];
    return expected.map((one, place) => ({
      ...readCell(data, index + 1, 2 + place),
      what: `Chart 1, ${id}`,
      expected: one,
    }));
  });
}
