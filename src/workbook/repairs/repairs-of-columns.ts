import { textOf, type Cells } from "../../scoring/cell";
import type { JudgedInspection } from "../../scoring/judge-inspection";
import { readHeadingRow } from "../../scoring/heading-row";
import { withoutZeros } from "./lost-zeros";
import { repairAt, type FoundRepair } from "./found-repair";

/**
 * The repairs of headings: what cannot be seen in them is dropped, and where the list of questions and the heading of its column
 * differ by zeros alone, the one that has lost them gets them back.
 */
export function columnRepairs({ inspection }: JudgedInspection, cells: Cells, list: Cells): FoundRepair[] {
  const { cases, questions, listed } = inspection;
  const headings = cells[0] ?? [];
  const idColumn = readHeadingRow(list).columns.get("question");
  const repairs: FoundRepair[] = [];
  const unseen: FoundRepair[] = [];
  const strays = new Map<string, number[]>();
  for (const [key, column] of cases.headings.columns) {
    const heading = textOf(headings[column]);
    // Two columns that would be headed the same are an error, and for a person to settle.
    if (!cases.headings.again.has(key) && heading !== headings[column])
      unseen.push(repairAt("cases", [0, column], "characters", heading));
    if (listed.has(key) || column === cases.idColumn) continue;
    strays.set(withoutZeros(heading), [...(strays.get(withoutZeros(heading)) ?? []), column]);
  }
  const without = questions.filter(({ column }) => column < 0);
  for (const { id, key } of without) {
    const [column, ...others] = strays.get(withoutZeros(id)) ?? [];
    const isOnly = without.filter((other) => withoutZeros(other.id) === withoutZeros(id)).length === 1;
    if (column === undefined || others.length > 0 || !isOnly) continue;
    const heading = textOf(headings[column]);
    const row = listed.get(key);
    if (heading.length < id.length) repairs.push(repairAt("cases", [0, column], "zerosOfQuestion", id));
    else if (row !== undefined && idColumn !== undefined)
      repairs.push(repairAt("questions", [row, idColumn], "zerosOfQuestion", heading));
  }
  return [...repairs, ...unseen];
}
