import { OVERRIDES } from "../formulas/native-formulas";
import type { FormulaSources } from "../formulas/score-formulas";
import { NAMES, TABLES } from "../names";
import { criterionPromptTitle, OVERRIDE_ALERT } from "../texts/sheets";
import { addTable, asText, dressHeadings, HINT_FONT, setWidths, writeTitle, type Making } from "./making";
import { SCORED_CRITERIA } from "./make-questions";
import { pieceOf } from "./pieces";
import { chartCells, criteriaCells, sectionCells, titleFormulas } from "./score-cells";
import { offerList, showPrompt } from "./validations";

/** The sheet of the scores: one row a criterion, the sections, the Thread, and what Chart 1 draws. */
export function makeScores(making: Making, sources: FormulaSources): void {
  const { sheet, pieces, inspection, define } = making;
  if (pieces.includes("criteria")) {
    const [title, notice] = titleFormulas(inspection.isExample);
    makeCriteria(making, sources);
    writeTitle(sheet, title, notice);
    sheet.getRange("A2").format.font.bold = true;
  }
  if (pieces.includes("sections")) makeSections(making, sources);
  if (pieces.includes("thread"))
    define(NAMES.thread, making.context.workbook.tables.getItem(TABLES.sections).getRange().getCell(4, 2));
  if (pieces.includes("chartData")) makeChartData(making);
  setWidths(sheet, {
    "A:A": 84,
    "B:B": 300,
    "C:C": 60,
    "D:D": 66,
    "E:E": 112,
    "F:F": 104,
    "G:G": 330,
    "J:J": 220,
    "K:K": 58,
    "L:M": 84,
    "N:N": 132,
  });
}

function makeCriteria({ sheet }: Making, sources: FormulaSources) {
  asText(sheet.getRange("A5:A18"));
  sheet.getRange("C5:C18").numberFormat = [["0%"]];
  const range = sheet.getRange(pieceOf("criteria").address);
  const table = addTable(range, TABLES.criteria, criteriaCells(sources));
  // The sections and the chart rest on the order of the rows: nothing invites to sort them.
  table.showFilterButton = false;
  dressHeadings(table.getHeaderRowRange());
  sheet.getRange("A4:G4").format.rowHeight = 32;
  sheet.getRange("C5:C18").format.font.bold = true;
  sheet.getRange("D4:D18").format.horizontalAlignment = "Center";
  offerList(sheet.getRange("F5:F18"), Object.values(OVERRIDES).join(","), OVERRIDE_ALERT);
  SCORED_CRITERIA.forEach(({ id, description }, index) =>
    showPrompt(sheet.getRange(`A${5 + index}`), criterionPromptTitle(id), description),
  );
  sheet.freezePanes.freezeRows(4);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea("A1:G25");
}

function makeSections({ sheet }: Making, sources: FormulaSources) {
  sheet.getRange("C22:C25").numberFormat = [["0%"]];
  const range = sheet.getRange(pieceOf("sections").address);
  const table = addTable(range, TABLES.sections, sectionCells(sources));
  table.showFilterButton = false;
  dressHeadings(table.getHeaderRowRange());
  sheet.getRange("A22:C25").format.font.bold = true;
  sheet.getRange("D21:D25").format.horizontalAlignment = "Center";
}

function makeChartData({ sheet, define }: Making) {
  asText(sheet.getRange("K5:K18"));
  sheet.getRange("L5:N18").numberFormat = [["0%"]];
  const block = sheet.getRange(pieceOf("chartData").address);
  block.formulas = chartCells().map((row) => [...row]);
  block.format.font.color = HINT_FONT;
  sheet.getRange("J3").format.font.bold = true;
  const headings = sheet.getRange("J4:N4");
  headings.format.font.bold = true;
  headings.format.wrapText = true;
  // #N/A is how a chart is told to draw nothing; nobody needs to read it.
  const { custom } = sheet.getRange("L5:M18").conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = "=ISNA(L5)";
  custom.format.font.color = "#D9D9D9";
  define(NAMES.chartData, sheet.getRange("J4:N18"));
}
