import { ROH_THREAD } from "../../scoring/texts/published-words";
import { criterionFormula, missingFormula, threadFormula, type FormulaSources } from "../formulas/score-formulas";
import { SCORED_CRITERIA } from "../set-up/make-questions";
import { threadMissing } from "../set-up/score-cells";
import { THREAD } from "../texts/update";

/** The two formulas of a row of Criteria or Sections that rest on the questions. */
export interface RowFormulas {
  readonly score: string;
  readonly missing: string;
}

/** The formulas that stand in the sheet: by criterion in the order of their rows, and the Thread's, where it has a row. */
export interface StandingFormulas {
  readonly criteria: readonly (RowFormulas & { readonly criterion: string })[];
  readonly thread: RowFormulas | undefined;
}

/** A row of formulas as it stands and as the questions call for it. */
export interface FormulaPair {
  /** "1.2", or "the RoH Thread". */
  readonly name: string;
  readonly standing: RowFormulas;
  readonly wanted: RowFormulas;
  readonly ids: readonly string[];
}

export const wantedCriterion = (sources: FormulaSources, criterion: string): RowFormulas => ({
  score: criterionFormula(sources, criterion),
  missing: missingFormula(sources, criterion),
});

export const wantedThread = (sources: FormulaSources): RowFormulas => ({
  score: threadFormula(sources),
  missing: threadMissing(sources),
});

/** Every formula that rests on the questions, beside the one that should be there. */
export function formulaPairs(sources: FormulaSources, { criteria, thread }: StandingFormulas): FormulaPair[] {
  const has = (id: string) => sources.headings.includes(id);
  const idsOf = (isMember: (question: FormulaSources["questions"][number]) => boolean) =>
    sources.questions
      .filter(isMember)
      .map(({ id }) => id)
      .filter(has);
  const rows = criteria
    .filter(({ criterion }) => SCORED_CRITERIA.some(({ id }) => id === criterion))
    .map(({ criterion, ...standing }) => ({
      name: criterion,
      standing,
      wanted: wantedCriterion(sources, criterion),
      ids: idsOf((question) => question.criterion === criterion),
    }));
  const last = thread && {
    name: THREAD,
    standing: thread,
    wanted: wantedThread(sources),
    ids: idsOf(({ isRoH, criterion }) => isRoH && /^[12]\./.test(criterion)),
  };
  return last ? [...rows, last] : rows;
}

/** Whether the rows of Criteria are in the order of the report: the sections and Chart 1 rest on it. */
export const isInOrder = (criteria: readonly { readonly criterion: string }[]) =>
  SCORED_CRITERIA.every(({ id }, index) => criteria[index]?.criterion === id);

export const isThreadRow = (label: string) => label === ROH_THREAD;
