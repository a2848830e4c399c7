import { FOUND } from "../texts/diagnose";

/** What OMI.DIAGNOSE tells: its three arguments in words, and the addresses as Excel gave them. */
interface Echo {
  readonly given: readonly [value: string, range: string, more: readonly string[]];
  readonly addresses: readonly unknown[];
}

/** The formula that asks how its arguments reach a function. */
export const echoFormula = (value: string, range: string, ...more: readonly string[]) =>
  `=OMI.DIAGNOSE(${[value, range, ...more].join(",")})`;

/** Reads a part of what OMI.DIAGNOSE told; a cell that shows something else, such as an error, is told as it is. */
function partOf(cell: unknown, part: (echo: Echo) => unknown): string {
  try {
    return String(part(JSON.parse(String(cell)) as Echo));
  } catch {
    return String(cell);
  }
}

/** The single value, as it reached the function. */
export const valueGiven = (cell: unknown) => partOf(cell, ({ given }) => given[0]);
/** The range, as it reached the function. */
export const rangeGiven = (cell: unknown) => partOf(cell, ({ given }) => given[1]);

const addressText = (address: unknown) => (typeof address === "string" && address !== "" ? address : FOUND.none);

/** The address of the argument at a place; several, where it repeats, one after the other. */
export const addressAt = (index: number) => (cell: unknown) =>
  partOf(cell, ({ addresses }) => {
    const address = addresses[index];
    return Array.isArray(address) ? address.map(addressText).join(" and ") : addressText(address);
  });
