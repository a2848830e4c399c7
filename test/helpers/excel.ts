import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

export const DIST = path.resolve("dist");

/** Excel's own error, as its runtime defines it: a code and a message. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: {
    name: string;
    description: string;
    type: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
    customEnumId?: string;
  }[];
  result: { type?: string; dimensionality?: string };
  options?: { requiresParameterAddresses?: boolean; excludeFromAutoComplete?: boolean };
}

export interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: FunctionMetadata[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

export type ExcelFunction = (...args: unknown[]) => unknown;

/** Loads a file of functions as Excel does: a classic script in a context of its own with nothing in it but CustomFunctions. */
export function loadFunctions(file = "functions.js", own: object = {}): Map<string, ExcelFunction> {
  const functions = new Map<string, ExcelFunction>();
  const CustomFunctions = {
    associate: (id: string, write: ExcelFunction) => functions.set(id, write),
    Error: ExcelError,
    ErrorCode: ERROR_CODES,
  };
  const script = fs.readFileSync(path.join(DIST, file), "utf8");
  new vm.Script(script, { filename: file }).runInNewContext({ CustomFunctions, ...own });
  return functions;
}

/** functions.json as it was built. */
export const readWholeMetadata = () =>
  JSON.parse(fs.readFileSync(path.join(DIST, "functions.json"), "utf8")) as Metadata;

/** The same without what Excel offers nobody, and only Diagnose this Excel calls. */
export function readMetadata(): Metadata {
  const { functions, ...others } = readWholeMetadata();
  return { ...others, functions: functions.filter(({ options }) => options?.excludeFromAutoComplete !== true) };
}

const functions = loadFunctions();
const metadata = new Map(readMetadata().functions.map((one) => [one.id, one]));

/** The invocation that Microsoft's runtime appends to the arguments; its members are getters, none of its own. */
class Invocation {
  constructor(private readonly addresses: readonly unknown[] | undefined) {}
  get functionName(): string {
    return "";
  }
  get parameterAddresses(): readonly unknown[] | undefined {
    return this.addresses;
  }
}

/** Calls a built function as Excel does; a result of one cell is that cell, as Excel shows it. */
export function call(id: string, args: readonly unknown[], addresses?: readonly unknown[]): unknown {
  const rows = callForCells(id, args, addresses);
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

/** The rows of cells that a call gives: omitted arguments as null, repeating ones as one list, the invocation behind them. */
export function callForCells(id: string, args: readonly unknown[], addresses?: readonly unknown[]): unknown[][] {
  const { parameters } = metadata.get(id)!;
  const isRepeating = parameters.at(-1)?.repeating === true;
  const single = parameters.slice(0, isRepeating ? -1 : undefined).map((_, index) => args[index] ?? null);
  const passed = isRepeating ? [...single, args.slice(single.length)] : single;
  return functions.get(id)!(...passed, new Invocation(addresses)) as unknown[][];
}

/** The error a call gives; fails where it gives a value. */
export function errorOf(id: string, args: readonly unknown[], addresses?: readonly unknown[]): ExcelError {
  let value: unknown;
  try {
    value = call(id, args, addresses);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
  throw new Error(`OMI.${id} gives ${JSON.stringify(value)}, not an error`);
}

/** An error cell as Excel hands it to a function whose metadata allows error cells. */
export function errorCell(code: string): unknown {
  return { type: "Error", basicType: "Error", basicValue: code, errorType: "NotAvailable" };
}
