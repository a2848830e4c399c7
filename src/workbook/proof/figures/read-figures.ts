import { textOf } from "../../../scoring/cell";
import type { SpillCell } from "../../../scoring/refused";
import { INSPECTION } from "../../../scoring/texts/inspection-notes";
import { TaskFailed } from "../../tasks/excel-task";
import { SCHEME } from "../../inspection/scheme";
import { CHECK_LIST_NAME, CHECK_NAME, headingName, NAMES, TABLES } from "../../inspection/names";
import { HEADINGS } from "../../inspection/headings";
import { PROOF } from "../../texts/proof";
import { UPKEEP } from "../../texts/upkeep";
import { loadCells } from "./cells-of";
import { figuresOfProposals } from "./figures-on-leadership";
import {
  figureOfNotice,
  figuresInWords,
  figuresOfCaution,
  figuresOfHeading,
  figuresOfTable1,
  figuresOfTable2,
} from "./figures-on-report";
import { hasChartColumns, hasItsColumns } from "./columns";
import { figuresOfChart, figuresOfResults, figuresOfTable } from "./figures-on-scores";
import type { JudgedWorkbook } from "../../judge/judge-workbook";
import { figureOfChartTitle, type TitleSettings } from "./own-texts";
import type { ShownFigure } from "./shown-figures";

/** The add-in's own cells of the workbook: those that are there, by the names of their areas, and its tables. */
export interface OwnCells {
  readonly area: (name: string) => Excel.Range | undefined;
  readonly all: readonly Excel.Range[];
  readonly criteria: Excel.Range;
  readonly sections: Excel.Range;
  readonly leadership: Excel.Range;
  /** The first cell of the sheet Check, and the formula of its list; they show no figure. */
  readonly check: readonly Excel.Range[];
  /** Whether the cases are the example's. */
  readonly isSynthetic: boolean;
  readonly titleSettings: TitleSettings;
  readonly calculation: Excel.Range;
  readonly results: Excel.Range;
  readonly chartData: Excel.Range;
  readonly behindNotice: Excel.Range;
}

const AREAS: readonly string[] = [
  NAMES.calculation,
  NAMES.results,
  NAMES.chartData,
  NAMES.behindNotice,
  NAMES.thread,
  NAMES.notice,
  NAMES.report,
  NAMES.reportNotice,
  NAMES.proof,
  NAMES.chartTitle,
  NAMES.chartWords,
  NAMES.chartInWords,
  NAMES.table1,
  NAMES.table2,
  NAMES.caution,
  ...SCHEME.criteria.map(({ id }) => headingName(id)),
];

/** Settings that a text of the report repeats; they show no figure. */
const SETTINGS: readonly string[] = [NAMES.area, NAMES.month, NAMES.state];

const CHECK: readonly string[] = [CHECK_NAME, CHECK_LIST_NAME];

/** Reads them all, with their formulas and texts. One sync. Throws where Scores or Calculation lacks a part, or a table is missing. */
export async function readOwnCells(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<OwnCells> {
  const { tables } = context.workbook;
  const areas = new Map(
    [...AREAS, ...SETTINGS, ...CHECK]
      .filter((name) => names.has(name))
      .map((name) => [name, loadCells(context.workbook.names.getItem(name).getRangeOrNullObject())]),
  );
  const [criteria, sections, leadership] = [TABLES.criteria, TABLES.sections, TABLES.leadership].map((name) =>
    loadCells(tables.getItemOrNullObject(name).getRange()),
  ) as [Excel.Range, Excel.Range, Excel.Range];
  const synthetic = context.workbook.names.getItemOrNullObject(NAMES.synthetic).load("value");
  await context.sync();
  const area = (name: string) => {
    const range = areas.get(name);
    return range && !range.isNullObject ? range : undefined;
  };
  const notSetUp = new TaskFailed({ what: PROOF.failed, ...UPKEEP.notSetUp });
  if ([criteria, sections, leadership].some(({ isNullObject }) => isNullObject)) throw notSetUp;
  const needed = (name: string) => {
    const range = area(name);
    if (!range) throw notSetUp;
    return range;
  };
  return {
    area,
    all: AREAS.flatMap((name) => area(name) ?? []),
    criteria,
    sections,
    leadership,
    check: CHECK.flatMap((name) => area(name) ?? []),
    isSynthetic: !synthetic.isNullObject && /^true$/i.test(String(synthetic.value)),
    titleSettings: { area: area(NAMES.area), month: area(NAMES.month), state: area(NAMES.state) },
    calculation: needed(NAMES.calculation),
    results: needed(NAMES.results),
    chartData: needed(NAMES.chartData),
    behindNotice: needed(NAMES.behindNotice),
  };
}

/** Every cell of the add-in's own that shows a figure or a word of the inspection. */
export function figuresOf(own: OwnCells, notices: readonly Excel.Range[], judged: JudgedWorkbook): ShownFigure[] {
  const line: SpillCell = judged.result(INSPECTION, "Below") ?? "";
  const titles = new Map([...titlesIn(own.criteria), ...titlesIn(own.leadership)]);
  const of = (name: string, make: (block: Excel.Range) => ShownFigure[]) => {
    const block = own.area(name);
    return block && hasItsColumns(block) ? make(block) : [];
  };
  const given = new Set(idsIn(own.criteria));
  const chartTitle = [own.area(NAMES.chartTitle)].filter((cell) => cell !== undefined);
  return [
    ...figuresOfResults(own.results, judged),
    ...notices.map((notice) => figureOfNotice(notice, judged, own.isSynthetic)),
    ...figuresOfTable(own.criteria, judged),
    ...figuresOfTable(own.sections, judged),
    ...(hasChartColumns(own.chartData) ? figuresOfChart(own.chartData, judged, line, given) : []),
    ...figuresOfProposals(own.leadership),
    ...chartTitle.map((cell) => figureOfChartTitle(cell, own.titleSettings)),
    ...of(NAMES.chartInWords, (block) => figuresInWords(block, judged, given, line)),
    ...of(NAMES.table1, (block) => figuresOfTable1(block, judged, titles)),
    ...of(NAMES.caution, figuresOfCaution),
    ...of(NAMES.table2, (block) => figuresOfTable2(block, judged)),
    ...SCHEME.criteria.flatMap(({ id }) => of(headingName(id), (block) => figuresOfHeading(block, judged, id, titles))),
  ];
}

/** The ids in the first column of a table. */
const idsIn = ({ values }: Excel.Range): string[] => (values as unknown[][]).slice(1).map(([id]) => textOf(id));

/** The titles of a table's criteria, where it has the heading by which they are found. */
function titlesIn(table: Excel.Range): [string, string][] {
  const [headings = [], ...rows] = table.values as unknown[][];
  const column = headings.indexOf(HEADINGS.title);
  return column < 0 ? [] : rows.map((row, index) => [idsIn(table)[index]!, textOf(row[column])]);
}
