import { fewestTogether, total } from "./fewest-judgements";
import type { Move, Side } from "./move";
import { withQuestion, type QuestionCounts } from "./question-counts";
import { turnedTo } from "./what-if";

/**
 * The questions whose judgements decide the printed word, as places in the list: one of such a question is among some choice of
 * the fewest judgements that turn it.
 *
 * @param fewest how many the fewest are
 */
export function decidingQuestions(
  questions: readonly QuestionCounts[],
  fewest: number,
  move: Move,
  { side, summaryWeight, line }: { readonly side: Side; readonly summaryWeight: number; readonly line: number },
): number[] {
  const isTurned = turnedTo(side, summaryWeight, line);
  return questions.flatMap((question, place) => {
    if (move.most(question) === 0) return [];
    const moved = withQuestion(questions, place, move.after(question, 1));
    const rest = fewestTogether(moved, move, isTurned, summaryWeight);
    return rest && total(rest) < fewest ? [place] : [];
  });
}
