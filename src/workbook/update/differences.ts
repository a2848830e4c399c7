import type { FormulaSources } from "../formulas/score-formulas";
import { DIFFERENCES } from "../texts/update";
import { idsInFormula, plainFormula } from "./formula-ids";
import { formulaPairs, isInOrder, type FormulaPair, type StandingFormulas } from "./wanted-formulas";

const isOther = (one: string, other: string) => plainFormula(one) !== plainFormula(other);
const recodes = (formula: string) => /OMI\.RECODE\(/i.test(formula);

/** The pairs whose formulas are not those that the questions call for. */
export const pairsOutOfStep = (pairs: readonly FormulaPair[]): FormulaPair[] =>
  pairs.filter(
    ({ standing, wanted }) => isOther(standing.score, wanted.score) || isOther(standing.missing, wanted.missing),
  );

/** Whether formulas turn answers into the Inspectorate's that are such already, or the other way round. */
export const areAnswersOther = (pairs: readonly FormulaPair[]) =>
  pairs.some(({ standing, wanted }) => recodes(standing.score) !== recodes(wanted.score) && wanted.score !== "=NA()");

/** The questions that do not count yet where they should. */
export function notCounted({ standing, ids }: FormulaPair, headings: readonly string[]): string[] {
  const counted = idsInFormula(standing.score, headings);
  return ids.filter((id) => !counted.includes(id));
}

/** How the formulas that stand in the sheet differ from those that the questions call for, one sentence a difference. */
export function differencesOf(sources: FormulaSources, standing: StandingFormulas): string[] {
  const pairs = pairsOutOfStep(formulaPairs(sources, standing));
  const isRecodingOther = areAnswersOther(pairs);
  return [
    ...(isInOrder(standing.criteria) ? [] : [DIFFERENCES.order]),
    ...(isRecodingOther ? [DIFFERENCES.answers] : []),
    ...pairs.flatMap((pair) => sentencesOf(pair, sources.headings, isRecodingOther)),
  ];
}

function sentencesOf(pair: FormulaPair, headings: readonly string[], isRecodingOther: boolean): string[] {
  const { name, standing, wanted, ids } = pair;
  const added = notCounted(pair, headings);
  const gone = [...new Set(idsInFormula(standing.score, headings))].filter((id) => !ids.includes(id));
  const sentences = [
    ...(added.length > 0 ? [DIFFERENCES.notCounted(added, name)] : []),
    ...(gone.length > 0 ? [DIFFERENCES.stillCounted(gone, name)] : []),
  ];
  if (sentences.length > 0) return sentences;
  if (isOther(standing.score, wanted.score)) return isRecodingOther ? [] : [DIFFERENCES.formula(name)];
  return [DIFFERENCES.missing(name)];
}
