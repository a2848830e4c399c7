import { compare, type Fraction, fraction, wholePercent } from "./fraction";
import type { Score } from "./oracle";
import { type Cell, isBlank, isError, keyOf } from "./reading";
import { type Cells, CRITERIA } from "./tables";

/** A sentence or a rating as it is printed, "" where there is none, or refused: an error in its place. */
export type Word = { readonly text: string } | "refused";

export const GOOD = "Performance against this criterion was good.";
export const PRIORITY = "This criterion represents a priority for improvement.";
export const URGENT = "This criterion represents an urgent priority for improvement.";
export const OVERRIDE_MARK = "(Inspectors' override.)";

const RATINGS = ["Well met", "Satisfactorily met", "Partly met", "Not met"];
const OVERRIDES = ["Urgent priority", "Priority", "Good"];

/** The words in a list of two columns, criterion and word, by criterion: in the report's spelling, or "refused". */
export interface Listed {
  readonly words: ReadonlyMap<string, string>;
  /** Whether a word is for a criterion that is none. */
  readonly hasStray: boolean;
}

function readWords(list: Cells, words: readonly string[], criteria: readonly string[]): Listed {
  const found = new Map<string, string>();
  let hasStray = false;
  for (const [criterion, word] of list) {
    if (isBlank(word)) continue;
    const id = keyOf(criterion);
    if (!criteria.includes(id)) {
      hasStray = true;
      continue;
    }
    const spelled = words.find((one) => !isError(word) && keyOf(one) === keyOf(word)) ?? "refused";
    found.set(id, (found.get(id) ?? spelled) === spelled ? spelled : "refused");
  }
  return { words: found, hasStray };
}

export const readOverrides = (list: Cells) =>
  readWords(
    list,
    OVERRIDES,
    CRITERIA.filter((id) => !id.startsWith("4")),
  );
export const readRatings = (list: Cells) =>
  readWords(
    list,
    RATINGS,
    CRITERIA.filter((id) => id.startsWith("4")),
  );

/** Whether a score is below the line, both in whole per cents as they are shown. */
export function isBelow(score: Fraction, line: Fraction): boolean {
  return compare(fraction(wholePercent(score)), fraction(wholePercent(line))) < 0;
}

/** The conclusion of a criterion from its score, the line and the inspectors' override. */
export function conclusionOf(score: Score, line: Fraction | "refused", override: string | undefined): Word {
  if (score === "none") return override === "refused" ? "refused" : { text: "" };
  if (score === "refused" || line === "refused" || override === "refused") return "refused";
  const below = isBelow(score, line);
  const sentence = { "Urgent priority": URGENT, Priority: PRIORITY, Good: GOOD }[
    override ?? (below ? "Priority" : "Good")
  ]!;
  const contradicts = override !== undefined && (override === "Good") === below;
  return { text: contradicts ? `${sentence} ${OVERRIDE_MARK}` : sentence };
}

/** A weight or a line as a cell gives it: left out, a share above 0 and up to 1, or refused. */
export function shareOf(cell: Cell, usual: Fraction, written: (double: number) => Fraction): Fraction | "refused" {
  if (cell === undefined || cell === null) return usual;
  return typeof cell === "number" && cell > 0 && cell <= 1 ? written(cell) : "refused";
}

/** Whether summary questions count in the Thread, as a cell gives it. */
export function isInThread(cell: Cell): boolean | "refused" {
  if (cell === undefined || cell === null) return true;
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string") return "refused";
  const word = keyOf(cell);
  return ["yes", "true", "y", "x"].includes(word) ? true : ["no", "false", "n"].includes(word) ? false : "refused";
}
