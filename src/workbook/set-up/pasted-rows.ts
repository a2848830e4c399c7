import { TaskFailed } from "../tasks/excel-task";
import { LIST_NOT_TAKEN } from "../texts/set-up";

/** What stands between two cells: a tab when it comes from Excel, else what the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  if (line.includes("\t")) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

/**
 * The cells of a pasted text, one list a row: copied from Excel, or in the manner of a CSV file. Empty lines are left out.
 * Throws TaskFailed where a quotation mark is opened and never closed: what follows it would be one cell.
 */
export function pastedRows(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const row = rows.at(-1)!;
    const cell = row.at(-1)!;
    const character = text[at]!;
    const add = (more: string) => (row[row.length - 1] = cell + more);
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      add('"');
      at += 1;
    } else if (character === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (isQuoted) add(character);
    else if (character === delimiter) row.push("");
    else if (character === "\n") rows.push([""]);
    else if (character !== "\r") add(character);
  }
  if (isQuoted) {
    const { what, openQuote: why, next } = LIST_NOT_TAKEN;
    throw new TaskFailed({ what, why, next });
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ""));
}
