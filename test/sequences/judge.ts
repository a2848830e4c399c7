import { isCellError } from "../workbench/src/grid/cell-value";
import { PRINTED } from "../../src/workbook/texts/report";
import { LINE_WORDS, NO_ROW } from "../../src/workbook/texts/sheets";
import { asWritten, exactly, type Fraction, isClose, wholePercent } from "../oracle/fraction";
import { seen } from "../oracle/reading";
import type { Row, Verdict } from "../oracle/verdict";
import type { Kind, SheetName, Shown } from "./shown";

/** Right, a figure or word that is not so, or nothing that anybody could take for one. */
export type Finding = "right" | "wrong" | "nothing";

/** What stands for a figure where there is none. Which of them is not for this judge to say, but for "no questions". */
const NO_FIGURE: readonly string[] = [NO_ROW.calculated, PRINTED.noScore, PRINTED.notJudged, "no cases yet"];

function isFigure({ value, text }: Shown, expected: Fraction): boolean {
  return (
    typeof value === "number" &&
    isClose(exactly(value), expected) &&
    text === `${wholePercent(asWritten(value))}%` &&
    wholePercent(asWritten(value)) === wholePercent(expected)
  );
}

function expectedScore(kind: Kind, { score, below }: Row): Fraction | null {
  if (typeof score === "string") return null;
  if (kind === "onOrAbove") return below === false ? score : null;
  if (kind === "below") return below === true ? score : null;
  return score;
}

function isRight(shown: Shown, row: Row, line: Verdict["line"]): boolean {
  const { kind, value } = shown;
  const { missing, below, conclusion } = row;
  switch (kind) {
    case "missing":
      return missing === null || value === missing;
    case "line":
      return typeof below === "boolean" && value === (below ? LINE_WORDS.below : LINE_WORDS.notBelow);
    case "conclusion":
      return conclusion !== "refused" && value === conclusion.text;
    case "lineOfPriority":
      return line !== "refused" && isFigure(shown, line);
    default: {
      const expected = expectedScore(kind, row);
      return expected !== null && isFigure(shown, expected);
    }
  }
}

/** What a shown figure or word is, beside what must come out. The verdict is null where there is nothing to score from. */
export function judge(shown: Shown, verdict: Verdict | null): Finding {
  const { id, kind, value } = shown;
  if (value === null || isCellError(value) || (typeof value === "string" && seen(value) === "")) return "nothing";
  const row = verdict?.rows.find(({ title }) => title === id);
  if (value === NO_ROW.questions) return verdict !== null && row === undefined ? "right" : "wrong";
  if (typeof value === "string" && NO_FIGURE.includes(value)) return "nothing";
  if (!verdict) return "wrong";
  if (kind === "rating") {
    const word = verdict.ratings.get(id);
    return word !== undefined && word !== "refused" && word.text === value ? "right" : "wrong";
  }
  if (kind === "lineOfPriority" && verdict.line !== "refused") return isFigure(shown, verdict.line) ? "right" : "wrong";
  return row !== undefined && isRight(shown, row, verdict.line) ? "right" : "wrong";
}

/** Whether a figure or word that a verdict has is shown at all: nothing may be lost without a word either. */
export function isExpected({ id, kind }: Shown, verdict: Verdict): boolean {
  const row = verdict.rows.find(({ title }) => title === id);
  if (kind === "rating") {
    const word = verdict.ratings.get(id);
    return word !== undefined && word !== "refused" && word.text !== "";
  }
  if (!row) return false;
  if (kind === "missing") return row.missing !== null;
  if (kind === "line") return typeof row.below === "boolean" && !/^Section|^RoH/.test(id);
  if (kind === "conclusion") return row.conclusion !== "refused" && row.conclusion.text !== "";
  if (kind === "lineOfPriority") return verdict.line !== "refused";
  return expectedScore(kind, row) !== null && (kind === "score" || verdict.line !== "refused");
}

/** Whether the notice says in words that a figure or word of a sheet is not to be used. */
export function isToldNotToUse(notice: string, id: string): boolean {
  if (/Do not use these scores/.test(notice)) return true;
  const refusal = /Do not use the (?:scores?|conclusions?|ratings?) of ([^:]*):/g;
  const named = [...notice.matchAll(refusal)].map((match) => match[1] ?? "");
  return named.some(
    (list) => /\d+ more/.test(list) || new RegExp(`(^|[^\\d.])${id.replace(".", "\\.")}($|[^\\d.])`).test(list),
  );
}

/** What the notice says of the inspection and is not so. */
export function wrongWords(notice: string, verdict: Verdict): string[] {
  if (verdict.isAllRefused || /^Do not use these scores/.test(notice)) return [];
  const says = (pattern: RegExp) => {
    const found = pattern.exec(notice)?.[1];
    return found === undefined ? 0 : Number(found.replaceAll(",", ""));
  };
  const checks = [
    ["missing", says(/Provisional: ([\d,]+) judgements? (?:is|are) missing/), verdict.missing],
    ["rows below the table", says(/([\d,]+) rows? below the table Cases/), verdict.rowsBelow],
    ["cases", says(/(?:^|[^\d,])([\d,]+) cases?[.,]/), verdict.cases],
  ] as const;
  // A notice without room for everything refuses all scores, and leaves the rest to Check; the cases are always said.
  const isCut = notice.includes("Check in the pane lists more than fits here");
  return checks.flatMap(([what, said, is]) =>
    is === null || said === is || (isCut && said === 0 && what !== "cases")
      ? []
      : [`the notice says ${said} ${what}, not ${is}`],
  );
}

export const SHEETS: readonly SheetName[] = ["Scores", "Report"];
