import { CONCLUSIONS, OVERRIDE } from "../../scoring/texts/published-words";
import { NAMES } from "../names";

/** The inspectors' choices for a conclusion that does not follow the line (decision of the inspectors, per criterion). */
export const OVERRIDES = { urgent: "Urgent priority", priority: "Priority", good: "Good" } as const;

const text = (sentence: string) => `"${sentence.replaceAll('"', '""')}"`;

/** The line of priority; #N/A, like all that rests on it, where the setting is empty or no share from 0 to 1. */
export const LINE = `IF(COUNTIFS(${NAMES.line},">=0",${NAMES.line},"<=1")=1,${NAMES.line},NA())`;

/** Both rounded as they are shown, so that label, heading and sentence never contradict one another. */
export const isBelow = (score: string) => `ROUND(${score},2)<ROUND(${LINE},2)`;

/** Whether a score is below the line of priority, in words; empty while there is no score. */
export const lineFormula = (score: string, below: string, notBelow: string) =>
  `=IF(ISNUMBER(${score}),IF(${isBelow(score)},${text(below)},${text(notBelow)}),"")`;

/** The conclusion of a criterion: the line's, or the inspectors' own, which is shown as such where it contradicts the line. */
export function conclusionFormula(score: string, override: string): string {
  const marked = (sentence: string) => text(`${sentence} ${OVERRIDE}`);
  const choose = (choice: string, agrees: string, contradicts: string, otherwise: string) =>
    `IF(${override}=${text(choice)},IF(${isBelow(score)},${agrees},${contradicts}),${otherwise})`;
  const byLine = `IF(${isBelow(score)},${text(CONCLUSIONS.priority)},${text(CONCLUSIONS.good)})`;
  const good = choose(OVERRIDES.good, marked(CONCLUSIONS.good), text(CONCLUSIONS.good), byLine);
  const priority = choose(OVERRIDES.priority, text(CONCLUSIONS.priority), marked(CONCLUSIONS.priority), good);
  const urgent = choose(OVERRIDES.urgent, text(CONCLUSIONS.urgent), marked(CONCLUSIONS.urgent), priority);
  return `=IF(ISNUMBER(${score}),${urgent},"")`;
}

/**
 * The mean of the criteria's scores that are there: one without a relevant case (#N/A) is left out, one whose score cannot be
 * calculated is not passed over (Appendix 3, section scores). Scores have twelve decimals; their mean has no more than eleven
 * true ones, and 55.5 % must not show as 55%.
 */
export const sectionFormula = (scores: string) =>
  `=IF(SUMPRODUCT(--ISERR(${scores}))>0,VALUE("not scored"),IF(COUNT(${scores})=0,NA(),ROUND(AVERAGEIF(${scores},">=0"),11)))`;

/** What Chart 1 draws as a column of one kind: the score where it belongs to the kind, else nothing. */
export const columnFormula = (score: string, kind: "below" | "notBelow") =>
  `=IF(ISNUMBER(${score}),IF(${isBelow(score)},${kind === "below" ? `${score},NA()` : `NA(),${score}`}),NA())`;
