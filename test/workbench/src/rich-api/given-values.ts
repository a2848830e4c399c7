import { apiNotFound, invalidArgument } from "./rich-api-error";

/**
 * One of the values that a member takes. Throws ApiNotFound for one of `others`, which Excel takes and the workbench
 * cannot draw, and InvalidArgument for anything else.
 */
export function oneOf<Value extends string>(
  given: unknown,
  member: string,
  values: readonly Value[],
  others: readonly string[] = [],
): Value {
  const value = values.find((one) => one === given);
  if (value !== undefined) return value;
  const other = others.find((one) => one === given);
  throw other === undefined ? invalidArgument() : apiNotFound(`${member} = "${other}"`);
}

/** Throws InvalidArgument for anything but true and false. */
export function checkedFlag(given: unknown): boolean {
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
}

/** Throws InvalidArgument for anything but a number between the two, both included. */
export function checkedNumber(given: unknown, least = -Infinity, most = Infinity): number {
  if (typeof given !== "number" || !Number.isFinite(given) || given < least || given > most) throw invalidArgument();
  return given;
}

/** Throws InvalidArgument for anything but a text of at most so many characters. */
export function checkedText(given: unknown, most = 32_767): string {
  if (typeof given !== "string" || given.length > most) throw invalidArgument();
  return given;
}
