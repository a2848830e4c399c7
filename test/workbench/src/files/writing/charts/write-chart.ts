import type { ChartDocument } from "../../../document/chart-document";
import { FONT_SIZES, LETTERS, PAPER, THIN_LINES } from "../../chart-look";
import { fileWordFor, LEGEND_POSITIONS } from "../../chart-words";
import { CHART, CHART_2017, DRAWING, RELATIONSHIPS } from "../../namespaces";
import { element } from "../../xml/write-xml";
import { c, value } from "./drawing-xml";
import { plotAreaXml } from "./write-plot";
import { shapeXml } from "./write-shape";
import { textLookXml } from "./write-text";
import { titleXml } from "./write-title";

/** Excel says so of every new chart; without it, labels read "#N/A" where there is no figure, and lines go on. */
const NOT_AVAILABLE_IS_BLANK = c(
  "extLst",
  {},
  c(
    "ext",
    { uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}", "xmlns:c16r3": CHART_2017 },
    element("c16r3:dataDisplayOptions16", {}, element("c16r3:dispNaAsBlank", { val: true })),
  ),
);

/** A chart's part. The order of its elements is Excel's: in any other it calls the file damaged. */
export function chartXml(chart: ChartDocument): string {
  const { look, title } = chart;
  return c(
    "chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    value("date1904", false),
    // Without this Excel rounds the corners.
    value("roundedCorners", false),
    c(
      "chart",
      {},
      titleXml(title, title.isOverlay, FONT_SIZES.title),
      value("autoTitleDeleted", !title.isVisible),
      plotAreaXml(chart),
      legendXml(chart),
      value("plotVisOnly", chart.plotsVisibleOnly),
      value("dispBlanksAs", chart.displaysBlanksAs === "Zero" ? "zero" : "gap"),
      NOT_AVAILABLE_IS_BLANK,
    ),
    shapeXml({ fill: look.fill, line: look.border }, { fill: PAPER, line: { colour: THIN_LINES } }),
    textLookXml(look.font, { size: FONT_SIZES.chart, colour: LETTERS }),
  );
}

function legendXml({ legend: { isVisible, position, isOverlay, look } }: ChartDocument): string {
  if (!isVisible) return "";
  return c(
    "legend",
    {},
    value("legendPos", fileWordFor(LEGEND_POSITIONS, position)),
    value("overlay", isOverlay),
    shapeXml({ fill: look.fill, line: look.border }, { fill: null, line: { colour: null } }),
    textLookXml(look.font, { size: FONT_SIZES.legend, colour: LETTERS }),
  );
}
