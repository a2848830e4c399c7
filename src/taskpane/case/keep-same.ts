import type { CaseView, QuestionView } from "../../workbook/cases/case-view";

/** The view as it is read, with the questions of the one before that say the same: what is the same is not drawn again. */
export function keepSame(before: CaseView | undefined, now: CaseView): CaseView {
  const known = new Map(before?.criteria.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)));
  const same = (question: QuestionView): QuestionView => {
    const old = known.get(question.id);
    const keys = Object.keys(question) as (keyof QuestionView)[];
    return old && keys.every((key) => old[key] === question[key]) ? old : question;
  };
  return {
    ...now,
    criteria: now.criteria.map((criterion) => ({ ...criterion, questions: criterion.questions.map(same) })),
  };
}
