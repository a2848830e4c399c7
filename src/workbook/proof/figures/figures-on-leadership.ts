import { isBlank, textOf } from "../../../scoring/cell";
import { levelOf, proposedLevel } from "../../../scoring/level";
import type { SpillCell } from "../../../scoring/refused";
import { SCHEME } from "../../inspection/scheme";
import { PROOF } from "../../texts/proof";
import { HEADINGS, SPECIFIC } from "../../inspection/headings";
import { readCell } from "./cells-of";
import type { ShownFigure } from "./shown-figures";

/** The words that this tool proposes for the criteria of section 4, where the inspectors have not typed over them. */
export function figuresOfProposals(leadership: Excel.Range): ShownFigure[] {
  const [first = [], ...rows] = leadership.values as unknown[][];
  const headings = first.map(textOf);
  const column = headings.indexOf(HEADINGS.proposal);
  if (column < 0) return [];
  return rows.map((row, index) => {
    const cell = readCell(leadership, index + 1, column);
    const specific = row.filter((_, place) => headings[place]!.startsWith(SPECIFIC));
    const what = PROOF.cell(HEADINGS.proposal, textOf(row[0]));
    return { ...cell, what, expected: proposalOf(specific), mayBeTyped: true, ownFormula: String(cell.formula) };
  });
}

function proposalOf(specific: readonly unknown[]): SpillCell {
  const levels = specific.filter((cell) => !isBlank(cell)).map((cell) => levelOf(cell, SCHEME));
  if (levels.length === 0) return "";
  const known = levels.filter((level) => level !== undefined);
  return known.length < levels.length ? { refused: "" } : (proposedLevel(known, SCHEME) ?? "");
}
