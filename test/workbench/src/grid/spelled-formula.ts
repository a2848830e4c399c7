import { cut, joined } from "../files/formulas/pieces";
import type { Grid } from "./grid";
import { withRenamedColumns } from "./renamed-columns";
import { listTables, type GridTable } from "./table-operations";

/**
 * A formula with tables and columns spelled as they are, as Excel does when one is entered: "=SUM(cases[SCORE])" becomes
 * "=SUM(Cases[score])". The grid would not find them in another case.
 */
export function spelledFormula(grid: Grid, formula: string): string {
  return listTables(grid).reduce(withTableSpelled, formula);
}

function withTableSpelled(formula: string, { name, columns }: GridTable): string {
  if (!formula.toLowerCase().includes(name.toLowerCase())) return formula;
  const pieces = cut(formula);
  const spelled = joined(
    pieces.map((piece, index) => {
      const isTable = piece.kind === "word" && piece.text.toLowerCase() === name.toLowerCase();
      // A sheet or a function may bear the name too.
      return isTable && !/^[!(]$/.test(pieces[index + 1]?.text ?? "") ? { ...piece, text: name } : piece;
    }),
  );
  const headings = columns.map(({ displayName }) => ({ from: displayName, to: displayName }));
  return withRenamedColumns(spelled, name, headings, false) ?? spelled;
}
