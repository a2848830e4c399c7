import { PRINTED } from "../texts/report";
import { findingsLabel, itemLetter } from "./heading-lines";
import type { Entry } from "./line";
import { columnsOf } from "./place";
import { criterionCells } from "./report-formulas";
import type { Standing } from "./standing";

/** Where the text of a block stands in its rows. */
const TEXT = 1;

/**
 * What is written to a heading block that stands already: its figures, its letters and the count of its findings, in the rows
 * in which they stand by now. The description and all findings are the user's, and so is whatever is not known.
 */
export function headingUpdate(criterion: string, standing: Standing): Entry[][] {
  const { formulas, texts, row, column, columnCount } = standing;
  const written = formulas.map((cells) => cells.map((): Entry => null));
  const put = (line: number, place: number, entry: string) => {
    const cells = written[line];
    if (cells) cells[place] = entry;
  };
  const formulaAt = (line: number) => String(formulas[line]?.[TEXT] ?? "");
  const textAt = (line: number) => texts[line]?.[TEXT] ?? "";
  const lines = formulas.map((_, line) => line);
  const cells = criterionCells(criterion);

  if (formulaAt(0).includes(PRINTED.generalCriterion) || textAt(0).startsWith(PRINTED.generalCriterion)) {
    put(0, 0, cells.number);
    put(0, TEXT, cells.text);
    put(0, columnCount - columnsOf(columnCount).result, cells.result);
  }
  const conclusion = lines.find((line) => formulaAt(line).includes("[Conclusion]") || isJudged(formulaAt(line)));
  if (conclusion !== undefined) put(conclusion, TEXT, cells.conclusion);

  const labelled = (kind: "strengths" | "improvement") =>
    lines.find((line) => formulaAt(line).includes(`"${PRINTED[kind].several}"`));
  const labels = [labelled("strengths"), labelled("improvement")];
  for (const [index, kind] of (["strengths", "improvement"] as const).entries()) {
    const label = labels[index];
    if (label === undefined) continue;
    const end = lines.find((line) => line > label && (labels.includes(line) || line === conclusion)) ?? lines.length;
    put(label, TEXT, findingsLabel(kind, row + label + 1, row + end - 1, column + TEXT));
    for (let line = label + 1; line < end; line++)
      put(line, 0, itemLetter(line - label - 1, row + line, column + TEXT));
  }
  return written;
}

const isJudged = (formula: string) => formula.startsWith("=") && formula.includes(`"${PRINTED.judged.before}"`);
