/** What a cell's error says where the function itself had nothing to say. */
export const NO_RECTANGLE = "The function's result is no table: its rows differ in length, or there are none.";

/** What is wrong with a functions.json; `where` is a path in it: "functions[2].parameters[0].type". */
export const NOT_A = (kind: string, where: string) => `functions.json: ${where} must be ${kind}.`;
export const REPEATS_TOO_EARLY = (where: string) =>
  `functions.json: ${where} repeats, and only the last parameter of a function can.`;
