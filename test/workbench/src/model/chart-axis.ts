import { drawnScale, type DrawnScale } from "../charts/chart-scale";
import { axisFormat, drawnChart } from "../charts/draw-from-sheet";
import type { ChartAxisDocument } from "../document/chart-document";
import { chartKind } from "../document/chart-types";
import type { Draft } from "../document/draft";
import { POINTS_PER_PIXEL } from "../grid/points-per-pixel";
import { ExcelObject } from "../rich-api/excel-object";
import { checkedFlag, checkedNumber, checkedText } from "../rich-api/given-values";
import { withProperties, type Property } from "../rich-api/property-table";
import { invalidArgument, invalidOperation } from "../rich-api/rich-api-error";
import { ChartFont, ChartLineFormat } from "./chart-looks";
import { ChartPart, kept, type ChartHost } from "./chart-part";
import { ChartAxisTitle } from "./chart-title";

type AxisDocument = Draft<ChartAxisDocument>;
type Side = "Category" | "Value";

/** An axis before it is known what of it Excel chooses. */
abstract class Axis extends ChartPart<AxisDocument> {
  constructor(
    host: ChartHost,
    readonly $side: Side,
  ) {
    super(host, host.chart.document[$side === "Value" ? "valueAxis" : "categoryAxis"]);
  }

  get $hasNumbers() {
    return this.$side === "Value" || chartKind(this.$host.chart.document.type).drawn === "scatter";
  }
  /** The scale as drawn; null along an axis of categories. */
  $scale(): DrawnScale | null {
    if (!this.$hasNumbers) return null;
    const { box, document } = this.$host.chart;
    const size = { width: box.width / POINTS_PER_PIXEL, height: box.height / POINTS_PER_PIXEL };
    return drawnScale(drawnChart(this.$sheets, document), size, this.$side);
  }
}

/** A number of an axis, as it is drawn; "" gives it back to Excel's own choice. */
const number = (key: keyof DrawnScale, least?: number): Property<Axis, number | ""> => ({
  get: (axis) => axis.$scale()?.[key] ?? "",
  set: (axis, given) => {
    if (!axis.$hasNumbers) throw invalidOperation();
    if (given === undefined || given === null) throw invalidArgument();
    if (given === "") delete axis.$part[key];
    else axis.$part[key] = checkedNumber(given, least);
    axis.$changed();
  },
});

/** An axis of a chart (Excel.ChartAxis). */
export class ChartAxis extends withProperties(Axis, {
  minimum: number("minimum"),
  maximum: number("maximum"),
  majorUnit: number("majorUnit", Number.MIN_VALUE),
  visible: kept("isVisible", checkedFlag),
  reversePlotOrder: kept("isReversed", checkedFlag),
  multiLevel: kept("isMultiLevel", checkedFlag),
  numberFormat: {
    get: (axis): string => axisFormat(axis.$sheets, axis.$host.chart.document, axis.$side),
    set: (axis, given) => {
      axis.$part.numberFormat = checkedText(given, 255);
      axis.$changed();
    },
  },
}) {
  readonly $type = "ChartAxis";

  get title() {
    return new ChartAxisTitle(this.$host, this.$part.title);
  }
  get majorGridlines() {
    return new ChartGridlines(this.$host, this.$part);
  }
  get format() {
    return new ChartAxisFormat(this.$host, this.$part);
  }
}

/** The gridlines of an axis (Excel.ChartGridlines). */
export class ChartGridlines extends withProperties(ChartPart<AxisDocument>, {
  visible: kept("hasGridlines", checkedFlag),
}) {
  readonly $type = "ChartGridlines";

  get format() {
    return new ChartGridlinesFormat(this.$host, this.$part);
  }
}

/** The look of gridlines (Excel.ChartGridlinesFormat). */
export class ChartGridlinesFormat extends ChartPart<AxisDocument> {
  readonly $type = "ChartGridlinesFormat";

  get line() {
    return new ChartLineFormat(this.$host, this.$part.gridlines);
  }
}

/** The look of an axis (Excel.ChartAxisFormat). */
export class ChartAxisFormat extends ChartPart<AxisDocument> {
  readonly $type = "ChartAxisFormat";

  get font() {
    return new ChartFont(this.$host, this.$part.font, 9);
  }
  get line() {
    return new ChartLineFormat(this.$host, this.$part.line);
  }
}

/** The axes of a chart (Excel.ChartAxes). */
export class ChartAxes extends ExcelObject {
  readonly $type = "ChartAxes";

  constructor(readonly $host: ChartHost) {
    super();
  }

  get categoryAxis() {
    return new ChartAxis(this.$host, "Category");
  }
  get valueAxis() {
    return new ChartAxis(this.$host, "Value");
  }
}
