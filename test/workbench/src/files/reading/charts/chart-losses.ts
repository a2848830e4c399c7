import * as texts from "../../chart-texts";
import { child, descendants, isOn } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { flagOf, valueOf } from "./chart-reading";

type Test = (element: XmlElement) => boolean;
const always: Test = () => true;
const isFilled: Test = ({ children }) => children.length > 0;
const isSet: Test = (element) => isOn(element, "val", true);
const says =
  (...values: string[]): Test =>
  ({ attributes }) =>
    values.includes(attributes["val"] ?? "");
const saysOther =
  (...values: string[]): Test =>
  (element) =>
    !says(...values)(element);

/** What stands for something in a chart that the workbench does not draw, wherever it stands. */
const ELEMENTS: Readonly<Record<string, readonly [phrase: string, applies: Test]>> = {
  trendline: [texts.LOST_TRENDLINE, always],
  errBars: [texts.LOST_ERROR_BARS, always],
  dTable: [texts.LOST_TABLE, always],
  dropLines: [texts.LOST_HELP_LINES, always],
  hiLowLines: [texts.LOST_HELP_LINES, always],
  upDownBars: [texts.LOST_HELP_LINES, always],
  serLines: [texts.LOST_HELP_LINES, always],
  minorGridlines: [texts.LOST_MINOR_GRIDLINES, always],
  dateAx: [texts.LOST_DATES, always],
  logBase: [texts.LOST_LOGARITHM, always],
  dispUnits: [texts.LOST_UNITS, always],
  tickLblPos: [texts.LOST_AXIS_PLACE, saysOther("nextTo", "low")],
  crosses: [texts.LOST_AXIS_PLACE, saysOther("autoZero")],
  crossesAt: [texts.LOST_AXIS_PLACE, saysOther("0")],
  manualLayout: [texts.LOST_LAYOUT, isFilled],
  legendEntry: [texts.LOST_LEGEND_ENTRY, (element) => flagOf(element, "delete")],
  legendPos: [texts.LOST_LEGEND_CORNER, says("tr")],
  effectLst: [texts.LOST_EFFECTS, isFilled],
  smooth: [texts.LOST_SMOOTH, isSet],
  explosion: [texts.LOST_SLICES, saysOther("0")],
  firstSliceAng: [texts.LOST_SLICES, saysOther("0")],
  invertIfNegative: [texts.LOST_INVERTED, isSet],
  showLegendKey: [texts.LOST_LABELS, isSet],
  dLbl: [texts.LOST_LABELS, (label) => child(label, "tx") !== undefined],
  datalabelsRange: [texts.LOST_LABELS, always],
  dispBlanksAs: [texts.LOST_SPANNED, says("span")],
  pivotSource: [texts.LOST_PIVOT, always],
  userShapes: [texts.LOST_SHAPES, always],
  categoryFilterExceptions: [texts.LOST_FILTER, always],
  filteredAreaSeries: [texts.LOST_FILTER, always],
  filteredBarSeries: [texts.LOST_FILTER, always],
  filteredLineSeries: [texts.LOST_FILTER, always],
  filteredPieSeries: [texts.LOST_FILTER, always],
  filteredScatterSeries: [texts.LOST_FILTER, always],
};

/** Adds what of a chart is not drawn here, and so not kept. */
export function findLosses(chart: XmlElement, losses: Set<string>) {
  collect(chart, losses);
  const plot = child(child(chart, "chart"), "plotArea");
  if (child(child(plot, "spPr"), "solidFill")) losses.add(texts.LOST_PLOT_FILL);
  for (const group of descendants(plot, "barChart")) {
    const hasOne = group.children.filter(({ name }) => name === "ser").length === 1;
    if (hasOne && flagOf(group, "varyColors")) losses.add(texts.LOST_VARIED);
  }
  const style = valueOf(chart, "style");
  if (style !== undefined && style !== "2") losses.add(texts.LOST_STYLE);
}

function collect(element: XmlElement, losses: Set<string>) {
  const loss = Object.hasOwn(ELEMENTS, element.name) ? ELEMENTS[element.name] : undefined;
  if (loss?.[1](element)) losses.add(loss[0]);
  if (element.name.endsWith("Cache")) return;
  for (const one of element.children) collect(one, losses);
}
