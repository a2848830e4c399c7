const ERROR = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;

/** Excel hands the errors of cells over as text, and to a function as errors: to the core an error is no id and no word. */
export const withErrors = (values: readonly (readonly unknown[])[]): unknown[][] =>
  values.map((row) => row.map((cell) => (typeof cell === "string" && ERROR.test(cell) ? { code: cell } : cell)));
