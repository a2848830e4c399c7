import type { Comparison } from "../agreement/agreement";
import type { Coefficients } from "../agreement/coefficients";
import type { JudgedPairs } from "../agreement/judged-pairs";
import { counted, listOf } from "./scheme-words";
import { sentences } from "./score-notes";

/** The title of the rows over all questions. */
export const ALL_QUESTIONS = "All questions";

/** What is compared, as the spill has it. */
export const COMPARED: Readonly<Record<Comparison, string>> = {
  all: "All answers",
  relevance: "Relevant or not",
  line: "Above or below",
};

/** With fewer pairs than this, a coefficient is no more than a hint. */
const FEW_PAIRS = 10;

/** What a reader of one question's agreement must know; "" for nothing. */
export function agreementNote({ pairs, kappa }: Coefficients): string {
  if (pairs === 0) return "No case has two judgements to compare.";
  return sentences([
    pairs < FEW_PAIRS ? "Fewer than ten pairs: read with care." : "",
    kappa ? "" : "Kappa is not defined: both judges gave every case the same answer.",
  ]);
}

/** On which cases the figures rest, and which are left out. */
export function pairsNote({ pairs, once, oftener }: JudgedPairs): string {
  return sentences([
    `${counted(pairs.length, "case")} judged twice.`,
    leftOut("judged once", once),
    leftOut("in more than two rows", oftener),
  ]);
}

/** As many ids as a person takes in at once. */
const MOST_NAMED = 3;

function leftOut(what: string, ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const more = ids.length > MOST_NAMED ? [`${ids.length - MOST_NAMED} more`] : [];
  return `Left out, ${what}: ${listOf([...ids.slice(0, MOST_NAMED), ...more])}.`;
}

/** Why the totals have no coefficient. */
export const NO_TOTAL_ERROR = "The judgements of a case depend on one another, so this has no standard error.";
