import { judgementOf } from "../judgement";
import { placeOf, type Place } from "../problem";
import type { Inspection } from "../read-inspection";
import { holdsIn, isBad, type BadCondition } from "./condition";
import { contradictionOf, type Contradiction, type QuestionCondition } from "./relevant-when";

/** What is wrong with a question's condition, or with the judgements under it. */
export type ConditionPoint =
  | { readonly kind: "bad condition"; readonly question: string; readonly condition: BadCondition; readonly at: Place }
  | {
      readonly kind: Contradiction;
      readonly question: string;
      readonly condition: string;
      readonly cases: number;
      /** The first of their cells. */
      readonly at: Place;
    };

/** The conditions that cannot be read, and the judgements that contradict one, those of one question together. */
export function contradictions(
  inspection: Inspection,
  conditions: ReadonlyMap<string, QuestionCondition>,
): ConditionPoint[] {
  const { cases, questions, answers } = inspection;
  return questions.flatMap(({ id: question, key, column }): ConditionPoint[] => {
    const { condition, at } = conditions.get(key) ?? {};
    if (!condition || !at) return [];
    if (isBad(condition)) return [{ kind: "bad condition", question, condition, at }];
    const found: Partial<Record<Contradiction, { cases: number; readonly at: Place }>> = {};
    cases.rows.forEach((cells, row) => {
      const contradiction = contradictionOf(judgementOf(cells[column], answers), holdsIn(cells, condition, inspection));
      if (!contradiction) return;
      found[contradiction] ??= { cases: 0, at: placeOf("cases", cases.rowNumbers[row]!, column) };
      found[contradiction].cases++;
    });
    return (["judged", "left out"] as const).flatMap((kind) => {
      const ofKind = found[kind];
      return ofKind ? [{ kind, question, condition: condition.text, ...ofKind }] : [];
    });
  });
}
