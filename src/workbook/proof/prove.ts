import { textOf } from "../../scoring/cell";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { readNames } from "../inspection/workbook-names";
import { queueVersion } from "../inspection/version";
import { NAMES } from "../inspection/names";
import { SCHEME } from "../inspection/scheme";
import { isSameValue } from "../judge/same-figure";
import { BRING_OVER } from "../texts/bring-over";
import { PROOF } from "../texts/proof";
import { NO_ROW } from "../texts/sheets";
import { UPKEEP } from "../texts/upkeep";
import {
  brokenCalculation,
  hiddenDifferences,
  obstaclesOf,
  waitForCalculation,
  type Obstacle,
} from "./calculation-state";
import { readCell } from "./figures/cells-of";
import { proveCharts } from "./figures/chart-series";
import { readElsewhere } from "./elsewhere/figures-elsewhere";
import { judgeWorkbook, type JudgedWorkbook } from "../judge/judge-workbook";
import { lostColumns, lostHeadings } from "./figures/lost-shape";
import { figuresOf, readOwnCells, type OwnCells } from "./figures/read-figures";
import { differenceOf, kindOf, type Difference, type Uncovered } from "./figures/shown-figures";
import { stampPlace, withdrawStamp, writeStamp } from "./stamp";

/** What Proof has found: how many cells agree, what differs and how it is cured, and what is not covered. */
export interface Proof {
  /** How many cells were compared. */
  readonly figures: number;
  readonly differences: readonly Difference[];
  /** Why no stamp can be given whatever the cells show: manual calculation, a score that is refused. */
  readonly obstacles: readonly Obstacle[];
  /** Cells that show figures and were not compared: they keep no stamp from the report, which does not hold them. */
  readonly uncovered: readonly Uncovered[];
  /** The stamp that the report has been given; "" where it has none. */
  readonly stamp: string;
  /** Of the judgements and all else that the figures were compared with; "" where nothing was. */
  readonly fingerprint: string;
}

/**
 * Reads the judgements themselves, scores them in the pane, and compares every figure and word that Calculation, Scores, Report
 * and Chart 1 show, and those that formulas and copies on other sheets do. Stamps the report where all agree, and takes an
 * earlier stamp away where they do not. About 25 syncs, and one for each block of 100,000 cells.
 * @param now the time of the stamp
 */
export const prove = (now: Date): Promise<Proof> =>
  excelTask(PROOF.failed, async (context): Promise<Proof> => {
    const application = await waitForCalculation(context);
    const version = queueVersion(context);
    const names = await readNames(context);
    const nothing = { figures: 0, differences: [], obstacles: [], uncovered: [], stamp: "", fingerprint: "" };
    if (version() === "older") return { ...nothing, obstacles: [{ sentence: BRING_OVER.needed, cure: "bringOver" }] };
    if (version() === "newer") return { ...nothing, obstacles: [{ sentence: BRING_OVER.newer }] };
    const own = await readOwnCells(context, names);
    const broken = brokenCalculation(own.calculation);
    // Nothing else can be right then, or be read, and all of it follows from this.
    const first = broken ? [broken] : lostHeadings(own);
    const place = stampPlace(own);
    if (first.length > 0) {
      if (place) await withdrawStamp(place, now);
      return { ...nothing, differences: first, obstacles: obstaclesOf(application) };
    }
    const judged = await judgeWorkbook(context);
    if (!judged) throw new TaskFailed({ what: PROOF.failed, ...UPKEEP.notSetUp });

    const { figures, differences, uncovered } = await compare(context, own, judged);
    const after = await judgeWorkbook(context);
    const obstacles = [
      ...obstaclesOf(application),
      ...(after?.judged.fingerprint === judged.judged.fingerprint ? [] : [{ sentence: PROOF.changing }]),
      ...refusalsOf(own, judged),
    ];
    if (differences.length > 0 && place) await withdrawStamp(place, now);
    const isProved = differences.length === 0 && obstacles.length === 0;
    const stamp = isProved && place ? await writeStamp(place, judged, figures, now) : "";
    if (isProved && stamp === "") obstacles.push({ sentence: PROOF.noReport });
    return { figures, differences, obstacles, uncovered, stamp, fingerprint: judged.judged.fingerprint };
  });

/** The notice of a report, or the line below it, may have been deleted with its row. */
function withoutNotice(own: OwnCells): Difference[] {
  const report = own.area(NAMES.report);
  if (!report || stampPlace(own)) return [];
  return [{ address: readCell(report, 0, 0).address, sentence: PROOF.noticeDeleted, cure: "restore" }];
}

async function compare(context: Excel.RequestContext, own: OwnCells, judged: JudgedWorkbook) {
  const charts = await proveCharts(context, own);
  const notices = [own.area(NAMES.notice), own.area(NAMES.reportNotice)].filter((range) => range !== undefined);
  const elsewhere = await readElsewhere(context, own, notices, judged);
  const figures = [...figuresOf(own, notices, judged), ...elsewhere.figures];
  const isStale = figures.some((figure) => figure.isSpilled && kindOf(figure, true) !== undefined);
  const found = figures.flatMap((figure) => differenceOf(figure, isStale) ?? []);
  const shown = [
    ...lostColumns(own),
    ...found,
    ...withoutNotice(own),
    ...charts.differences,
    ...elsewhere.differences,
    // Where its cell is the Thread's own, that has been named.
    ...threadElsewhere(own, judged).filter(({ address }) => found.every((one) => one.address !== address)),
  ];
  return {
    figures: figures.length,
    differences: shown.length > 0 ? shown : hiddenDifferences(own.behindNotice, own.calculation),
    uncovered: [...elsewhere.uncovered, ...charts.uncovered],
  };
}

/** People's own formulas read the Thread by its name, which stays with a cell when rows are sorted. */
function threadElsewhere(own: OwnCells, { result }: JudgedWorkbook): Difference[] {
  const cell = own.area(NAMES.thread);
  if (!cell) return [];
  const { address, value } = readCell(cell, 0, 0);
  const score = result(SCHEME.thread, "Score") ?? NO_ROW.questions;
  return isSameValue(score, value) ? [] : [{ address, sentence: PROOF.thread(NAMES.thread) }];
}

/** A report is not stamped while anything on it is refused; the one formula names the cells. */
function refusalsOf({ results }: OwnCells, { result }: JudgedWorkbook): Obstacle[] {
  const rows = results.values as unknown[][];
  const column = (rows[0] ?? []).findIndex((heading) => heading === "Conclusion");
  const said = textOf(rows.find((row) => row[0] === INSPECTION)?.[column]);
  const refused = textOf(result(INSPECTION, "Conclusion"));
  return refused === "" ? [] : [{ sentence: said === "" ? PROOF.refused : said }];
}
