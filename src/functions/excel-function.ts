import { UNEXPECTED } from "../scoring/texts/argument-messages";
import { refuse } from "./excel-errors";

/** A function as it is written here: its parameters, then Excel's invocation. */
export type OmiFunction = (...args: never[]) => unknown;

/**
 * A function as Excel calls it. Microsoft's runtime appends the invocation after whatever arguments it was given, so it is
 * moved behind the parameters; and whatever is thrown leaves as an error with a message, because Excel drops the message
 * of any other.
 *
 * @param parameters how many parameters the function has, the invocation not counted
 */
export function excelFunction(id: string, write: OmiFunction, parameters: number): (...args: unknown[]) => unknown {
  return (...args) => {
    const given = [...args];
    const invocation = isInvocation(given.at(-1)) ? given.pop() : undefined;
    try {
      if (given.length > parameters) refuse(UNEXPECTED(id));
      given.length = parameters;
      return (write as (...all: unknown[]) => unknown)(...given, invocation);
    } catch (error) {
      if (error instanceof CustomFunctions.Error) throw error;
      return refuse(UNEXPECTED(id));
    }
  };
}

/** The invocation is an object that is neither a range nor one of Excel's errors and data types, which all name a type. */
function isInvocation(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !("code" in value || "type" in value || "basicValue" in value);
}
