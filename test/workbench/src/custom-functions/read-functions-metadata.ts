import { fieldsAt, flagAt, listAt, optionalTextAt, textAt, wordAt, type Fields } from "./metadata-fields";
import { NO_SUCH_ENUM, NOT_A, REPEATS_TOO_EARLY } from "./texts";

export type ParameterType = "any" | "number" | "string" | "boolean";
export type Dimensionality = "scalar" | "matrix";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** The enum whose values Excel offers while a person types; its id in FunctionsMetadata.enums. */
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  /** What CustomFunctions.associate knows the function by. */
  readonly id: string;
  /** What a person writes after the namespace. */
  readonly name: string;
  readonly description: string;
  /** "" where there is none. */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: ParameterType; readonly dimensionality: Dimensionality };
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly volatile: boolean;
  /** Whether its parameters of type any take error cells. */
  readonly allowsErrors: boolean;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string" | "number";
  readonly values: readonly { readonly name: string; readonly value: string | number; readonly tooltip: string }[];
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

const TYPES = ["any", "number", "string", "boolean"] as const;
const DIMENSIONALITIES = ["scalar", "matrix"] as const;

/** Reads the parsed functions.json of an add-in; throws an Error that says what is wrong and where. */
export function readFunctionsMetadata(json: unknown): FunctionsMetadata {
  const file = fieldsAt(json, "the file");
  const allowsErrors = flagAt(file, "allowErrorForDataTypeAny", "");
  const enums = listAt(file, "enums", "", readEnum);
  const functions = listAt(file, "functions", "", (one, where) => readFunction(one, where, allowsErrors, enums), true);
  return { functions, enums };
}

function readFunction(
  json: unknown,
  where: string,
  allowsErrors: boolean,
  enums: readonly EnumMetadata[],
): FunctionMetadata {
  const fields = fieldsAt(json, where);
  const options = fieldsAt(fields.options ?? {}, `${where}.options`);
  const option = (key: string) => flagAt(options, key, `${where}.options`);
  const id = textAt(fields, "id", where);
  const parameters = listAt(fields, "parameters", where, (one, at) => readParameter(one, at, enums));
  parameters.forEach(({ repeating }, index) => {
    if (repeating && index < parameters.length - 1) throw new Error(REPEATS_TOO_EARLY(`${where}.parameters[${index}]`));
  });
  return {
    id,
    name: optionalTextAt(fields, "name", where) || id,
    description: optionalTextAt(fields, "description", where),
    helpUrl: optionalTextAt(fields, "helpUrl", where),
    parameters,
    result: shapeOf(fieldsAt(fields.result ?? {}, `${where}.result`), `${where}.result`),
    requiresAddress: option("requiresAddress"),
    requiresParameterAddresses: option("requiresParameterAddresses"),
    stream: option("stream"),
    cancelable: option("cancelable"),
    volatile: option("volatile"),
    allowsErrors: flagAt(fields, "allowErrorForDataTypeAny", where, allowsErrors),
  };
}

function readParameter(json: unknown, where: string, enums: readonly EnumMetadata[]): ParameterMetadata {
  const fields = fieldsAt(json, where);
  const customEnumId = optionalTextAt(fields, "customEnumId", where);
  if (customEnumId !== "" && !enums.some(({ id }) => id === customEnumId)) {
    throw new Error(NO_SUCH_ENUM(where, customEnumId));
  }
  return {
    name: textAt(fields, "name", where),
    description: optionalTextAt(fields, "description", where),
    ...shapeOf(fields, where),
    optional: flagAt(fields, "optional", where),
    repeating: flagAt(fields, "repeating", where),
    ...(customEnumId === "" ? {} : { customEnumId }),
  };
}

function shapeOf(fields: Fields, where: string): { type: ParameterType; dimensionality: Dimensionality } {
  return {
    type: wordAt(fields, "type", where, TYPES),
    dimensionality: wordAt(fields, "dimensionality", where, DIMENSIONALITIES),
  };
}

function readEnum(json: unknown, where: string): EnumMetadata {
  const fields = fieldsAt(json, where);
  const type = wordAt(fields, "type", where, ["string", "number"]);
  const values = listAt(fields, "values", where, (one, at) => {
    const value = fieldsAt(one, at);
    const key = type === "string" ? "stringValue" : "numberValue";
    const constant = value[key];
    if (typeof constant !== "string" && typeof constant !== "number")
      throw new Error(NOT_A(`a ${type}`, `${at}.${key}`));
    return { name: textAt(value, "name", at), value: constant, tooltip: optionalTextAt(value, "tooltip", at) };
  });
  return { id: textAt(fields, "id", where), type, values };
}
