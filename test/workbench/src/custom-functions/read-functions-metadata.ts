import { fieldsAt, flagAt, listAt, optionalTextAt, textAt, wordAt } from "./metadata-fields";
import { REPEATS_TOO_EARLY } from "./texts";

export type ParameterType = "any" | "number" | "string" | "boolean";
export type Dimensionality = "scalar" | "matrix";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface FunctionMetadata {
  /** What CustomFunctions.associate knows the function by. */
  readonly id: string;
  /** What a person writes after the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly requiresParameterAddresses: boolean;
  /** Whether its parameters of type any take error cells. */
  readonly allowsErrors: boolean;
}

const TYPES = ["any", "number", "string", "boolean"] as const;
const DIMENSIONALITIES = ["scalar", "matrix"] as const;

/** Reads the parsed functions.json of an add-in; throws an Error that says what is wrong and where. */
export function readFunctionsMetadata(json: unknown): readonly FunctionMetadata[] {
  const file = fieldsAt(json, "the file");
  const allowsErrors = flagAt(file, "allowErrorForDataTypeAny", "");
  return listAt(file, "functions", "", (one, where) => readFunction(one, where, allowsErrors), true);
}

function readFunction(json: unknown, where: string, allowsErrors: boolean): FunctionMetadata {
  const fields = fieldsAt(json, where);
  const options = fieldsAt(fields.options ?? {}, `${where}.options`);
  const id = textAt(fields, "id", where);
  const parameters = listAt(fields, "parameters", where, readParameter);
  parameters.forEach(({ repeating }, index) => {
    if (repeating && index < parameters.length - 1) throw new Error(REPEATS_TOO_EARLY(`${where}.parameters[${index}]`));
  });
  return {
    id,
    name: optionalTextAt(fields, "name", where) || id,
    description: optionalTextAt(fields, "description", where),
    parameters,
    requiresParameterAddresses: flagAt(options, "requiresParameterAddresses", `${where}.options`),
    allowsErrors: flagAt(fields, "allowErrorForDataTypeAny", where, allowsErrors),
  };
}

function readParameter(json: unknown, where: string): ParameterMetadata {
  const fields = fieldsAt(json, where);
  return {
    name: textAt(fields, "name", where),
    description: optionalTextAt(fields, "description", where),
    type: wordAt(fields, "type", where, TYPES),
    dimensionality: wordAt(fields, "dimensionality", where, DIMENSIONALITIES),
    optional: flagAt(fields, "optional", where),
    repeating: flagAt(fields, "repeating", where),
  };
}
