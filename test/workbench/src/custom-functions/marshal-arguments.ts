import { blankOf, coerce, type GridCell } from "./coerce-cell";
import type { FunctionMetadata, ParameterMetadata } from "./read-functions-metadata";

/** An argument as the formula gives it: left out, calculated or written there, or a range with its rows of cells. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: GridCell }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly GridCell[])[]; readonly address?: string };

/** What an empty cell becomes where the type is any or the cell is one of a range: null on the web, 0 on the desktop. */
export type BlankCell = "null" | "zero";

/** The addresses of the arguments: null where one is no reference, a list of its own for a repeating parameter. */
export type ParameterAddresses = readonly (string | null | readonly (string | null)[])[];

/** What goes to the function; an error is the formula's result without any call. */
export type MarshalledArguments =
  | {
      readonly parameters: readonly unknown[];
      /** null where the function does not ask for them. */
      readonly parameterAddresses: ParameterAddresses | null;
    }
  | { readonly error: string };

/** A value on the wire, or the error that keeps the call from being made. */
type Marshalled = { readonly value: unknown } | { readonly error: string };

interface Rules {
  readonly blank: BlankCell;
  readonly allowsErrors: boolean;
}

/** Turns the arguments of a formula into the parameter values that Excel sends to the function. */
export function marshalArguments(
  metadata: FunctionMetadata,
  args: readonly Argument[],
  blank: BlankCell,
): MarshalledArguments {
  if (!isCountRight(metadata.parameters, args.length)) return { error: "#VALUE!" };
  const rules = { blank, allowsErrors: metadata.allowsErrors };
  const parameters: unknown[] = [];
  const addresses: ParameterAddresses[number][] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const given = parameter.repeating ? args.slice(index) : [args[index] ?? OMITTED];
    const values: unknown[] = [];
    for (const argument of given) {
      const marshalled = marshal(argument, parameter, rules);
      if ("error" in marshalled) return marshalled;
      values.push(marshalled.value);
    }
    parameters.push(parameter.repeating ? values : values[0]);
    addresses.push(parameter.repeating ? given.map(addressOf) : addressOf(given[0]));
  }
  return { parameters, parameterAddresses: metadata.requiresParameterAddresses ? addresses : null };
}

const OMITTED: Argument = { kind: "omitted" };

function isCountRight(parameters: readonly ParameterMetadata[], count: number): boolean {
  const required = parameters.filter(({ optional }) => !optional).length;
  return count >= required && (parameters.at(-1)?.repeating === true || count <= parameters.length);
}

function marshal(argument: Argument, parameter: ParameterMetadata, rules: Rules): Marshalled {
  if (argument.kind === "omitted") return { value: null };
  const rows = argument.kind === "matrix" ? argument.rows : [[argument.value]];
  const [cell] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
  // Excel hands a single cell over as it is, even where the function expects a range.
  if (cell === undefined)
    return parameter.dimensionality === "matrix" ? marshalRows(rows, parameter, rules) : { error: "#VALUE!" };
  if (cell === null && parameter.type !== "any") return { value: blankOf(parameter.type) };
  return marshalCell(cell, parameter, rules);
}

function marshalRows(rows: readonly (readonly GridCell[])[], parameter: ParameterMetadata, rules: Rules): Marshalled {
  const matrix: unknown[][] = [];
  for (const row of rows) {
    const values: unknown[] = [];
    for (const cell of row) {
      const marshalled = marshalCell(cell, parameter, rules);
      if ("error" in marshalled) return marshalled;
      values.push(marshalled.value);
    }
    matrix.push(values);
  }
  return { value: matrix };
}

function marshalCell(cell: GridCell, { type }: ParameterMetadata, { blank, allowsErrors }: Rules): Marshalled {
  if (cell === null) return { value: blank === "null" ? null : blankOf(type) };
  if (typeof cell !== "object") return coerce(cell, type);
  // The runtime makes a CustomFunctions.Error of exactly this, provided the call is flagged as allowing errors.
  return allowsErrors && type === "any" ? { value: { type: "CustomFunctionError", code: cell.error } } : cell;
}

function addressOf(argument: Argument | undefined): string | null {
  return argument?.kind === "matrix" ? (argument.address ?? null) : null;
}
