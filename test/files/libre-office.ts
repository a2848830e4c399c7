import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { CellDocument, WorkbookDocument } from "../workbench/src/document/workbook-document";
import { closing, cut, isCall, joined } from "../workbench/src/files/formulas/pieces";
import { readXlsx } from "../workbench/src/files/read-xlsx";
import { writeXlsx } from "../workbench/src/files/write-xlsx";

/** The first version that knows XLOOKUP. */
const KNOWS_XLOOKUP = 24.8;

/** LibreOffice as it is installed, or as OMI_LIBREOFFICE names it; null where there is none. */
export function findLibreOffice(): { readonly program: string; readonly version: number } | null {
  for (const program of [process.env.OMI_LIBREOFFICE ?? "soffice", "libreoffice"]) {
    try {
      const [, version = ""] =
        /LibreOffice (\d+\.\d+)/.exec(execFileSync(program, ["--version"], { encoding: "utf8" })) ?? [];
      return { program, version: Number(version) };
    } catch {
      // It is not there, or not under this name.
    }
  }
  return null;
}

const isOurs = ({ formula = "" }: CellDocument) => /\bOMI\.\w+\(/.test(formula);

/** The cells that a formula of OMI's fills, with what it last gave. */
function filled({ row, column, value, spill }: CellDocument): CellDocument[] {
  const own: CellDocument = value === undefined ? { row, column } : { row, column, value };
  const results = spill?.results ?? [];
  return [
    own,
    ...results.flatMap((line, down) =>
      line.flatMap((one, across): CellDocument[] =>
        one === null || (down === 0 && across === 0) ? [] : [{ row: row + down, column: column + across, value: one }],
      ),
    ),
  ];
}

const placeOf = ({ row, column }: CellDocument) => `${row} ${column}`;

/** The workbook with the values of OMI's formulas in their places. */
export const withoutOurFormulas = (document: WorkbookDocument): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => {
    const values = new Map(
      sheet.cells
        .filter(isOurs)
        .flatMap(filled)
        .map((cell) => [placeOf(cell), cell]),
    );
    return { ...sheet, cells: [...sheet.cells.filter((cell) => !values.has(placeOf(cell))), ...values.values()] };
  }),
});

/** XLOOKUP as an older LibreOffice knows it; an error that is found stays one. */
function withMatch(formula: string): string {
  const pieces = [...cut(formula)];
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    if (!isCall(pieces, at) || pieces[at]!.text.toUpperCase() !== "XLOOKUP") continue;
    const end = closing(pieces, at + 1);
    const parts: string[] = [""];
    let depth = 0;
    for (const { text } of pieces.slice(at + 2, end)) {
      if (text === "(" || text === "{") depth += 1;
      if (text === ")" || text === "}") depth -= 1;
      if (text === "," && depth === 0) parts.push("");
      else parts[parts.length - 1] += text;
    }
    const [wanted, keys, results, otherwise] = parts;
    const place = `MATCH(${wanted},${keys},0)`;
    const found = `INDEX(${results},${place})`;
    const text = otherwise === undefined ? found : `IF(ISNA(${place}),${otherwise},${found})`;
    pieces.splice(at, end + 1 - at, ...cut(text));
  }
  return joined(pieces);
}

/** The workbook without what its formulas last gave: who shows anything has calculated it. */
export const uncalculated = (document: WorkbookDocument, version: number): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): CellDocument => {
      if (cell.formula === undefined) return cell;
      const { spill } = cell;
      const size = spill && { spill: { rows: spill.rows, columns: spill.columns } };
      const emptied: { -readonly [Key in keyof CellDocument]: CellDocument[Key] } = { ...cell, ...size };
      emptied.formula = version < KNOWS_XLOOKUP ? withMatch(cell.formula) : cell.formula;
      delete emptied.value;
      return emptied;
    }),
  })),
});

/** The workbook as LibreOffice saves it after it has opened it, everything calculated. */
export async function throughLibreOffice(document: WorkbookDocument, program: string): Promise<WorkbookDocument> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    fs.writeFileSync(file, (await writeXlsx(document)).bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "saved"), file];
    execFileSync(program, args, { stdio: "ignore" });
    return (await readXlsx(new Uint8Array(fs.readFileSync(path.join(folder, "saved/workbook.xlsx"))))).document;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
