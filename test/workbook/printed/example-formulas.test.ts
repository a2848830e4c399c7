import { OMI_2007 } from "../../../src/scheme/omi-2007";
import { columnsAt } from "../../../src/workbook/report/blocks/places";
import { entriesOf } from "../../../src/workbook/report/blocks/block";
import { REPORT_BLOCKS } from "../../../src/workbook/report/content/report-blocks";
import {
  belowReportNotice,
  belowScoresNotice,
  noticeFormula,
  repeatedNotice,
} from "../../../src/workbook/sheets/notice";
import { stateOnReport } from "../../../src/workbook/sheets/state-words";
import { noticeParts } from "../../../src/workbook/sheets/notice-parts";
import { chartCells, criterionCells, scoresTitle, sectionCells } from "../../../src/workbook/sheets/scores-cells";
import { scoresLayout } from "../../../src/workbook/sheets/scores-layout";
import { calculationFormula } from "../../helpers/sheet-formulas";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

const CRITERIA = OMI_2007.criteria.filter(({ section }) => section < 4).map(({ id }) => id);
const layout = scoresLayout(CRITERIA.length);
const columns = columnsAt("report");

let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
});
afterAll(() => book.close());

const isFormula = (cell: unknown) => String(cell).startsWith("=");
const there = (address: string) => new Set(book.formulas(address).flat().filter(isFormula));
const missing = (address: string, written: readonly string[]) => {
  const held = there(address);
  return written.filter((cell) => isFormula(cell) && !held.has(cell));
};

test("the example that these tests open holds the formulas that Set up writes now", () => {
  const scores = [
    scoresTitle(),
    noticeFormula(),
    belowScoresNotice("A2"),
    ...CRITERIA.flatMap((id, index) => criterionCells(id, layout.criteria.first + index)),
    ...sectionCells(layout.sections.first).flat(),
    ...chartCells(CRITERIA, layout.chart.headings).flat(),
    ...noticeParts(layout, "Settings").map(({ formula }) => formula),
  ];
  const blocks = Object.values(REPORT_BLOCKS).flatMap((block) =>
    block.lines({ row: block.row ?? 0, column: 0, columns }).flatMap((line) => entriesOf(line, columns, "")),
  );
  expect(missing("Scores!A1:X80", scores)).toEqual([]);
  expect(
    missing("Report!A1:C60", [`=${repeatedNotice()}&${stateOnReport()}`, belowReportNotice("A2"), ...blocks]),
  ).toEqual([]);
  expect(missing("Calculation!A3", [calculationFormula("Cases")])).toEqual([]);
});
