import { ROH_THREAD, sectionTitle } from "../../scoring/texts/published-words";
import { columnFormula, conclusionFormula, LINE, lineFormula, sectionFormula } from "../formulas/native-formulas";
import {
  casesWarning,
  criterionFormula,
  missingFormula,
  threadFormula,
  type FormulaSources,
} from "../formulas/score-formulas";
import { NAMES } from "../names";
import { CHART_HEADINGS, HEADINGS, LINE_HEADING, LINE_WORDS, NOTES, sectionLabel } from "../texts/sheets";
import { SCORED_CRITERIA, sectionTitleOf } from "./make-questions";

type Row = readonly string[];

/** The first row below the headings of the table Criteria. */
const FIRST_CRITERION = 5;
const rowOf = (index: number) => FIRST_CRITERION + index;
const sectionOf = (criterion: string) => Number(criterion[0]);
const SECTIONS = [...new Set(SCORED_CRITERIA.map(({ id }) => sectionOf(id)))];

/** The rows of a section in the sheet, from the first to the last. */
function rowsOfSection(section: number): readonly [first: number, last: number] {
  const own = SCORED_CRITERIA.flatMap(({ id }, index) => (sectionOf(id) === section ? rowOf(index) : []));
  return [own[0] ?? FIRST_CRITERION, own.at(-1) ?? FIRST_CRITERION];
}

/** The table Criteria: A4:G18. */
export const criteriaCells = (sources: FormulaSources): Row[] => [
  HEADINGS.criteria,
  ...SCORED_CRITERIA.map(({ id, title }, index) => {
    const [score, override] = [`C${rowOf(index)}`, `F${rowOf(index)}`];
    return [
      id,
      title,
      criterionFormula(sources, id),
      missingFormula(sources, id),
      lineFormula(score, LINE_WORDS.below, LINE_WORDS.notBelow),
      "",
      conclusionFormula(score, override),
    ];
  }),
];

/** The table Sections: A21:D25. */
export const sectionCells = (sources: FormulaSources): Row[] => [
  HEADINGS.sections,
  ...SECTIONS.map((section) => {
    const [first, last] = rowsOfSection(section);
    return [
      sectionTitle(section),
      sectionTitleOf(section),
      sectionFormula(`C${first}:C${last}`),
      `=SUM(D${first}:D${last})`,
    ];
  }),
  [ROH_THREAD, NOTES.thread, threadFormula(sources), threadMissing(sources)],
];

/** The missing judgements of the questions that are marked RoH, put together as one criterion's are. */
export function threadMissing(sources: FormulaSources): string {
  const marked = sources.questions.filter(({ isRoH, criterion }) => isRoH && /^[12]\./.test(criterion));
  return missingFormula(
    { ...sources, questions: marked.map((one) => ({ ...one, criterion: ROH_THREAD })) },
    ROH_THREAD,
  );
}

/** What Chart 1 draws, headed "Behind Chart 1": J3:N18. */
export const chartCells = (): Row[] => [
  [NOTES.chartData, "", "", "", ""],
  [...CHART_HEADINGS, LINE_HEADING],
  ...SCORED_CRITERIA.map(({ id }, index) => {
    const score = `C${rowOf(index)}`;
    const section = sectionOf(id);
    const label = rowsOfSection(section)[0] === rowOf(index) ? sectionLabel(section, sectionTitleOf(section)) : "";
    return [label, id, columnFormula(score, "notBelow"), columnFormula(score, "below"), `=${LINE}`];
  }),
];

/** The title of the sheet, and below it what must be known before a score is used. */
export function titleFormulas(isExample: boolean): readonly [title: string, notice: string] {
  const { area, month } = NAMES;
  const missing = "SUM(Criteria[Missing])";
  const provisional = `IF(${missing}>0,"Provisional: "&TEXT(${missing},"#,##0")&IF(${missing}=1," judgement is"," judgements are")&" still missing. ","")`;
  return [
    `="Scores"&IF(${area}="","",": "&${area})&IF(${month}="","",IF(${area}="",": ",", ")&${month})`,
    [
      `=${casesWarning(NOTES.casesNotFit)}`,
      `IFERROR(${provisional},"${NOTES.notCounted}")`,
      ...(isExample ? [`"${NOTES.synthetic}"`] : []),
    ].join("&"),
  ];
}
