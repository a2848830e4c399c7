import { NOT_A } from "./texts";

/** Readers of JSON fields; each throws an Error with a sentence where the field is not what it must be. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsAt(value: unknown, where: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(NOT_A("an object", where));
  return value as Fields;
}

/** An absent list is an empty one unless it is required. */
export function listAt<T>(
  fields: Fields,
  key: string,
  where: string,
  read: (value: unknown, where: string) => T,
  required = false,
): T[] {
  const value = fields[key] ?? (required ? undefined : []);
  if (!Array.isArray(value)) throw new Error(NOT_A("a list", at(where, key)));
  return value.map((one: unknown, index) => read(one, `${at(where, key)}[${index}]`));
}

export function textAt(fields: Fields, key: string, where: string): string {
  const value = fields[key];
  if (typeof value !== "string" || value === "") throw new Error(NOT_A("a text", at(where, key)));
  return value;
}

/** "" where the field is absent. */
export function optionalTextAt(fields: Fields, key: string, where: string): string {
  const value = fields[key] ?? "";
  if (typeof value !== "string") throw new Error(NOT_A("a text", at(where, key)));
  return value;
}

/** The default where the field is absent. */
export function flagAt(fields: Fields, key: string, where: string, byDefault = false): boolean {
  const value = fields[key] ?? byDefault;
  if (typeof value !== "boolean") throw new Error(NOT_A("true or false", at(where, key)));
  return value;
}

/** One of the words given; the first where the field is absent. */
export function wordAt<T extends string>(fields: Fields, key: string, where: string, words: readonly [T, ...T[]]): T {
  const value = fields[key] ?? words[0];
  const word = words.find((one) => one === value);
  if (word === undefined) throw new Error(NOT_A(`one of ${words.join(", ")}`, at(where, key)));
  return word;
}

function at(where: string, key: string): string {
  return where === "" ? key : `${where}.${key}`;
}
