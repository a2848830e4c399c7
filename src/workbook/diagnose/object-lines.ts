import { referenceOn } from "../inspection/a1";
import { isSetSupported } from "../tasks/needed-sets";
import { FOUND } from "../texts/diagnose";
import { CELLS, SPILL_NAME } from "./inputs";
import { judgedLine, lineOf, type Line } from "./line";
import type { Place } from "./temporary-sheet";

const FORMULA = "=$B3=1";
const LIST = "Y,N";
const SHARE = 2 / 3;
const SHARE_SHOWN = "67";
const TITLE_CELL = "AC3";
const MERGED = "AC5:AD5";
const CHART = "AC7:AD9";

/** Told so where what is read is what was written. */
const sameLine = (key: Parameters<typeof lineOf>[0], read: unknown, written: unknown): Line =>
  lineOf(key, String(read) === String(written) ? FOUND.asWritten : String(read), [FOUND.asWritten]);

/** Reads back names, a conditional format, a list of words, merged cells and the page set-up as they were written. Two syncs. */
export async function writtenLines({ sheet, context, name }: Place): Promise<Line[]> {
  const area = sheet.getRange(CELLS.area);
  const format = area.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = FORMULA;
  format.custom.format.fill.color = "#FFFF00";
  area.dataValidation.rule = { list: { inCellDropDown: true, source: LIST } };
  sheet.getRange(MERGED).merge();
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.setPrintArea("A:H");
  await context.sync();

  const item = sheet.names.getItemOrNullObject(SPILL_NAME).load("formula");
  const rules = area.conditionalFormats.load("items/type");
  const validation = area.dataValidation.load("rule");
  const merged = sheet.getRange(CELLS.around).getBoundingRect(MERGED).getMergedAreasOrNullObject().load("address");
  pageLayout.load("orientation,paperSize");
  await context.sync();
  const rule = rules.items[0]?.custom.rule.load("formula");
  await context.sync();
  const { orientation, paperSize } = pageLayout;
  return [
    sameLine(
      "sheetName",
      item.isNullObject ? FOUND.none : item.formula,
      referenceOn(name, CELLS.spill).replaceAll("'", ""),
    ),
    sameLine("conditionalFormat", rule?.formula, FORMULA),
    sameLine("validation", validation.rule.list?.source, LIST),
    lineOf("mergedCells", merged.isNullObject ? FOUND.none : FOUND.twoMerged, [FOUND.twoMerged]),
    sameLine("pageSetUp", [orientation, paperSize], [Excel.PageOrientation.landscape, Excel.PaperType.a4]),
  ];
}

/** How figures are shown: a percentage, and one for which its column is too narrow. One sync. */
export async function shownLines({ sheet, context }: Place): Promise<Line[]> {
  const [wide, narrow] = [CELLS.perCent, CELLS.narrow].map((address) => {
    const cell = sheet.getRange(address);
    cell.values = [[SHARE]];
    cell.numberFormat = [["0%"]];
    return cell.load("text");
  });
  narrow!.format.columnWidth = 5;
  await context.sync();
  const [shown = "", cut = ""] = [wide, narrow].map((cell) => String((cell!.text as unknown[][])[0]?.[0]));
  return [
    lineOf("perCent", shown.replace(/\s/, " "), [`${SHARE_SHOWN}%`, `${SHARE_SHOWN} %`]),
    lineOf("narrow", /^#+$/.test(cut) ? FOUND.numberSigns : cut, [FOUND.numberSigns, shown]),
  ];
}

/** A chart whose title is a cell's text, with the cells and values that it draws. Three syncs. */
export async function chartLines({ sheet, context, name }: Place): Promise<Line[]> {
  const title = "Title from a cell";
  sheet.getRange(TITLE_CELL).values = [[title]];
  const data = sheet.getRange(CHART);
  data.values = [
    ["A", "B"],
    [1, SHARE],
    [2, SHARE],
  ];
  await context.sync();
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, data.getColumn(1), Excel.ChartSeriesBy.columns);
  chart.title.setFormula(referenceOn(name, TITLE_CELL).replaceAll("'", ""));
  await context.sync();
  chart.title.load("text");
  const series = chart.series.getItemAt(0);
  const values = series.getDimensionValues(Excel.ChartSeriesDimension.values);
  const tellsSource = isSetSupported("ExcelApi 1.15");
  const source = tellsSource ? series.getDimensionDataSourceString(Excel.ChartSeriesDimension.values) : null;
  await context.sync();
  // A result that a method gives is there after the next sync, without being loaded.
  // eslint-disable-next-line office-addins/load-object-before-read
  const drawn: unknown[] = values.value;
  const areAlike = drawn.length === 2 && drawn.every((value) => Number(value) === SHARE);
  return [
    sameLine("chartTitle", chart.title.text, title),
    source === null
      ? judgedLine("chartSource", FOUND.none, "", true)
      : lineOf("chartSource", source.value.replace(/^=|[$']/g, ""), [`${name}!AD8:AD9`]),
    lineOf("chartValues", areAlike ? FOUND.numbers : JSON.stringify(drawn), [FOUND.numbers]),
  ];
}
