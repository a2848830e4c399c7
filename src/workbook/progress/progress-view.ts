import { casesBy, readProgress, type CaseProgress, type CaseState } from "../../scoring/case-form/progress";
import { readSample, type SampleLine } from "../../scoring/case-form/sample";
import { readAnswers } from "../../scoring/answers";
import { cellsOf, type Cells } from "../../scoring/cell";
import { readInspection } from "../../scoring/read-inspection";
import { HEADINGS } from "../inspection/headings";
import type { InspectionCells } from "../inspection/read-inspection-cells";
import { SCHEME } from "../inspection/scheme";

/** The cases in each state, each as the address of the cell where to go on. */
export type CasesByState = Readonly<Record<CaseState, readonly string[]>>;

/** How far an inspection is, as the pane shows it. */
export interface ProgressView {
  readonly cases: number;
  readonly byState: CasesByState;
  /** By assessor, "" for the cases that name none; undefined where there is no column headed Assessor. */
  readonly byAssessor: readonly (readonly [assessor: string, cases: CasesByState])[] | undefined;
  /** Each criterion with its title, what is left of it, and the address of the first of that ("" where nothing is left). */
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly missing: number;
    readonly unknown: number;
    readonly address: string;
  }[];
  /** undefined where the settings have no sample. */
  readonly sample: readonly SampleLine[] | undefined;
}

/** Makes the view. It decides nothing: what each cell says is the scoring core's. */
export function progressView({ given, addressOf }: InspectionCells, sample: Cells | undefined): ProgressView {
  const answers = readAnswers(given.answers, SCHEME);
  const inspection = readInspection(cellsOf(given.cases), cellsOf(given.questions), answers, SCHEME);
  const progress = readProgress(inspection);
  const byState = (cases: readonly CaseProgress[]): CasesByState => {
    const addresses = (state: CaseState) => cases.filter((one) => one.state === state).map(({ at }) => addressOf(at));
    return { done: addresses("done"), begun: addresses("begun"), untouched: addresses("untouched") };
  };
  const assessors = casesBy(HEADINGS.assessor, progress, inspection);
  return {
    cases: progress.cases.length,
    byState: byState(progress.cases),
    byAssessor: assessors && [...assessors].map(([assessor, cases]) => [assessor, byState(cases)] as const),
    criteria: progress.criteria.map(({ criterion, missing, unknown, at }) => ({
      id: criterion,
      title: SCHEME.criteria.find(({ id }) => id === criterion)!.title,
      missing,
      unknown,
      address: at ? addressOf(at) : "",
    })),
    sample: sample && readSample(sample, progress, inspection),
  };
}
