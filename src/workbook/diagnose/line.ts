import { DIAGNOSIS_LINES, FOUND } from "../texts/diagnose";

export type LineKey = keyof typeof DIAGNOSIS_LINES;

/** One line of the diagnosis: what the add-in assumes of Excel, what is so here, and whether it needs it so. */
export interface Line {
  readonly key: LineKey;
  readonly what: string;
  readonly assumed: string;
  readonly here: string;
  readonly isAssumed: boolean;
  readonly isNeeded: boolean;
}

/** A longer text tells no more, and might hold what is not ours. */
const LONGEST = 120;

/** A workbook's name, as it may stand in an address: nothing of the workbook may be copied. */
const WORKBOOK_NAME = /\[[^[\]]*\.xl\w*\]/gi;

/** What was found, as it is shown and copied. */
const toldOf = (here: string) => here.replace(WORKBOOK_NAME, "[…]").slice(0, LONGEST);

/** A line that is as assumed where one of the words was found. */
export const lineOf = (key: LineKey, here: string, assumed: readonly string[]): Line =>
  judgedLine(key, here, assumed.join(" or "), assumed.includes(here));

/** A line whose assumption is more than a word. */
export const judgedLine = (key: LineKey, here: string, assumed: string, isAssumed: boolean): Line => ({
  key,
  ...DIAGNOSIS_LINES[key],
  assumed,
  here: toldOf(here),
  isAssumed,
});

/** Lines that could not be found out, with the code of the error that kept them from it. */
export const unreadLines = (keys: readonly LineKey[], error: unknown): Line[] =>
  keys.map((key) => judgedLine(key, FOUND.notRead(codeOf(error)), "", false));

/** The code of Excel's error, never its message, which may name what is in the workbook. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const { code, name } = (cause ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === "string" ? code : typeof name === "string" ? name : "";
}
