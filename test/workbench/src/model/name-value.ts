import type { ModelContext } from "./context";

/** A value that a name's formula has, under Excel's name for its kind. */
export interface NameValue {
  readonly type: "String" | "Integer" | "Double" | "Boolean" | "Error" | "Array";
  readonly value: string | number | boolean;
}

const TEXT = /^="((?:[^"]|"")*)"$/s;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)$/i;

/** Works out the formula of a name that refers to no range; a constant needs no calculation. */
export async function nameValue({ grid }: ModelContext, formula: string): Promise<NameValue> {
  const constant = constantOf(formula);
  if (constant) return constant;
  const workbook = grid.workbook();
  const sheetId = workbook.getActiveSheet().getSheetId();
  // The grid has one calculator: a calculation that is under way would be disturbed.
  await grid.calculated();
  const results = await grid.api
    .getFormula()
    .executeFormulas({ [workbook.getId()]: { [sheetId]: { 0: { 0: [formula] } } } });
  return valueOf(results[workbook.getId()]?.[sheetId]?.[0]?.[0]?.[0]?.value);
}

function constantOf(formula: string): NameValue | null {
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) return { type: "String", value: text.replaceAll('""', '"') };
  const bare = formula.slice(1).trim();
  if (/^(?:true|false)$/i.test(bare)) return valueOf(bare.toLowerCase() === "true");
  if (ERROR.test(bare)) return valueOf(bare.toUpperCase());
  return bare !== "" && Number.isFinite(Number(bare)) ? valueOf(Number(bare)) : null;
}

function valueOf(result: unknown): NameValue {
  if (Array.isArray(result)) return { type: "Array", value: arrayText(result as unknown[][]) };
  if (typeof result === "number") return { type: Number.isInteger(result) ? "Integer" : "Double", value: result };
  if (typeof result === "boolean") return { type: "Boolean", value: result };
  // What the calculator cannot read has no result at all.
  if (typeof result !== "string") return { type: "Error", value: "#NAME?" };
  return { type: ERROR.test(result) ? "Error" : "String", value: result };
}

/** An array as Excel writes one: {1,2;"a",TRUE}. */
function arrayText(rows: readonly (readonly unknown[])[]): string {
  const text = (cell: unknown) => {
    if (typeof cell === "string") return ERROR.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
    return typeof cell === "number" || typeof cell === "boolean" ? String(cell).toUpperCase() : "0";
  };
  return `{${rows.map((row) => row.map(text).join(",")).join(";")}}`;
}
