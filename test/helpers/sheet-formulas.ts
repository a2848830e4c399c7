import { OMI_2007 } from "../../src/scheme/omi-2007";
import { headingLines } from "../../src/workbook/report/content/heading-lines";
import { entriesOf } from "../../src/workbook/report/blocks/block";
import { columnsAt } from "../../src/workbook/report/blocks/places";
import { REPORT_BLOCKS } from "../../src/workbook/report/content/report-blocks";
import { chartTitleFormula } from "../../src/workbook/report/content/report-formulas";
import { writeFormula } from "../../src/workbook/sheets/calculation";
import { noticeFormula, repeatedNotice } from "../../src/workbook/sheets/notice";
import { stateOnReport } from "../../src/workbook/sheets/state-words";
import { noticeParts } from "../../src/workbook/sheets/notice-parts";
import { chartCells, criterionCells, scoresTitle, sectionCells } from "../../src/workbook/sheets/scores-cells";
import { scoresLayout } from "../../src/workbook/sheets/scores-layout";

/** A name as long as Excel lets a sheet's be, with what must be written twice. */
export const LONGEST_SHEET = "Settings of the year's sample 20";
const SCORED = OMI_2007.criteria.filter(({ section }) => section < 4).map(({ id }) => id);

/** The one formula, as it is written into its cell. */
export function calculationFormula(casesSheet: string): string {
  const cell = { formulas: [[""]] };
  writeFormula(cell as unknown as Excel.Range, casesSheet);
  return cell.formulas[0]![0]!;
}

/** Every formula that Set up writes on Scores, all criteria having a row. */
export function scoresFormulas(): readonly string[] {
  const layout = scoresLayout(SCORED.length);
  return formulasIn([
    [scoresTitle(), noticeFormula()],
    ...SCORED.map((id, index) => criterionCells(id, layout.criteria.first + index)),
    ...sectionCells(layout.sections.first),
    ...chartCells(SCORED, layout.chart.headings),
    noticeParts(layout, LONGEST_SHEET).map(({ formula }) => formula),
  ]);
}

/** Every formula of the report and of what can be inserted at a selected cell. */
export function reportFormulas(): readonly string[] {
  const lines = (["report", "selection"] as const).flatMap((place) => {
    const at = { row: 9999, column: 700, columns: columnsAt(place) };
    const blocks = Object.values(REPORT_BLOCKS).map((block) => block.lines(at));
    const headings = OMI_2007.criteria.map(({ id }) => headingLines(id, at));
    return [...blocks, ...headings].flat().map((line) => entriesOf(line, at.columns, ""));
  });
  return formulasIn([[chartTitleFormula(true), `=${repeatedNotice()}&${stateOnReport()}`], ...lines]);
}

const formulasIn = (cells: readonly (readonly string[])[]) => cells.flat().filter((cell) => cell.startsWith("="));
