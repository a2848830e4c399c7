import type { Move } from "./move";
import { weightsOfCounts, withQuestion, type QuestionCounts } from "./question-counts";

/** Whether a criterion with such questions has another printed word than it has now. */
export type IsTurned = (questions: readonly QuestionCounts[]) => boolean;

/**
 * The fewest of one question's judgements whose move turns the word by themselves; undefined where all of them do not. The
 * more of them move, the further the score goes, so that halving finds the exact number.
 */
export function fewestAlone(
  questions: readonly QuestionCounts[],
  place: number,
  { most, after }: Move,
  isTurned: IsTurned,
): number | undefined {
  const question = questions[place]!;
  const isTurnedBy = (count: number) => isTurned(withQuestion(questions, place, after(question, count)));
  let [fails, turns] = [0, most(question)];
  if (turns === 0 || !isTurnedBy(turns)) return undefined;
  while (turns - fails > 1) {
    const middle = Math.floor((fails + turns) / 2);
    if (isTurnedBy(middle)) turns = middle;
    else fails = middle;
  }
  return turns;
}

/**
 * The fewest judgements of all questions whose move turns the word, as how many of each question; undefined where all of them
 * do not. Exact: each further judgement of a question moves the score by as much as the one before or by less, so the largest
 * step that is left is always the best one; only the first judgement of a question without a relevant case changes the weights
 * of all, so every number of such questions is tried.
 */
export function fewestTogether(
  questions: readonly QuestionCounts[],
  move: Move,
  isTurned: IsTurned,
  summaryWeight: number,
): readonly number[] | undefined {
  let fewest: readonly number[] | undefined;
  let bound = Infinity;
  for (const begun of beginnings(questions, move)) {
    const counts = climb(questions, begun, move, isTurned, summaryWeight, bound);
    if (!counts) continue;
    fewest = counts;
    bound = total(counts);
  }
  return fewest;
}

/** The sum of a list of counts. */
export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Every choice of questions without a relevant case that get their first one; which of several equal ones does not matter. */
function beginnings(questions: readonly QuestionCounts[], { most }: Move): number[][] {
  const unbegun = questions.flatMap((one, place) => (one.relevant === 0 && most(one) > 0 ? [place] : []));
  const others = unbegun.filter((place) => !questions[place]!.isSummary);
  const summaries = unbegun.filter((place) => questions[place]!.isSummary);
  return [[], summaries].slice(0, summaries.length + 1).flatMap((summary) => {
    return Array.from({ length: others.length + 1 }, (_, count) => {
      const begun = new Set([...summary, ...others.slice(0, count)]);
      return questions.map((_question, place) => Number(begun.has(place)));
    });
  });
}

/** Moves judgement after judgement, always by the largest step; undefined where the word does not turn below `bound` of them. */
function climb(
  questions: readonly QuestionCounts[],
  begun: readonly number[],
  { most, after }: Move,
  isTurned: IsTurned,
  summaryWeight: number,
  bound: number,
): number[] | undefined {
  const counts = [...begun];
  const moved = questions.map((question, place) => after(question, counts[place]!));
  const weights = weightsOfCounts(moved, summaryWeight)!;
  for (let moves = total(counts); moves < bound; moves++) {
    if (isTurned(moved)) return counts;
    let best = -1;
    let largest = 0;
    moved.forEach((question, place) => {
      if (question.relevant === 0 || most(question) === 0) return;
      const next = after(question, 1);
      const step = Math.abs(next.above / next.relevant - question.above / question.relevant);
      const weighed = step * (question.isSummary ? weights.summary : weights.other);
      if (weighed > largest) [best, largest] = [place, weighed];
    });
    if (best < 0) return undefined;
    counts[best]!++;
    moved[best] = after(moved[best]!, 1);
  }
  return undefined;
}
