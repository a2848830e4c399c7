import type { Cells } from "../../scoring/cell";
import { criterionOf } from "../../scoring/criterion";
import { readHeadingRow } from "../../scoring/heading-row";
import type { JudgedInspection } from "../../scoring/judge-inspection";
import { markOf } from "../../scoring/mark";
import { readText } from "../../scoring/read-text";
import { below, repairAt, type FoundRepair } from "./found-repair";

/** The repairs of the list of questions: ids, criteria that have become numbers, and marks. */
export function questionRepairs({ inspection }: JudgedInspection, cells: Cells): FoundRepair[] {
  const { columns, again } = readHeadingRow(cells);
  const columnOf = (heading: string) => (again.has(heading) ? undefined : columns.get(heading));
  const marks = [columnOf("summary"), columnOf("roh")];
  const [ids, criteria] = [columnOf("question"), columnOf("criterion")];
  return below(cells).flatMap(([row, cellsOfRow]) =>
    cellsOfRow.flatMap((cell, column): FoundRepair[] => {
      const isCriterion = column === criteria && criterionOf(cell, inspection.criteria) !== undefined;
      if (typeof cell === "number" && isCriterion)
        return [repairAt("questions", [row, column], "number", String(cell))];
      if (typeof cell !== "string" || readText(cell) === cell) return [];
      const isMark = marks.includes(column) && markOf(cell) !== undefined;
      return isCriterion || isMark || column === ids
        ? [repairAt("questions", [row, column], "characters", readText(cell))]
        : [];
    }),
  );
}
