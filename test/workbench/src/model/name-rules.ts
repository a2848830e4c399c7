import { parseA1 } from "../grid/a1";
import { invalidArgument } from "../rich-api/rich-api-error";

const LONGEST = 255;
/** "R1C1", "RC", "R2" and "C": addresses in Excel's other way of writing them. */
const R1C1 = /^(?:r\d*(?:c\d*)?|c\d*)$/i;

/** Throws InvalidArgument for what Excel takes for no name: blanks, a cell's address, TRUE, a digit in front. */
export function checkedName(name: unknown): string {
  const isWellFormed =
    typeof name === "string" && name.length <= LONGEST && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name);
  if (!isWellFormed || R1C1.test(name) || /^(?:true|false)$/i.test(name) || parseA1(name)) throw invalidArgument();
  return name;
}

/** What a name stands for when it is given a text: a formula where it begins with "=", else a constant. */
export function constantFormula(given: unknown): string {
  if (typeof given === "number") return `=${given}`;
  if (typeof given === "boolean") return given ? "=TRUE" : "=FALSE";
  if (typeof given !== "string" || given === "" || given === "=") throw invalidArgument();
  if (given.startsWith("=")) return given;
  const isLiteral = Number.isFinite(Number(given)) || /^(?:true|false)$/i.test(given);
  return isLiteral ? `=${given.trim()}` : `="${given.replaceAll('"', '""')}"`;
}
