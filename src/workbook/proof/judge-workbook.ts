import { textOf } from "../../scoring/cell";
import { judgeInspection, type JudgedInspection } from "../../scoring/judge-inspection";
import type { SpillCell } from "../../scoring/refused";
import { SCORES_HEADINGS, scoresSpill } from "../../scoring/scores-spill";
import { NAMES, TABLES } from "../inspection/names";
import { SCHEME } from "../inspection/scheme";
import { HEADINGS } from "../inspection/headings";

type Values = unknown[][];

/** What the judgements that the workbook holds come to, scored in the pane and not by a formula. */
export interface JudgedWorkbook {
  readonly judged: JudgedInspection;
  /** A figure or word by its row's id and its heading; undefined where there is no such row. */
  readonly result: (id: string, heading: (typeof SCORES_HEADINGS)[number]) => SpillCell | undefined;
  /** The ids of the rows, in their order. */
  readonly ids: readonly string[];
  /** How many judgements were read: cases times questions with a column. */
  readonly judgementCount: number;
}

/** Far below the 5 MB that a request takes on the web. */
const CELLS_AT_ONCE = 100_000;

/**
 * Reads the cells of the inspection in blocks and scores them with the scoring core. Null where a table is missing.
 * Two syncs, and one for each block of the cases.
 */
export async function judgeWorkbook(context: Excel.RequestContext): Promise<JudgedWorkbook | null> {
  const { tables, names } = context.workbook;
  const needed = [TABLES.cases, TABLES.questions, TABLES.answers, TABLES.criteria, TABLES.leadership];
  const found = needed.map((name) => tables.getItemOrNullObject(name).load("name"));
  await context.sync();
  if (found.some(({ isNullObject }) => isNullObject)) return null;
  const [cases, questions, answers, criteria, leadership] = found as [
    Excel.Table,
    Excel.Table,
    Excel.Table,
    Excel.Table,
    Excel.Table,
  ];
  const body = cases.getDataBodyRange().load("rowCount,columnCount");
  const lists = [
    headingsAndBody(questions),
    [answers.getDataBodyRange().load("values")],
    twoColumns(criteria, HEADINGS.override),
    twoColumns(leadership, HEADINGS.judgement),
    [cases.getHeaderRowRange().load("values")],
  ];
  const settings = [NAMES.summaryWeight, NAMES.summaryInThread, NAMES.line].map((name) =>
    names.getItemOrNullObject(name).getRangeOrNullObject().load("values"),
  );
  await context.sync();
  const [listed, answerRows, overrides, ratings, headings] = lists.map((ranges) =>
    ranges.map(({ values }) => values as Values),
  );
  const [summaryWeight, summaryInThread, line] = settings.map((range) =>
    range.isNullObject ? "#REF!" : (range.values as Values)[0]?.[0],
  );
  const rows = [headings![0]![0]!, ...(await readBlocks(context, body))];
  const judged = judgeInspection(
    {
      cases: rows,
      questions: listed!.flat(),
      summaryWeight,
      summaryInThread,
      line,
      answers: answerRows![0],
      overrides: sideBySide(overrides!),
      ratings: sideBySide(ratings!),
    },
    SCHEME,
  );
  const wording = { name: () => "a cell", scheme: SCHEME, answers: judged.inspection.answers };
  const spill = scoresSpill(judged, wording);
  const byId = new Map(spill.slice(1).map((row) => [textOf(row[0]), row]));
  return {
    judged,
    result: (id, heading) => byId.get(id)?.[SCORES_HEADINGS.indexOf(heading)],
    ids: [...byId.keys()],
    judgementCount:
      judged.inspection.cases.count * judged.inspection.questions.filter(({ column }) => column >= 0).length,
  };
}

const headingsAndBody = (table: Excel.Table) => [
  table.getHeaderRowRange().load("values"),
  table.getDataBodyRange().load("values"),
];

const twoColumns = (table: Excel.Table, heading: string) =>
  [HEADINGS.criterion, heading].map((name) => table.columns.getItem(name).getDataBodyRange().load("values"));

const sideBySide = ([ids = [], words = []]: readonly Values[]) => ids.map((row, index) => [row[0], words[index]?.[0]]);

async function readBlocks(context: Excel.RequestContext, body: Excel.Range): Promise<Values> {
  const { rowCount, columnCount } = body;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const rows: Values = [];
  for (let first = 0; first < rowCount; first += height) {
    const count = Math.min(height, rowCount - first);
    const block = body
      .getCell(first, 0)
      .getResizedRange(count - 1, columnCount - 1)
      .load("values");
    // A request of its own each: Excel on the web takes and gives 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    rows.push(...(block.values as Values));
  }
  return rows;
}
