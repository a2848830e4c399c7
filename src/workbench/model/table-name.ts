import { parseA1 } from "../grid/a1";
import { invalidArgument } from "../rich-api/rich-api-error";

/** Throws InvalidArgument for what Excel takes for no name: blanks, a cell address, R or C, a digit in front. */
export function checkedTableName(name: string): string {
  const isWellFormed = typeof name === "string" && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name);
  if (!isWellFormed || /^[rc]$/i.test(name) || parseA1(name)) throw invalidArgument();
  return name;
}
