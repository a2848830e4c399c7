import { excelTask, TaskFailed } from "../tasks/excel-task";
import { columnRange, neighbouringColumns, quoted } from "../inspection/formula-text";
import type { ListedQuestion } from "../inspection/inspection";
import { readInspectionTables, type InspectionTables } from "../inspection/read-inspection-tables";
import { SCHEME, SCORED_SECTIONS, sectionName } from "../inspection/scheme";
import { NAMES, TABLES } from "../inspection/names";
import { ANSWER_LIST, setting, wholeTable } from "../sheets/calculation";
import { SHOWN_FORMULA } from "../texts/upkeep";

type Columns = Pick<InspectionTables, "questions" | "headings">;

/**
 * The formula that gives a score from its own columns, the settings and the answers, for whoever wants to follow a figure with
 * Excel's own tools; undefined where nothing counts in it.
 * @param id a criterion's, such as 1.2; "Section 1"; or the Thread's title
 */
export function shownFormula(id: string, tables: Columns): string | undefined {
  if (id === SCHEME.thread) return threadFormula(tables);
  const section = SCORED_SECTIONS.find(({ number }) => sectionName(number) === id);
  if (!section) return criterionFormula(id, tables);
  const weight = setting(NAMES.summaryWeight);
  const [cases, questions] = [wholeTable(TABLES.cases), wholeTable(TABLES.questions)];
  return `=OMI.SECTION(${cases},${questions},${section.number},${weight},${ANSWER_LIST})`;
}

/** The runs of neighbouring columns that belong to questions, in the order of the table. */
const runsOf = ({ headings }: Columns, questions: readonly ListedQuestion[]) =>
  neighbouringColumns(
    headings,
    questions.map(({ id }) => id),
  );

/** Columns as one argument: CHOOSE puts columns side by side that are not, in every Excel. */
function oneArgument(tables: Columns, questions: readonly ListedQuestion[]): string {
  const runs = runsOf(tables, questions);
  if (runs.length < 2) return runs.map((run) => columnRange(TABLES.cases, run[0]!, run.at(-1))).join("");
  const columns = runs.flat();
  const places = columns.map((_, index) => index + 1).join(",");
  return `CHOOSE({${places}},${columns.map((heading) => columnRange(TABLES.cases, heading)).join(",")})`;
}

function criterionFormula(id: string, tables: Columns): string | undefined {
  const own = tables.questions.filter(({ criterion }) => criterion === id);
  const others = oneArgument(
    tables,
    own.filter(({ isSummary }) => !isSummary),
  );
  const summary = oneArgument(
    tables,
    own.filter(({ isSummary }) => isSummary),
  );
  if (others === "" && summary === "") return undefined;
  // On its summary alone a criterion is the proportion of its summary, whatever that weighs.
  if (others === "") return `=OMI.PROPORTION(${summary},${ANSWER_LIST})`;
  return `=OMI.CRITERION(${others},${summary},${setting(NAMES.summaryWeight)},${ANSWER_LIST})`;
}

function threadFormula(tables: Columns): string | undefined {
  const inThread = new Set(SCHEME.sections.filter((section) => section.isInThread).map(({ number }) => number));
  const counts = new Set(SCHEME.criteria.filter(({ section }) => inThread.has(section)).map(({ id }) => id));
  const marked = tables.questions.filter(({ isRoH, criterion }) => isRoH && counts.has(criterion));
  const thread = (questions: readonly ListedQuestion[]) => {
    const ranges = runsOf(tables, questions).map((run) => columnRange(TABLES.cases, run[0]!, run.at(-1)));
    return ranges.length === 0
      ? "NA()"
      : `OMI.ROHTHREAD(${ranges.map((range) => `OMI.RECODE(${range},${ANSWER_LIST})`).join(",")})`;
  };
  if (marked.length === 0) return undefined;
  const all = thread(marked);
  const others = thread(marked.filter(({ isSummary }) => !isSummary));
  if (all === others) return `=${all}`;
  const is = (word: string) => `${NAMES.summaryInThread}=${quoted(word)}`;
  return `=IF(${is("no")},${others},IF(${is("yes")},${all},VALUE("yes or no")))`;
}

/** Writes the formula of a score into the selected cell, if that is empty. Resolves to a sentence that says where it is. */
export const showAsFormula = (id: string): Promise<string> =>
  excelTask(SHOWN_FORMULA.failed, async (context) => {
    const fail = (reason: { readonly why: string; readonly next: string }) =>
      new TaskFailed({ what: SHOWN_FORMULA.failed, ...reason });
    const tables = await readInspectionTables(context);
    const formula = tables && shownFormula(id, tables);
    if (!formula) throw fail(SHOWN_FORMULA.none(id));
    const cell = context.workbook.getActiveCell().load("formulas,address");
    await context.sync();
    const there = (cell.formulas as unknown[][])[0]?.[0];
    // Pressed twice, it is there already.
    if (there !== "" && there !== formula) throw fail(SHOWN_FORMULA.notEmpty(cell.address));
    cell.numberFormat = [["0%"]];
    cell.formulas = [[formula]];
    await context.sync();
    return SHOWN_FORMULA.done(id, cell.address);
  });
