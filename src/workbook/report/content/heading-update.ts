import { TITLES, PRINTED } from "../../texts/report";
import { closingLineCount, typedOverFormula } from "./closing-lines";
import { findingsLabel, itemLetter } from "./heading-lines";
import type { Entry } from "../blocks/block";
import { columnsOf } from "../blocks/places";
import { resultColumn } from "./report-blocks";
import { criterionWords } from "./report-formulas";
import type { FoundBlock } from "../blocks/find-blocks";

/** Where the text of a block is in its rows. */
const TEXT = 1;

/**
 * What is written to a heading block that is there already: its figures, its letters and the count of its findings, in the rows
 * in which they are by now. The findings are the user's, and so is whatever is not known.
 */
export function headingUpdate(criterion: string, found: FoundBlock): Entry[][] {
  const { formulas, texts, row, column, columnCount } = found;
  const columns = columnsOf(columnCount);
  const written = formulas.map((cells) => cells.map((): Entry => null));
  const put = (line: number, place: number, entry: string) => {
    const cells = written[line];
    if (cells) cells[place] = entry;
  };
  const formulaAt = (line: number) => String(formulas[line]?.[TEXT] ?? "");
  const textAt = (line: number) => texts[line]?.[TEXT] ?? "";
  const lines = formulas.map((_, line) => line);
  const words = criterionWords(criterion);
  const shown = [];

  // Cleared, it is filled again like any of the add-in's own cells that is empty.
  const isCleared = formulas[0]?.every((cell) => cell === "") ?? false;
  const isHeaded =
    isCleared || formulaAt(0).includes(PRINTED.generalCriterion) || textAt(0).startsWith(PRINTED.generalCriterion);
  if (isHeaded) {
    put(0, 0, `=${words.number}`);
    put(0, TEXT, `=${words.text}`);
    put(0, resultColumn(columns), `=${words.result}`);
    shown.push({ line: 0, column: resultColumn(columns), expression: words.result });
  }
  const conclusion = isHeaded ? conclusionLine(found) : undefined;
  if (conclusion !== undefined) {
    put(conclusion, TEXT, `=${words.conclusion}`);
    shown.push({ line: conclusion, column: TEXT, expression: words.conclusion });
  }

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
  // Last: where rows have been deleted, it is on a line that has something else of the block.
  put(formulas.length - 1, 0, typedOverFormula(TITLES.heading(criterion), { row, column, columns }, shown));
  return written;
}

/** What begins a finding: "a.", or a formula that gives "b.". */
const LETTER = /^(=.*")?[a-z]\.("\))?$/;

/**
 * The line of the conclusion: what is above the lines that close the block, whatever has been typed there, unless it is a
 * finding. Any of them may have been deleted.
 */
function conclusionLine({ formulas, columnCount }: FoundBlock): number | undefined {
  let line = formulas.length - 1;
  const first = formulas.length - closingLineCount(columnsOf(columnCount));
  while (line >= first && String(formulas[line]?.[TEXT] ?? "") === "") line--;
  return line > 0 && !LETTER.test(String(formulas[line]?.[0] ?? "")) ? line : undefined;
}
