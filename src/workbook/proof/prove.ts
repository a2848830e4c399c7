import { textOf } from "../../scoring/cell";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import type { SpillCell } from "../../scoring/refused";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { readNames } from "../inspection/workbook-names";
import { SCHEME } from "../inspection/scheme";
import { headingName, NAMES, TABLES } from "../inspection/names";
import { PROOF } from "../texts/proof";
import { UPKEEP } from "../texts/upkeep";
import { loadCells } from "./cells-of";
import { chartDifferences } from "./chart-series";
import { figuresInWords, figuresOfHeading, figuresOfTable1, figuresOfTable2 } from "./figures-on-report";
import { figuresOfChart, figuresOfResults, figuresOfTable } from "./figures-on-scores";
import { judgeWorkbook, type JudgedWorkbook } from "./judge-workbook";
import { differenceOf, type Difference, type DifferenceKind, type ShownFigure } from "./shown-figures";
import { writeStamp } from "./stamp";

export interface Proof {
  /** How many cells were compared. */
  readonly figures: number;
  readonly differences: readonly Difference[];
  /** Why no stamp can be given whatever the cells show: manual calculation, a score that is refused. */
  readonly obstacles: readonly string[];
  /** The stamp that the report has been given; "" where it has none. */
  readonly stamp: string;
}

const CURES: Readonly<Record<DifferenceKind, Difference["cure"]>> = {
  "typed over": "restore",
  stale: "calculate",
  "unknown function": "restore",
  unreadable: "restore",
};

/**
 * Reads the judgements themselves, scores them in the pane, and compares every figure and word that Calculation, Scores, Report
 * and Chart 1 show. Stamps the report where all agree, and never over a difference.
 * @param now the time of the stamp
 */
export const prove = (now: Date): Promise<Proof> =>
  excelTask(PROOF.failed, async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode,calculationState");
    const judged = await judgeWorkbook(context);
    if (!judged) throw new TaskFailed({ what: PROOF.failed, ...UPKEEP.notSetUp });
    const { figures, chart, refusals } = await readFigures(context, judged);
    const after = await judgeWorkbook(context);
    const obstacles = [
      ...(application.calculationMode === Excel.CalculationMode.automatic ? [] : [PROOF.manual]),
      ...(application.calculationState === Excel.CalculationState.done ? [] : [PROOF.busy]),
      ...(after?.judged.fingerprint === judged.judged.fingerprint ? [] : [PROOF.changing]),
      ...refusals,
    ];
    const differences = [...figures.flatMap(differenceIn), ...chart];
    if (differences.length > 0 || obstacles.length > 0)
      return { figures: figures.length, differences, obstacles, stamp: "" };
    const stamp = await writeStamp(context, judged, figures.length, now);
    return { figures: figures.length, differences, obstacles, stamp };
  });

function differenceIn(figure: ShownFigure): Difference[] {
  const kind = differenceOf(figure);
  if (!kind) return [];
  const { address, what } = figure;
  return [{ address, sentence: PROOF.difference(address, what, PROOF.differs[kind]), cure: CURES[kind] }];
}

const BLOCKS = [NAMES.table1, NAMES.table2, NAMES.chartInWords] as const;

/** Every cell that shows a figure or a word of the inspection. */
async function readFigures(context: Excel.RequestContext, judged: JudgedWorkbook) {
  const names = await readNames(context);
  const { tables } = context.workbook;
  const area = (name: string) => {
    if (!names.has(name)) return undefined;
    return loadCells(context.workbook.names.getItem(name).getRangeOrNullObject());
  };
  const [results, chartData] = [area(NAMES.results), area(NAMES.chartData)];
  const [table1, table2, inWords] = BLOCKS.map(area);
  const headings = SCHEME.criteria.map(({ id }) => ({ id, block: area(headingName(id)) }));
  const [criteria, sections] = [TABLES.criteria, TABLES.sections].map((name) =>
    loadCells(tables.getItem(name).getRange()),
  );
  await context.sync();

  const there = (range: Excel.Range | undefined) => (range && !range.isNullObject ? range : undefined);
  const line: SpillCell = judged.result(INSPECTION, "Below") ?? "";
  const found = { results: there(results), chart: there(chartData) };
  if (!found.results || !found.chart) throw new TaskFailed({ what: PROOF.failed, ...UPKEEP.notSetUp });
  const notes = notesOf(found.results);
  const of = (range: Excel.Range | undefined, make: (range: Excel.Range) => ShownFigure[]) => {
    const one = there(range);
    return one ? make(one) : [];
  };
  return {
    figures: [
      ...figuresOfResults(found.results, judged),
      ...figuresOfTable(criteria!, judged, notes),
      ...figuresOfTable(sections!, judged, notes),
      ...figuresOfChart(found.chart, judged, line),
      ...of(inWords, (block) => figuresInWords(block, judged, found.chart!, line)),
      ...of(table1, (block) => figuresOfTable1(block, judged)),
      ...of(table2, (block) => figuresOfTable2(block, judged)),
      ...headings.flatMap(({ id, block }) => of(block, (one) => figuresOfHeading(one, judged, id))),
    ],
    chart: await chartDifferences(context, found.chart),
    refusals: refusalsOf(found.results, judged),
  };
}

/** What the one formula notes of each row. */
function notesOf({ values }: Excel.Range): ReadonlyMap<string, unknown> {
  const rows = values as unknown[][];
  const column = (rows[0] ?? []).findIndex((heading) => heading === "Note");
  return new Map(rows.slice(1).map((row) => [textOf(row[0]), row[column]]));
}

/** A report is not stamped while anything on it is refused; the one formula names the cells. */
function refusalsOf({ values }: Excel.Range, { result }: JudgedWorkbook): string[] {
  const rows = values as unknown[][];
  const column = (rows[0] ?? []).findIndex((heading) => heading === "Conclusion");
  const said = textOf(rows.find((row) => row[0] === INSPECTION)?.[column]);
  const refused = textOf(result(INSPECTION, "Conclusion"));
  return refused === "" ? [] : [said === "" ? refused : said];
}
