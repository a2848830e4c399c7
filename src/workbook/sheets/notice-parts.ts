import { columnLetters } from "../inspection/a1";
import { columnRange, quoted } from "../inspection/formula-text";
import { SCHEME, SCORED_CRITERIA, SCORED_SECTIONS, sectionName } from "../inspection/scheme";
import { headingName, NAMES, TABLES } from "../inspection/names";
import { BEHIND_NOTICE, NOTICE, TYPED_OVER } from "../texts/notice";
import { lowerTitle, TITLES } from "../texts/report";
import { NOTES } from "../texts/sheets";
import { FORMULA_READS } from "./calculation";
import { beforeCases, casesSentence } from "./notice-words";
import { IS_CALCULATED, listed, RESULT_IDS, SEPARATOR, typedOver } from "./results";
import { chartLineHeading, criterionFormulas, onScores, sectionFormulas } from "./scores-cells";
import { chartRow, scoresLayout, type ScoresLayout } from "./scores-layout";

/** One cell that the notice is put together from, with the words beside it. */
interface NoticePart {
  readonly label: string;
  readonly formula: string;
}

/** Where the notice finds the rows behind the chart, and itself. */
export type NoticePlace = Pick<ScoresLayout, "chart" | "behindNotice">;

/** The blocks of the report: the last line of each says whether it has been typed over. */
const BLOCKS: readonly (readonly [name: string, title: string])[] = [
  [NAMES.chartInWords, TITLES.chartInWords],
  [NAMES.table1, TITLES.table1],
  [NAMES.table2, TITLES.table2],
  ...SCHEME.criteria.map(({ id }) => [headingName(id), TITLES.heading(id)] as const),
];

/**
 * The cells that the notice is put together from. Each decides one thing and says it in words; all together, with their labels,
 * are named OMI_BehindNotice.
 * @param settingsSheet the name of the sheet of the settings, for messages
 */
export function noticeParts({ chart, behindNotice }: NoticePlace, settingsSheet: string): readonly NoticePart[] {
  const cell = (index: number) => `$${columnLetters(behindNotice.column + 1)}$${behindNotice.row + 1 + index}`;
  const checks = [...tableChecks(chart), ...BLOCKS.map(blockCheck)];
  const rows = [...SCORED_CRITERIA.map(({ id }) => criterionRow(id)), ...sectionRows()];
  const [firstCheck, firstRow] = [6, 6 + checks.length];
  return [
    { label: BEHIND_NOTICE.formula, formula: `=${formulaState()}` },
    { label: BEHIND_NOTICE.emptied, formula: `=${emptiedSettings(settingsSheet)}` },
    {
      label: BEHIND_NOTICE.typedOver,
      formula: `=TEXTJOIN("${SEPARATOR}",TRUE,${cell(firstCheck)}:${cell(firstRow - 1)})`,
    },
    {
      label: BEHIND_NOTICE.withoutRow,
      formula: `=TEXTJOIN(", ",TRUE,${cell(firstRow)}:${cell(firstRow + rows.length - 1)})`,
    },
    { label: BEHIND_NOTICE.cases, formula: `=${casesSentence()}` },
    { label: BEHIND_NOTICE.whole, formula: `=${beforeCases([cell(1), cell(2), cell(3), cell(4)])}` },
    ...checks,
    ...rows,
  ];
}

/** What is wrong with the one formula itself; nothing else can be known while it gives nothing. */
function formulaState(): string {
  const { calculation } = NAMES;
  const type = `IFERROR(ERROR.TYPE(${calculation}),0)`;
  const ofError = [
    [5, NOTICE.notLoaded],
    [9, NOTICE.spill],
    [4, NOTICE.deleted],
    [3, NOTICE.refused],
    [7, NOTICE.refused],
    [14, NOTICE.refused],
    [1, NOTICE.changed],
    [2, NOTICE.changed],
    [6, NOTICE.changed],
  ].reduceRight(
    (otherwise, [code, words]) => `IF(${type}=${code},${quoted(String(words))},${otherwise})`,
    quoted(NOTICE.waiting),
  );
  const reads = FORMULA_READS.map(quoted).join(",");
  const isOurs = `SUMPRODUCT(--ISNUMBER(SEARCH({${reads}},FORMULATEXT(${calculation}))))=${FORMULA_READS.length}`;
  const state = [
    [`NOT(ISFORMULA(${calculation}))`, NOTICE.overwritten],
    [`NOT(${isOurs})`, NOTICE.changed],
    [`NOT(${IS_CALCULATED})`, NOTICE.changed],
  ].reduceRight((otherwise, [is, words]) => `IF(${is},${quoted(words!)},${otherwise})`, '""');
  const hasLost = `ISNUMBER(SEARCH("#REF!",FORMULATEXT(${calculation})))`;
  return `IF(${hasLost},${quoted(NOTICE.deleted)},IF(ISERROR(${calculation}),${ofError},${state}))`;
}

/** Names the cells of settings that are empty: the one formula refuses what rests on them, and does not know their cells. */
function emptiedSettings(sheet: string): string {
  const { before, after } = NOTICE.emptied;
  const parts = [NAMES.summaryWeight, NAMES.line, NAMES.summaryInThread].map(
    (name) =>
      `IF(ISBLANK(${name}),${quoted(`${before}${sheet}!`)}&ADDRESS(ROW(${name}),COLUMN(${name}),4)&${quoted(after)},"")`,
  );
  return `TEXTJOIN(" ",TRUE,${parts.join(",")})`;
}

/** What has been typed over on this sheet, its own checks among it. */
function tableChecks({ headings, first, last, column }: ScoresLayout["chart"]): NoticePart[] {
  const [top, bottom] = [chartRow(first, column), chartRow(last, column)];
  const chart = (["criterion", "onOrAbove", "below", "wordsAbove", "wordsBelow", "typedOver"] as const).map(
    (cell) => `${top[cell]}:${bottom[cell]}`,
  );
  const columns = (table: string, id: string, formulas: Readonly<Record<string, string>>) =>
    [id, ...Object.keys(formulas)].map((heading) => columnRange(table, heading));
  const heading = chartRow(headings, column).line;
  const line = typedOver(heading, chartLineHeading(), onScores(quoted(TYPED_OVER.chartLine), heading));
  const areas = [
    [TABLES.criteria, columns(TABLES.criteria, "Criterion", criterionFormulas(first))],
    [TABLES.sections, columns(TABLES.sections, "Section", sectionFormulas(first))],
    [NOTES.chartData, chart, line],
  ] as const;
  return areas.map(([label, shown, ...others]) => {
    const checks = shown.at(-1)!;
    // A row inserted in between has no formulas where the file tells Excel of none of the whole column: it shows nothing.
    const shows = shown.map((area) => `IFERROR(LEN(${area}),1)`).join("+");
    const isWhole = `SUMPRODUCT((1-ISFORMULA(${checks}))*(${shows}>0))=0`;
    return {
      label,
      formula: `=IFERROR(${listed(`IF(${isWhole},"",${quoted(TYPED_OVER.column(label))})`, checks, ...others)},${quoted(label)})`,
    };
  });
}

function blockCheck([name, title]: readonly [name: string, title: string]): NoticePart {
  const last = `INDEX(${name},ROWS(${name}),1)`;
  const words = quoted(TYPED_OVER.lastLine(lowerTitle(title)));
  return { label: title, formula: `=IF(ISERROR(ROWS(${name})),"",IF(ISFORMULA(${last}),${last}&"",${words}))` };
}

/** The id of a criterion that has questions and no row, in the table or behind the chart. */
function criterionRow(id: string): NoticePart {
  const has = (column: string) => `SUMPRODUCT(--(${column}&""=${quoted(id)}))>0`;
  const behindChart = `INDEX(${NAMES.chartData},0,MATCH("Criterion",INDEX(${NAMES.chartData},1,0),0))`;
  const isShown = `AND(${has(columnRange(TABLES.criteria, "Criterion"))},${has(behindChart)})`;
  return rowCheck(id, isShown);
}

const sectionRows = () =>
  [...SCORED_SECTIONS.map(({ number }) => sectionName(number)), SCHEME.thread].map((id) =>
    rowCheck(id, `SUMPRODUCT(--(${columnRange(TABLES.sections, "Section")}=${quoted(id)}))>0`),
  );

const rowCheck = (id: string, isShown: string): NoticePart => ({
  label: id,
  formula: `=IF(ISNUMBER(MATCH(${quoted(id)},${RESULT_IDS},0)),IFERROR(IF(${isShown},"",${quoted(id)}),${quoted(id)}),"")`,
});

/** How many there are, wherever they are. */
export const PART_COUNT = noticeParts(scoresLayout(1), "").length;
