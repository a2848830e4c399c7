import { cellsOf, errorCodeOf, isBlank } from "./cell";
import { placeOf, type Place, type Problem } from "./problem";

/**
 * How many rows below the table of cases hold anything that can be seen: they are not counted, and somebody may believe
 * they are. Undefined where there is none; left out (null), "" and an empty cell are none.
 */
export function rowsBelow(argument: unknown): Problem | undefined {
  const code = errorCodeOf(argument);
  if (code !== undefined) return { kind: "argument error", source: "below", code };
  let rows = 0;
  let at: Place | undefined;
  for (const [row, cells] of cellsOf(argument).entries()) {
    const column = cells.findIndex((cell) => !isBlank(cell));
    if (column < 0) continue;
    rows++;
    at ??= placeOf("below", row, column);
  }
  return at && { kind: "rows below", rows, at };
}
