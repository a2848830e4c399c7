/** Every sentence about charts that opening or saving a file can show, and the phrases that complete them. */

const chartOn = (chart: string, sheet: string) => `The chart "${chart}" on sheet ${sheet}`;
export const CHART_LOST = (sheet: string, chart: string, why: string): string =>
  `${chartOn(chart, sheet)} is not kept: ${why}.`;
export const CHART_CHANGED = (sheet: string, chart: string, losses: readonly string[]): string =>
  `${chartOn(chart, sheet)} does not look as it did: ${losses.join("; ")}.`;
export const CHART_SERIES = (sheet: string, chart: string, series: string): string =>
  `The series "${series}" of the chart "${chart}" on sheet ${sheet} is not kept: its figures are not those of one range of cells in this workbook.`;
export const MIXED_STACKING = (sheet: string, chart: string): string =>
  `${chartOn(chart, sheet)} is saved with all its series of a kind stacked as the first of them: Excel stacks them one way only.`;
/** Ends the description that a saved chart has for screen readers, and tells it from one that somebody wrote. */
export const FIGURES_AS_SAVED = "These are the figures as they were when the workbook was saved.";

const CHART_KINDS: Readonly<Record<string, string>> = {
  doughnutChart: "doughnuts",
  ofPieChart: "pies with a second pie or bar",
  radarChart: "radar charts",
  bubbleChart: "bubbles",
  stockChart: "stock charts",
  surfaceChart: "surfaces",
};
/** Why a chart is not kept. */
export const CHART_KIND = (element: string): string =>
  `the workbench draws no ${CHART_KINDS[element] ?? (element.includes("3D") ? "charts in 3-D" : "charts of its kind")}`;
export const MIXED_CHART = "the workbench draws no bars, pies or scattered points together with series of another kind";
export const SECOND_AXES = "the workbench draws no second pair of axes";
export const NEWER_CHART =
  "the workbench draws none of the newer kinds, such as waterfalls, histograms, funnels and maps";
export const CHART_WITHOUT_CELLS = "none of its series takes its figures from one range of cells in this workbook";
export const GROUPED_CHART = "it is part of a group of shapes";
export const NO_CHART_PART = "the file does not hold what it shows";
export const BROKEN_CHART = "the part of the file that holds it is damaged";
export const SERIES_NUMBER = (number: number): string => `Series${number}`;

/** How a chart looks different. */
export const LOST_FILL = "a gradient, pattern or picture is a plain fill";
export const LOST_TRANSPARENCY = "what is transparent is not";
export const LOST_EFFECTS = "shadows and other effects are left out";
export const LOST_SCATTER_LINES = "the lines between scattered points are left out";
export const LOST_SMOOTH = "a smoothed line is straight from point to point";
export const LOST_MARKER = "markers of another shape are circles";
export const LOST_CATEGORIES = "names of points that are not in one range of cells are numbers";
export const LOST_RICH_TEXT = "a title has the letters of its first words throughout";
export const LOST_ROTATION = "a turned title is shown level";
export const LOST_TRENDLINE = "trendlines are left out";
export const LOST_ERROR_BARS = "error bars are left out";
export const LOST_TABLE = "the table of its figures is left out";
export const LOST_HELP_LINES = "lines and bars between points and series are left out";
export const LOST_MINOR_GRIDLINES = "minor gridlines are left out";
export const LOST_DATES = "dates along an axis stand side by side, whatever time lies between them";
export const LOST_LOGARITHM = "a logarithmic axis is an ordinary one";
export const LOST_UNITS = "numbers along an axis are not shown in thousands or millions";
export const LOST_AXIS_PLACE = "an axis or its labels stand where they do in a new chart";
export const LOST_LAYOUT = "parts that were moved by hand stand where they do in a new chart";
export const LOST_LEGEND_ENTRY = "entries that were taken out of the legend are in it again";
export const LOST_LEGEND_CORNER = "a legend in the corner is shown on the right";
export const LOST_SLICES = "slices are neither turned nor pulled out";
export const LOST_INVERTED = "negative columns have the colour of the others";
export const LOST_LABELS = "labels with a text of their own or with a key show what the others do";
export const LOST_SPANNED = "a line is broken where a cell is empty";
export const LOST_PIVOT = "it no longer follows its pivot table, but the cells";
export const LOST_SHAPES = "shapes drawn into it are left out";
export const LOST_FILTER = "series and categories that were filtered out of it are no longer known";
export const LOST_PLOT_FILL = "the area behind the series has no colour";
export const LOST_VARIED = "the columns of its series are of one colour";
export const LOST_STYLE = "what has no colour of its own has those of a new chart";
export const LOST_HIDDEN = "it was hidden and is shown";
