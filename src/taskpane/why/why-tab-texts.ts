import { wholePerCent } from "../../scoring/score";
import type { TurningView } from "../../workbook/why/turning-view";
import type { LosingQuestion, WhyScore } from "../../workbook/why/why-view";

const perCent = (score: number) => `${wholePerCent(score)}%`;
const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
const fewest = (count: number, noun: string) => (count === 1 ? `1 ${noun}` : `As few as ${count} ${noun}s`);
const name = ({ id, title }: Pick<WhyScore, "id" | "title">) => (title === "" ? id : `${id} ${title}`);
const points = (lost: number) => (lost * 100).toFixed(1);

/** Where a printed score is now, and where it would be after a turn. */
const NOW = { above: "below the line", below: "on or above the line" } as const;
const THEN = { above: "on or above the line", below: "below the line" } as const;

/** What the view of the reasons says. */
export const WHY_TAB_TEXTS = {
  none: "This workbook has no inspection yet. Set one up first.",
  noScores: "There are no questions yet.",
  score: "Score",
  name,
  result: ({ score }: WhyScore, turning: TurningView | undefined) =>
    `${perCent(score!)}${turning ? `, ${NOW[turning.side]}` : ""}: ${points(1 - score!)} points lost. Press a question to see its judgements.`,
  noScore: "No case is relevant to any of its questions, so there is no score.",
  questions: "Questions by points lost",
  lost: ({ lost }: LosingQuestion) => `${points(lost)} points`,
  counts: ({ above, relevant, missing }: LosingQuestion) => {
    const judged = relevant === 0 ? "no relevant case" : `${above} of ${relevant} above the line`;
    return missing === 0 ? judged : `${judged}, ${counted(missing, "judgement")} missing`;
  },
  alone: ({ alone }: LosingQuestion, { side }: TurningView) =>
    alone === undefined
      ? ""
      : `${counted(alone, "judgement")} changed to ${side} would ${side === "above" ? "reach the line" : "put it below the line"}`,
  insert: ["Insert as a table", "Puts these figures on a new sheet. Nothing is overwritten."],
  away: "One case away",
  awayAbout: (most: number) =>
    `Scores whose printed word rests on ${most} judgements or fewer, and the judgements to read again. Press a case to go there.`,
  noLine: "The line of priority in the settings is not a percentage, so no score is near it.",
  noneNear: "No printed word rests on so few judgements.",
  word: ({ score }: WhyScore, { side }: TurningView) => `${perCent(score!)}, ${NOW[side]}`,
  changes: ({ changes, side }: TurningView) =>
    `${fewest(changes!, "judgement")} changed to ${side} would put it ${THEN[side]}. Read these again:`,
  answers: ({ answers, side }: TurningView) =>
    `${fewest(answers!, "missing judgement")}, judged ${side}, would put it ${THEN[side]}. Missing:`,
  goTo: (question: string, caseId: string) => `${question}, case ${caseId}`,
  more: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
} as const;
