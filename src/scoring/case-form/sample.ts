import { basicValueOf, isBlank, textOf, type Cells } from "../cell";
import { isBad, readCondition, type BadCondition } from "./condition";
import type { Inspection } from "../read-inspection";
import { wholePerCent } from "../score";
import { countWhere, type Progress } from "./progress";

/** The word for all cases where a kind of case is asked for. */
export const ALL_CASES = "All cases";

/** How many cases of a kind there are, against how many there should be at least. */
export interface SampleLine {
  /** "Case type=licence", or "All cases". */
  readonly kind: string;
  readonly cases: number;
  /** A number of cases, or below 1 a share of them; undefined where none is set. */
  readonly least: number | undefined;
  readonly isMet: boolean;
  /** Why it cannot be counted. */
  readonly bad: BadCondition | "least" | undefined;
}

/**
 * Counts the cases of each kind that the sample should have; empty rows are skipped. A share is compared as it is shown, in
 * whole per cents.
 *
 * @param cells two columns, headings first: a condition, and a number of cases or, below 1, a share of them
 */
export function readSample(cells: Cells, progress: Progress, inspection: Inspection): SampleLine[] {
  const all = progress.cases.length;
  return cells.slice(1).flatMap(([kindCell, leastCell]): SampleLine[] => {
    const kind = textOf(kindCell);
    if (kind === "") return [];
    const isAll = kind.toLowerCase() === ALL_CASES.toLowerCase();
    const condition = isAll ? { text: kind, clauses: [] } : readCondition(kindCell, inspection)!;
    const value = basicValueOf(leastCell);
    const least = typeof value === "number" && value > 0 ? value : undefined;
    const isLeastBad = least === undefined && !isBlank(value);
    if (isBad(condition)) return [{ kind, cases: 0, least, isMet: false, bad: condition }];
    const cases = countWhere(condition, progress, inspection);
    const isMet = least === undefined || (least < 1 ? isShareMet(cases, all, least) : cases >= least);
    return [{ kind, cases, least, isMet: isMet && !isLeastBad, bad: isLeastBad ? "least" : undefined }];
  });
}

const isShareMet = (cases: number, all: number, least: number) =>
  all > 0 && wholePerCent(cases / all) >= wholePerCent(least);
