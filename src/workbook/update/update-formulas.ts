import { excelTask, TaskFailed } from "../excel-task";
import { TABLES } from "../names";
import { SCORED_CRITERIA } from "../set-up/make-questions";
import { columnRuns, dressHeadings, markJudgements, offerAnswers } from "../set-up/question-columns";
import { UPDATE } from "../texts/update";
import { addQuestionColumns } from "./add-columns";
import { areAnswersOther, notCounted, pairsOutOfStep } from "./differences";
import { mistakesIn } from "./mistakes";
import { readInspectionTables, type InspectionTables } from "./read-inspection-tables";
import { readStanding, type StandingTables } from "./read-standing";
import { formulaPairs, isInOrder, isThreadRow, wantedCriterion, wantedThread } from "./wanted-formulas";

/**
 * Brings the sheet of scores into line with the questions: a column for each question, the formulas of the criteria and of the
 * Thread, the looks of the columns. Judgements and overrides stay. Resolves to a sentence that says what was done.
 */
export const updateFormulas = (): Promise<string> =>
  excelTask(UPDATE.failed, async (context) => {
    const read = await readInspectionTables(context);
    if (!read?.cases) throw new TaskFailed(UPDATE.notSetUp);
    const mistakes = mistakesIn(read);
    if (mistakes.length > 0) throw new TaskFailed(UPDATE.mistakes(mistakes));
    const added = read.withoutColumn.map(({ id }) => id);
    const tables = { ...read, headings: [...read.headings, ...added] };
    const standing = await readStanding(context);
    if (!standing) throw new TaskFailed(UPDATE.notSetUp);

    const isSorted = !isInOrder(standing.criteria);
    const pairs = pairsOutOfStep(formulaPairs(tables, standing));
    if (pairs.length === 0 && added.length === 0 && !isSorted) return UPDATE.inStep;
    addQuestionColumns(context, read.withoutColumn);
    writeCriteria(standing, tables);
    writeThread(standing, tables);
    const { worksheet } = context.workbook.tables.getItem(TABLES.cases);
    const runsOf = (ids: readonly string[]) =>
      columnRuns(
        tables.headings,
        tables.questions.filter(({ id }) => ids.includes(id)),
      );
    // What has not changed is not dressed again: with a thousand cases that would take a while.
    dressHeadings(
      worksheet,
      read.cases,
      runsOf([...added, ...pairs.flatMap((pair) => notCounted(pair, tables.headings))]),
    );
    const all = tables.questions.map(({ id }) => id);
    offerAnswers(worksheet, read.cases, runsOf(areAnswersOther(pairs) ? all : added), tables.hasOwnAnswers);
    markJudgements(worksheet, read.cases, runsOf(added));
    await context.sync();
    return UPDATE.done(pairs.length, added);
  });

/** Rows that somebody has sorted go back to the order of the report, with their titles and overrides. */
function writeCriteria({ criteria, criteriaTable }: StandingTables, tables: InspectionTables) {
  const { range, cells, columnOf } = criteriaTable;
  const isWhole = SCORED_CRITERIA.every(({ id }) => criteria.some(({ criterion }) => criterion === id));
  const order =
    isWhole && criteria.length === SCORED_CRITERIA.length
      ? SCORED_CRITERIA.map(({ id }) => id)
      : criteria.map(({ criterion }) => criterion);
  const rowOf = (criterion: string) => cells[1 + criteria.findIndex((row) => row.criterion === criterion)] ?? [];
  const isKnown = (criterion: string) => SCORED_CRITERIA.some(({ id }) => id === criterion);
  // A row that somebody has added keeps its formulas.
  const wanted = order.map((criterion, index) =>
    isKnown(criterion) ? wantedCriterion(tables, criterion) : (criteria[index] ?? { score: "", missing: "" }),
  );
  const write = (heading: string, values: readonly string[]) => {
    const body = range.getColumn(columnOf(heading)).getCell(1, 0).getAbsoluteResizedRange(values.length, 1);
    body.formulas = values.map((value) => [value]);
  };
  if (!isInOrder(criteria)) {
    for (const heading of ["Criterion", "Title", "Inspectors' override"])
      write(
        heading,
        order.map((criterion) => rowOf(criterion)[columnOf(heading)] ?? ""),
      );
  }
  write(
    "Score",
    wanted.map(({ score }) => score),
  );
  write(
    "Missing",
    wanted.map(({ missing }) => missing),
  );
}

function writeThread({ sectionsTable }: StandingTables, tables: InspectionTables) {
  if (!sectionsTable) return;
  const { range, cells, columnOf } = sectionsTable;
  const row = cells.findIndex((cellsOfRow) => isThreadRow(cellsOfRow[columnOf("Section")] ?? ""));
  if (row < 0) return;
  const { score, missing } = wantedThread(tables);
  range.getCell(row, columnOf("Score")).formulas = [[score]];
  if (columnOf("Missing") >= 0) range.getCell(row, columnOf("Missing")).formulas = [[missing]];
}
