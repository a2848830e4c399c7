import type { ChartAxisDocument, ChartDocument } from "../../../document/chart-document";
import { chartKind } from "../../../document/chart-types";
import { FONT_SIZES, LETTERS, THIN_LINES } from "../../chart-look";
import { escapeAttribute } from "../../xml/escaped-text";
import { c, value } from "./drawing-xml";
import { strokeXml } from "./write-shape";
import { textLookXml, UPRIGHT } from "./write-text";
import { titleXml } from "./write-title";

/** The numbers by which a chart's series name their axes: each chart has its own. */
export const AXIS_IDS = { category: 500_000_001, value: 500_000_002 } as const;

/** Both axes of a chart; a pie has none. */
export function axesXml(chart: ChartDocument): string {
  const kinds = [chart.type, ...chart.series.map(({ type }) => type)].map(chartKind);
  const { drawn } = chartKind(chart.series[0]?.type ?? chart.type);
  if (drawn === "pie") return "";
  const isHorizontal = kinds.some((one) => one.isHorizontal);
  const side = isHorizontal ? (["l", "b"] as const) : (["b", "l"] as const);
  const areAreas = (chart.series.length > 0 ? chart.series.map(({ type }) => chartKind(type)) : kinds).every(
    (one) => one.drawn === "area",
  );
  const crossing = value("crossBetween", drawn === "scatter" || areAreas ? "midCat" : "between");
  const { category, value: ofValues } = AXIS_IDS;
  const first = axisContent(chart.categoryAxis, side[0], [category, ofValues], sourceFormat(chart, "categories"), true);
  const second = axisContent(chart.valueAxis, side[1], [ofValues, category], sourceFormat(chart, "values"), false);
  if (drawn === "scatter") {
    const numbers = [crossing, ...unitsXml(chart.categoryAxis)];
    return c("valAx", {}, ...first, ...numbers) + c("valAx", {}, ...second, crossing, ...unitsXml(chart.valueAxis));
  }
  const levels = [
    value("auto", true),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", !chart.categoryAxis.isMultiLevel),
  ];
  return c("catAx", {}, ...first, ...levels) + c("valAx", {}, ...second, crossing, ...unitsXml(chart.valueAxis));
}

/** What both kinds of axes have, in the order that Excel wants. */
function axisContent(
  axis: ChartAxisDocument,
  side: "l" | "b",
  [own, other]: readonly [number, number],
  linkedFormat: string,
  hasLine: boolean,
): string[] {
  const { numberFormat, maximum, minimum } = axis;
  const limits = [
    maximum === undefined ? "" : value("max", maximum),
    minimum === undefined ? "" : value("min", minimum),
  ];
  const format = {
    formatCode: escapeAttribute(numberFormat ?? linkedFormat),
    sourceLinked: numberFormat === undefined,
  };
  return [
    value("axId", own),
    c("scaling", {}, value("orientation", axis.isReversed ? "maxMin" : "minMax"), ...limits),
    value("delete", !axis.isVisible),
    value("axPos", side),
    axis.hasGridlines ? c("majorGridlines", {}, strokeXml(axis.gridlines, { colour: THIN_LINES })) : "",
    titleXml(axis.title, false, FONT_SIZES.axisTitle, side === "l" ? UPRIGHT : undefined),
    c("numFmt", format),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    strokeXml(axis.line, { colour: hasLine ? THIN_LINES : null }),
    textLookXml(axis.font, { size: FONT_SIZES.axis, colour: LETTERS }),
    value("crossAx", other),
    value("crosses", "autoZero"),
  ];
}

function unitsXml({ majorUnit, minorUnit }: ChartAxisDocument): string[] {
  return [
    majorUnit === undefined ? "" : value("majorUnit", majorUnit),
    minorUnit === undefined ? "" : value("minorUnit", minorUnit),
  ];
}

/** The number format that an axis has from its cells. */
function sourceFormat({ series }: ChartDocument, which: "categories" | "values"): string {
  const [first] = series;
  if (which === "values" && first && chartKind(first.type).stacking === "percent") return "0%";
  return first?.[which]?.shown?.at(-1)?.[0]?.numberFormat ?? "General";
}
