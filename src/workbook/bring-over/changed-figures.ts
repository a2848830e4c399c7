import { isRefused, type SpillCell } from "../../scoring/refused";
import { textOf } from "../../scoring/cell";
import { RATED_CRITERIA } from "../inspection/scheme";
import type { JudgedWorkbook } from "../judge/judge-workbook";
import { BRING_OVER } from "../texts/bring-over";
import type { AllShownBefore, ShownBefore } from "./shown-before";

const { why } = BRING_OVER;
const ERROR = "an error";

/** Below this, two scores are the same: the earlier version rounded to eleven decimals. */
const SAME = 1e-10;

/** Says which figures and conclusions are others than before, each with the reason. */
export function changedFigures(before: AllShownBefore, judged: JudgedWorkbook): string {
  const changes: string[] = [];
  let count = 0;
  for (const [id, shown] of Object.entries(before)) {
    const isRated = RATED_CRITERIA.some((criterion) => criterion.id === id);
    const score = judged.result(id, "Score");
    const conclusion = judged.result(id, "Conclusion");
    if (score === undefined || conclusion === undefined) continue;
    const isOther = !isRated && !isSameScore(shown.score, score);
    if (!isRated) {
      count++;
      if (isOther) changes.push(BRING_OVER.change(id, ...inWords(shown.score, score), reasonFor(shown, score)));
    }
    if (isRated || shown.conclusion !== "") {
      count++;
      const now = isRefused(conclusion) ? ERROR : textOf(conclusion);
      const reason = isRated ? why.word : isOther ? why.ofScore : isRefused(conclusion) ? why.refused : why.typedOver;
      if (now !== shown.conclusion)
        changes.push(BRING_OVER.change(`${id}, conclusion`, `'${shown.conclusion}'`, `'${now}'`, reason));
    }
  }
  if (changes.length === 0) return BRING_OVER.unchanged(count);
  return [BRING_OVER.changed(changes.length, count), ...changes].join("\n");
}

function isSameScore(before: string | number, now: SpillCell): boolean {
  if (typeof before === "number") return typeof now === "number" && Math.abs(before - now) < SAME;
  // An error for no data was shown where there is nothing now.
  return before === "#N/A" ? now === "" : before.startsWith("#") ? isRefused(now) : before === textOf(now);
}

function reasonFor({ isOurs }: ShownBefore, now: SpillCell): string {
  if (!isOurs) return why.typedOver;
  return isRefused(now) ? why.refused : why.columns;
}

/** Whole per cents as the report prints them, with decimals where they would look the same. */
function inWords(before: string | number, now: SpillCell): [string, string] {
  const text = (digits: number) =>
    [before, now].map((one) =>
      typeof one === "number" ? `${(one * 100).toFixed(digits)}%` : isRefused(one) ? ERROR : textOf(one),
    ) as [string, string];
  const whole = text(0);
  return whole[0] === whole[1] ? text(4) : whole;
}
