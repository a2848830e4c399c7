import { CHART_1 } from "../../inspection/names";
import { absoluteReference } from "../../inspection/a1";

/** Dark against white, and a line between the two in brightness: it is seen on columns and paper, in colour and in grey. */
const DARK = "#14284B";
const WHITE = "#FFFFFF";
const LINE = "#E8590C";
const LETTERS = "#262626";
const GRIDLINES = "#D9D9D9";
const PERCENT = "0%";

/** Makes a chart Chart 1, its title the words of a cell. */
export function formatChart(chart: Excel.Chart, data: Excel.Range, titleAddress: string) {
  chart.name = CHART_1;
  drawFigures(chart, data);
  chart.title.setFormula(absoluteReference(titleAddress));
}

/**
 * Lets a chart draw a column for each criterion, those below the line hollow, and the line of priority through them.
 * @param data cells as OMI_ChartData has them, headings first
 */
export function drawFigures(chart: Excel.Chart, data: Excel.Range) {
  // Names and values lie in the last three columns, one a series; the two before them are the categories.
  chart.setData(data.getColumn(2).getResizedRange(0, 2), "Columns");
  const categories = data.getCell(1, 0).getBoundingRect(data.getLastRow().getCell(0, 1));
  for (const index of [0, 1, 2]) chart.series.getItemAt(index).setXAxisValues(categories);

  formatColumns(chart.series.getItemAt(0), DARK, WHITE);
  formatColumns(chart.series.getItemAt(1), WHITE, DARK);
  const line = chart.series.getItemAt(2);
  line.chartType = "Line";
  line.markerStyle = "None";
  line.hasDataLabels = false;
  line.format.line.color = LINE;
  line.format.line.weight = 2.25;
  line.format.line.lineStyle = "Continuous";

  formatTitle(chart.title);
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.legend.format.font.color = LETTERS;
  formatAxes(chart.axes);
}

function formatColumns(series: Excel.ChartSeries, fill: string, letters: string) {
  series.chartType = "ColumnClustered";
  series.gapWidth = 30;
  // A criterion has a column of one kind only: both stand in the same place.
  series.overlap = 100;
  series.format.fill.setSolidColor(fill);
  series.format.line.color = DARK;
  series.format.line.weight = 2;
  series.format.line.lineStyle = "Continuous";
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = PERCENT;
  // Half-way up: at the top of a column the line of priority would strike through the figures that matter most.
  series.dataLabels.position = "Center";
  series.dataLabels.format.font.color = letters;
  series.dataLabels.format.font.size = 9;
}

function formatTitle(title: Excel.ChartTitle) {
  title.visible = true;
  title.overlay = false;
  title.format.font.size = 12;
  title.format.font.bold = true;
  title.format.font.color = LETTERS;
}

function formatAxes({ valueAxis, categoryAxis }: Excel.ChartAxes) {
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
  valueAxis.majorUnit = 0.2;
  valueAxis.numberFormat = PERCENT;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRIDLINES;
  valueAxis.format.font.color = LETTERS;
  categoryAxis.multiLevel = true;
  categoryAxis.format.font.color = LETTERS;
}
