import { cellKey, type Cells } from "../../scoring/cell";
import type { JudgedInspection } from "../../scoring/judge-inspection";
import { judgementOf } from "../../scoring/judgement";
import { readText } from "../../scoring/read-text";
import { lostZeros } from "./lost-zeros";
import { below, repairAt, type FoundRepair } from "./found-repair";

/** The repairs of the table of cases below its headings: ids, judgements, and blanks around facts. */
export function caseRepairs({ inspection }: JudgedInspection, cells: Cells, answers: Cells): FoundRepair[] {
  const { cases, questions } = inspection;
  if (cases.idColumn < 0) return [];
  const asked = new Set(questions.map(({ column }) => column));
  const spelling = spellingsOf(answers);
  const full = new Map([...lostZeros(cases.ids)].map(([place, id]) => [cases.rowNumbers[place]!, id]));
  return below(cells).flatMap(([row, cellsOfRow]) =>
    cellsOfRow.flatMap((cell, column): FoundRepair[] => {
      const id = column === cases.idColumn ? full.get(row) : undefined;
      if (id !== undefined) return [repairAt("cases", [row, column], "zeros", id)];
      if (typeof cell !== "string") return [];
      if (!asked.has(column)) {
        const text = column === cases.idColumn ? readText(cell) : cell.trim();
        return text === cell ? [] : [repairAt("cases", [row, column], "characters", text)];
      }
      const listed = spelling(cell);
      // The core says what counts, before and after: nothing is offered that it reads in another way.
      const isSame =
        listed !== undefined && judgementOf(listed, inspection.answers) === judgementOf(cell, inspection.answers);
      if (!isSame) return [];
      const isSpelling = readText(cell) !== readText(listed);
      return [repairAt("cases", [row, column], isSpelling ? "spelling" : "characters", listed)];
    }),
  );
}

/** How the list of answers spells what a cell holds; undefined where the list does not have it, or has it just so. */
function spellingsOf(answers: Cells): (cell: string) => string | undefined {
  const listed = answers.flatMap(([answer]) => (typeof answer === "string" && answer === answer.trim() ? answer : []));
  const exact = new Set(listed);
  const byKey = new Map([...listed].reverse().map((answer) => [cellKey(answer), answer]));
  return (cell) => (exact.has(cell) || cellKey(cell) === "" ? undefined : byKey.get(cellKey(cell)));
}
