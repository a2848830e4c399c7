import fc from "fast-check";
import type { Table } from "../helpers/example";
import type { Inspection, Question } from "./oracle";
import { type AnswerCell, BLANKS, columnOfCells, fact, mark, spelled } from "./spellings";

/** The general criteria of the Offender Management Tool. */
const CRITERIA = [
  ...["1.1", "1.2", "1.3", "1.4", "1.5"],
  ...["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"],
  ...["3.1", "3.2"],
  ...["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"],
];
const FACT_HEADINGS: unknown[] = ["Case type", "Sex", "PPO", "Assessor", "Q9.9-01", "Cases", null, "", 2007];
const MOST_CASES = 25;

export interface ListRow {
  readonly question: Question;
  /** The question's heading in the cases, and its row of the list in the order of LIST_HEADINGS. */
  readonly heading: string;
  readonly cells: readonly unknown[];
}

export interface CaseRow {
  readonly id: unknown;
  readonly facts: readonly unknown[];
  readonly answers: readonly AnswerCell[];
}

/** An inspection as it stands on two sheets, each cell with its meaning. */
export interface Sheets {
  readonly caseHeading: string;
  readonly factHeadings: readonly unknown[];
  readonly listHeadings: readonly string[];
  readonly list: readonly ListRow[];
  readonly rows: readonly CaseRow[];
}

export function casesTable({ caseHeading, factHeadings, list, rows }: Sheets): Table {
  const headings = [caseHeading, ...factHeadings, ...list.map((one) => one.heading)];
  return [headings, ...rows.map((row) => [row.id, ...row.facts, ...row.answers.map((answer) => answer.cell)])];
}

export function questionsTable({ listHeadings, list }: Sheets): Table {
  return [[...listHeadings], ...list.map((one) => [...one.cells])];
}

/** A case is a row with an id. */
export function isCase({ id }: CaseRow): boolean {
  return !BLANKS.includes(id);
}

/** What the sheets mean. */
export function inspectionOf({ list, rows }: Sheets): Inspection {
  return {
    questions: list.map((one) => one.question),
    cases: rows.filter(isCase).map((row) => row.answers.map((answer) => answer.judgement)),
  };
}

/** Up to five other questions and one summary question of a criterion; there may be none at all. */
function questionsOfCriterion(criterion: string): fc.Arbitrary<Question[]> {
  const marks = fc.tuple(fc.array(fc.boolean(), { maxLength: 5 }), fc.option(fc.boolean(), { nil: undefined }));
  return marks.map(([others, summary]) => [
    ...others.map((isRoh, index) => ({ id: `Q${criterion}-0${index + 1}`, criterion, isSummary: false, isRoh })),
    ...(summary === undefined ? [] : [{ id: `Q${criterion}-S`, criterion, isSummary: true, isRoh: summary }]),
  ]);
}

export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

const questions: fc.Arbitrary<Question[]> = fc
  .subarray(CRITERIA, { minLength: 1 })
  .chain((criteria) => fc.tuple(...criteria.map(questionsOfCriterion)))
  .map((groups) => groups.flat())
  .filter((all) => all.length > 0)
  .chain(shuffled);

const listHeadings: fc.Arbitrary<string[]> = fc.tuple(
  ...["Question", "Criterion", "Summary", "RoH", "Wording"].map(spelled),
);

function listRow(question: Question): fc.Arbitrary<ListRow> {
  const cells = fc.tuple(
    spelled(question.id),
    fc.oneof(spelled(question.criterion), fc.constant(Number(question.criterion))),
    mark(question.isSummary === true),
    mark(question.isRoh === true),
    fact,
  );
  return fc.record({ question: fc.constant(question), heading: spelled(question.id), cells });
}

/** An id that no other row can have. */
function caseIds(count: number): fc.Arbitrary<unknown[]> {
  const id = (index: number) =>
    fc.oneof({ weight: 8, arbitrary: spelled(`C${index}`) }, { weight: 1, arbitrary: fc.constant(index) });
  return fc.tuple(...Array.from({ length: count }, (_, index) => id(index + 1)));
}

/** The rows of cases: ids, facts of the number given, and answers drawn from each question's column. */
function caseRows(factCount: number, columns: readonly fc.Arbitrary<AnswerCell>[]): fc.Arbitrary<CaseRow[]> {
  const facts = fc.array(fact, { minLength: factCount, maxLength: factCount });
  const row = fc.record({ facts, answers: fc.tuple(...columns) });
  return fc
    .array(row, { maxLength: MOST_CASES, size: "max" })
    .chain((rows) => caseIds(rows.length).map((ids) => rows.map((one, index) => ({ id: ids[index], ...one }))));
}

/** Random sheets without a cell that is no answer. */
export const sheets: fc.Arbitrary<Sheets> = fc
  .tuple(questions, fc.subarray(FACT_HEADINGS, { maxLength: 4 }))
  .chain(([all, factHeadings]) => {
    const columns = fc.array(columnOfCells, { minLength: all.length, maxLength: all.length });
    return fc.record({
      caseHeading: spelled("Case"),
      factHeadings: fc.constant(factHeadings),
      listHeadings,
      list: fc.tuple(...all.map(listRow)),
      rows: columns.chain((drawn) => caseRows(factHeadings.length, drawn)),
    });
  });
