import { cellsOf, errorCodeOf, isBlank } from "./cell";
import { placeOf, type Problem } from "./problem";

/**
 * How many rows below the table of cases hold anything that can be seen: they are not counted, and somebody may believe
 * they are. Undefined where there is none; left out (null), "" and an empty cell are none.
 */
export function rowsBelow(argument: unknown): Problem | undefined {
  const code = errorCodeOf(argument);
  if (code !== undefined) return { kind: "argument error", source: "below", code };
  let rows = 0;
  let first: Problem | undefined;
  cellsOf(argument).forEach((cells, row) => {
    const column = cells.findIndex((cell) => !isBlank(cell));
    if (column < 0) return;
    rows++;
    const at = first && "at" in first ? first.at : placeOf("below", row, column);
    first = { kind: "rows below", rows, at };
  });
  return first;
}
