import type { Rules } from "../../scheme/scheme";
import { cellKey, cellsOf, errorCodeOf, isBlank, isOmitted } from "../cell";
import { placeOf, type Problem } from "../problem";
import { keyOf } from "../read-text";
import { sectionTitle } from "../texts/scheme-words";

/**
 * The titles of the scores that an argument asks for: criteria, sections and the Thread in any cells, empty ones left out. None
 * where it is left out (null), which asks for all; a cell that names no score is a problem, and so are cells that are all empty.
 */
export function wantedScores(argument: unknown, scheme: Rules): ReadonlySet<string> | Problem {
  const wanted = new Set<string>();
  if (isOmitted(argument)) return wanted;
  const scored = scheme.sections.filter(({ isScored }) => isScored);
  const titles = [
    ...scheme.criteria.flatMap(({ id, section }) => (scored.some(({ number }) => number === section) ? id : [])),
    ...scored.map(({ number }) => sectionTitle(number, scheme)),
    scheme.thread,
  ];
  const byKey = new Map(titles.map((title) => [keyOf(title), title]));
  for (const [row, cells] of cellsOf(argument).entries()) {
    for (const [column, cell] of cells.entries()) {
      const title = byKey.get(cellKey(cell));
      if (title !== undefined) wanted.add(title);
      else if (!isBlank(cell) || errorCodeOf(cell) !== undefined)
        return { kind: "score unknown", at: placeOf("criteria", row, column), value: cell };
    }
  }
  return wanted.size > 0 ? wanted : { kind: "score unknown", at: placeOf("criteria", 0, 0), value: "" };
}
