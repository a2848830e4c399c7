import type { SCORES_HEADINGS } from "../../scoring/scores-spill";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";

type ScoresHeading = (typeof SCORES_HEADINGS)[number];

/** Between two things that have been typed over. */
export const SEPARATOR = ", ";

/** The first column of what the one formula spills: the ids of its rows. */
export const RESULT_IDS = `INDEX(${NAMES.results},0,1)`;

const column = (heading: ScoresHeading) =>
  `INDEX(${NAMES.results},0,MATCH(${quoted(heading)},INDEX(${NAMES.results},1,0),0))`;

/** Whether the one formula has spilled: it always has the row of the inspection. */
export const IS_CALCULATED = `ISNUMBER(MATCH(${quoted(INSPECTION)},${RESULT_IDS},0))`;

interface Otherwise {
  /** Shown where the spill has no such row. */
  readonly absent?: string;
  /** Shown where the formula has given nothing. */
  readonly uncalculated?: string;
}

/**
 * An expression, without its "=", that looks a figure or word up in what the one formula spills. It decides nothing: an error
 * there is an error here.
 * @param id an expression for the row's id, as text: 'A5&""', '"RoH Thread"'
 */
export function resultOf(id: string, heading: ScoresHeading, { absent = '""', uncalculated = '""' }: Otherwise = {}) {
  return `IF(${IS_CALCULATED},XLOOKUP(${id},${RESULT_IDS},${column(heading)},${absent}),${uncalculated})`;
}

/** The same for the row of the whole inspection. */
export const inspectionResult = (heading: ScoresHeading) => resultOf(quoted(INSPECTION), heading);

/**
 * An expression that is empty while a cell holds its formula and shows what that should come to, else `words`: figures that
 * somebody has typed, copied or made a formula of his own for.
 */
export const typedOver = (cell: string, expression: string, words: string) =>
  `IF(AND(ISFORMULA(${cell}),EXACT(IFERROR(${cell}&"","#"),IFERROR(${expression}&"","#"))),"",${words})`;

/** The address of a cell as an expression, which goes along when the cell moves: "C6". */
export const addressOf = (cell: string) => `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`;

/** Puts the parts that are not empty together, one after the other. */
export const listed = (...parts: readonly string[]) => `TEXTJOIN("${SEPARATOR}",TRUE,${parts.join(",")})`;
