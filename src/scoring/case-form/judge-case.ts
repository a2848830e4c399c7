import { groupBy } from "../group-by";
import { judgementOf, type Judgement } from "../judgement";
import type { Inspection, TalliedQuestion } from "../read-inspection";
import { holdsIn, isBad, type Holds } from "./condition";
import { contradictionOf, type Contradiction, type QuestionCondition } from "./relevant-when";

/** A question as one case answers it. */
export interface JudgedQuestion {
  readonly question: TalliedQuestion;
  readonly judgement: Judgement;
  /** Whether it applies by its condition; undefined where it has none that can be read. */
  readonly applies: Holds | undefined;
  readonly contradiction: Contradiction | undefined;
}

/** A criterion as one case answers it; the summary question last. */
export interface JudgedCriterion {
  readonly criterion: string;
  readonly questions: readonly JudgedQuestion[];
  /** How many have an answer of the list. */
  readonly answered: number;
}

/**
 * Tells what one case says to each question that has a column, by criterion in the order of the report.
 *
 * @param cells the row of the case
 */
export function judgeCase(
  cells: readonly unknown[],
  inspection: Inspection,
  conditions: ReadonlyMap<string, QuestionCondition>,
): JudgedCriterion[] {
  const { questions, answers, criteria } = inspection;
  const asked = groupBy(
    questions.filter(({ column }) => column >= 0),
    ({ criterion }) => criterion.id,
  );
  return [...criteria.values()].flatMap(({ id }): JudgedCriterion[] => {
    const own = asked.get(id);
    if (!own) return [];
    const inOrder = [...own.filter(({ isSummary }) => !isSummary), ...own.filter(({ isSummary }) => isSummary)];
    const judged = inOrder.map((question): JudgedQuestion => {
      const judgement = judgementOf(cells[question.column], answers);
      const condition = conditions.get(question.key)?.condition;
      const applies = condition && !isBad(condition) ? holdsIn(cells, condition, inspection) : undefined;
      return { question, judgement, applies, contradiction: applies && contradictionOf(judgement, applies) };
    });
    return [{ criterion: id, questions: judged, answered: judged.filter(isAnswered).length }];
  });
}

/** Whether a judgement is an answer of the list. */
export const isAnswered = ({ judgement }: Pick<JudgedQuestion, "judgement">): boolean =>
  judgement !== "missing" && judgement !== "unknown";
