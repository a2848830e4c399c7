import { TABLES } from "../names";

const HEADING = String.raw`((?:'.|[^'\]])+)`;
const RANGE = new RegExp(String.raw`\b${TABLES.cases}\[(?:\[${HEADING}\](?::\[${HEADING}\])?|${HEADING})\]`, "gi");
const unescaped = (heading: string) => heading.replace(/'(.)/g, "$1");

/** The headings of the columns of Cases that a formula refers to; from the first to the last where it gives a range. */
export function idsInFormula(formula: string, headings: readonly string[]): string[] {
  return [...formula.matchAll(RANGE)].flatMap(([, first = "", last, only]) => {
    const from = unescaped(only ?? first);
    if (last === undefined) return [from];
    const [start, end] = [headings.indexOf(from), headings.indexOf(unescaped(last))];
    return start < 0 || end < start ? [from] : headings.slice(start, end + 1);
  });
}

/** A formula without what Excel may write otherwise than it was given: blanks, and the brackets of a simple heading. */
export const plainFormula = (formula: string) =>
  formula
    .replace(/\[\[((?:'.|[^'\]])+)\]\]/g, "[$1]")
    .replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "")
    .toUpperCase();
