import { call, ExcelError } from "../helpers/excel";

/** A sheet of cells by address, and just enough of Excel's formulas to work the README's examples. */
export type Sheet = ReadonlyMap<string, unknown>;

/** The rows of the Markdown tables in a text whose headings are column letters, as one sheet. */
export function readSheet(markdown: string): Sheet {
  const sheet = new Map<string, unknown>();
  let letters: string[] = [];
  for (const line of markdown.split("\n")) {
    const cells = line.startsWith("|")
      ? line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim())
      : [];
    const row = /^\*\*(\d+)\*\*$/.exec(cells[0] ?? "")?.[1];
    if (cells[0] === "" && /^[A-Z]$/.test(cells[1] ?? "")) letters = cells.slice(1);
    else if (row) letters.forEach((letter, at) => sheet.set(letter + row, cells[at + 1] === "" ? null : cells[at + 1]));
  }
  return sheet;
}

export interface Outcome {
  readonly value?: unknown;
  readonly error?: ExcelError;
}

/** Works a formula such as =OMI.CRITERION(B2:C7, D2:D7, 50%) on a sheet named Sheet1. */
export function work(formula: string, sheet: Sheet): Outcome {
  try {
    return { value: argument(formula.replace(/^=/, ""), sheet).value };
  } catch (error) {
    if (error instanceof ExcelError) return { error };
    throw error;
  }
}

function argument(text: string, sheet: Sheet): { value: unknown; address: string } {
  const [, id, inner] = /^OMI\.([A-Z]+)\((.*)\)$/.exec(text) ?? [];
  if (id !== undefined) {
    const args = splitArguments(inner!).map((one) => argument(one, sheet));
    const [values, addresses] = [args.map(({ value }) => value), args.map(({ address }) => address)];
    return { value: call(id, values, addresses), address: "" };
  }
  if (text === "") return { value: null, address: "" };
  if (text === "TRUE" || text === "FALSE") return { value: text === "TRUE", address: "" };
  if (text.startsWith('"')) return { value: text.slice(1, -1), address: "" };
  if (/^[\d.]+%?$/.test(text)) return { value: parseFloat(text) / (text.endsWith("%") ? 100 : 1), address: "" };
  return { value: cells(text, sheet), address: `Sheet1!${text}` };
}

/** Commas inside a nested formula belong to it. */
function splitArguments(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

function cells(address: string, sheet: Sheet): unknown {
  const [from, to] = address.split(":") as [string, string?];
  if (to === undefined) return sheet.get(from);
  const [firstRow, lastRow] = [from, to].map((cell) => Number(cell.slice(1))) as [number, number];
  const [firstLetter, lastLetter] = [from, to].map((cell) => cell.charCodeAt(0)) as [number, number];
  return Array.from({ length: lastRow - firstRow + 1 }, (_, row) => {
    return Array.from({ length: lastLetter - firstLetter + 1 }, (_, column) => {
      return sheet.get(String.fromCharCode(firstLetter + column) + (firstRow + row));
    });
  });
}
