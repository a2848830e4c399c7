import type { Question } from "../inspection";
import { NAMES, TABLES } from "../names";
import { columnRange, columnRanges } from "./column-ranges";

/** What the formulas of the sheet Scores rest on. */
export interface FormulaSources {
  readonly questions: readonly Question[];
  /** The headings of the table Cases, in their order. */
  readonly headings: readonly string[];
  /** Whether the answers in the workbook are not the Inspectorate's: they are then turned into them by the list. */
  readonly hasOwnAnswers: boolean;
}

const NO_SCORE = "=NA()";
const CASE = "Case";

const judgements = (range: string, { hasOwnAnswers }: FormulaSources) =>
  hasOwnAnswers ? `OMI.RECODE(${range},${TABLES.answers}[#Data])` : range;

function rangesOf(sources: FormulaSources, ids: readonly string[]): string[] {
  return columnRanges(TABLES.cases, sources.headings, ids);
}

/** Columns side by side in one argument: several runs of a criterion's columns are put together. */
function oneArgument(sources: FormulaSources, ids: readonly string[]): string {
  const ranges = rangesOf(sources, ids).map((range) => judgements(range, sources));
  return ranges.length > 1 ? `HSTACK(${ranges.join(",")})` : (ranges[0] ?? "");
}

/** The score of a criterion over its own columns only, so that an edit elsewhere does not call it (Appendix 3). */
export function criterionFormula(sources: FormulaSources, criterion: string): string {
  const own = sources.questions.filter((question) => question.criterion === criterion);
  const idsOf = (isSummary: boolean) => own.filter((question) => question.isSummary === isSummary).map(({ id }) => id);
  const others = oneArgument(sources, idsOf(false));
  const summary = oneArgument(sources, idsOf(true));
  if (others === "" && summary === "") return NO_SCORE;
  // On its summary alone a criterion is the proportion of its summary, whatever that weighs.
  if (others === "") return `=OMI.PROPORTION(${summary})`;
  return `=OMI.CRITERION(${others},${summary},${NAMES.summaryWeight})`;
}

/** The Risk of Harm Thread over all questions marked RoH in sections 1 and 2; summary questions count as the setting says. */
export function threadFormula(sources: FormulaSources): string {
  const marked = sources.questions.filter(({ isRoH, criterion }) => isRoH && /^[12]\./.test(criterion));
  const thread = (questions: readonly Question[]) => {
    const ranges = rangesOf(
      sources,
      questions.map(({ id }) => id),
    ).map((range) => judgements(range, sources));
    return ranges.length === 0 ? "NA()" : `OMI.ROHTHREAD(${ranges.join(",")})`;
  };
  const all = thread(marked);
  const others = thread(marked.filter(({ isSummary }) => !isSummary));
  if (all === others) return `=${all}`;
  const { summaryInThread } = NAMES;
  return `=IF(${summaryInThread}="no",${others},IF(${summaryInThread}="yes",${all},VALUE("yes or no")))`;
}

/**
 * A warning while a case is judged twice, which then weighs double, or has an error for an id; else "". An expression, without
 * its "=": it stands above the scores and in the report.
 */
export function casesWarning(words: string): string {
  const ids = `${TABLES.cases}[${CASE}]`;
  const given = `SUMPRODUCT(--(${ids}<>""))`;
  const different = `ROWS(UNIQUE(UPPER(FILTER(${ids},${ids}<>""))))`;
  return `IF(SUMPRODUCT(--ISERROR(${ids}))>0,"${words}",IF(${given}=0,"",IF(${given}>${different},"${words}","")))`;
}

/** How many judgements of a criterion are still missing: empty cells in the rows that have a case. */
export function missingFormula(sources: FormulaSources, criterion: string): string {
  const ids = sources.questions.filter((question) => question.criterion === criterion).map(({ id }) => id);
  const terms = rangesOf(sources, ids).map(
    // Blanks and a 0 count as nothing, as they do for the functions: desktop Excel hands an empty cell over as 0.
    (range) => `SUMPRODUCT((${columnRange(TABLES.cases, CASE)}<>"")*((LEN(TRIM(${range}))=0)+(TRIM(${range})="0")>0))`,
  );
  return terms.length === 0 ? "=0" : `=${terms.join("+")}`;
}
