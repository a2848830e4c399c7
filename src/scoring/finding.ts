import { countInHouseStyle, countInWords } from "./count-words";
import { wholePerCent } from "./score";
import { capital } from "./texts/capital";

/** The shapes a counted finding takes in the report. */
export const FINDING_STYLES = ["count", "percent", "sentence", "short"] as const;
export type FindingStyle = (typeof FINDING_STYLES)[number];

/**
 * A counted finding as the report prints it; needs at least one relevant case.
 *
 * - count: "48 of the 57 cases (84%)"
 * - percent: "six (30%) of the 20 cases"
 * - sentence, to begin one with: "Thirteen of the 40 licence cases (33%)"
 * - short: "37% (25/68)"
 *
 * @param noun what was counted, in the plural: "cases", "licence cases"
 */
export function finding(above: number, relevant: number, style: FindingStyle, noun: string): string {
  const percent = `${wholePerCent(above / relevant)}%`;
  if (style === "short") return `${percent} (${above}/${relevant})`;
  const whole = `of the ${countInHouseStyle(relevant)} ${relevant === 1 ? noun.replace(/(case|judgement)s$/, "$1") : noun}`;
  if (style === "percent") return `${countInHouseStyle(above)} (${percent}) ${whole}`;
  const count = style === "sentence" ? capital(countInWords(above)) : countInHouseStyle(above);
  return `${count} ${whole} (${percent})`;
}
