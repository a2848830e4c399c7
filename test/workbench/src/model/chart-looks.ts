import { paletteColour } from "../document/chart-colours";
import type {
  ChartFontDocument,
  ChartLegendDocument,
  ChartLineDocument,
  ChartPartLook,
} from "../document/chart-document";
import type { Draft } from "../document/draft";
import { checkedFlag, checkedNumber, checkedText, oneOf } from "../rich-api/given-values";
import { withProperties } from "../rich-api/property-table";
import { checkedColor } from "./cell-colour";
import { below, ChartPart, kept, type ChartHost } from "./chart-part";

/** The letters of a part of a chart (Excel.ChartFont). */
export class ChartFont extends withProperties(ChartPart<Draft<ChartFontDocument>>, {
  bold: kept("bold", checkedFlag, false),
  italic: kept("italic", checkedFlag, false),
  color: kept("color", checkedColor, "#595959"),
  name: kept("name", (name) => checkedText(name, 255), "Calibri"),
  size: {
    get: (font): number => font.$part.size ?? (font as ChartFont).$automaticSize,
    set: (font, given) => {
      const size = checkedNumber(given, 1, 409);
      // Excel's own size is not written to a file.
      if (size === (font as ChartFont).$automaticSize) delete font.$part.size;
      else font.$part.size = size;
      font.$changed();
    },
  },
}) {
  readonly $type = "ChartFont";

  /** @param $automaticSize Excel's own size of the part, in points */
  constructor(
    host: ChartHost,
    part: Draft<ChartFontDocument>,
    readonly $automaticSize: number,
  ) {
    super(host, part);
  }
}

/** The fill of a part of a chart (Excel.ChartFill). */
export class ChartFill extends ChartPart<{ fill?: string | null }> {
  readonly $type = "ChartFill";

  setSolidColor(color: unknown) {
    this.$part.fill = checkedColor(color);
    this.$changed();
  }
  clear() {
    this.$part.fill = null;
    this.$changed();
  }
}

const STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot", "None"] as const;
const OTHER_STYLES = ["Grey25", "Grey50", "Grey75"];

/** What a line looks like as long as nobody has said. */
export interface LineDefaults {
  readonly color: string;
  readonly weight: number;
  readonly lineStyle: "Continuous" | "Automatic";
}

/** A line of a chart (Excel.ChartLineFormat). */
export class ChartLineFormat extends withProperties(ChartPart<Draft<ChartLineDocument>>, {
  color: {
    get: (line): string => line.$part.color ?? (line as ChartLineFormat).$defaults.color,
    set: (line, given) => {
      line.$part.color = checkedColor(given);
      // A colour brings a line back that was cleared.
      if (line.$part.style === "None") line.$part.style = "Continuous";
      line.$changed();
    },
  },
  weight: {
    get: (line): number => line.$part.weight ?? (line as ChartLineFormat).$defaults.weight,
    set: (line, given) => {
      line.$part.weight = checkedNumber(given, 0, 1584);
      line.$changed();
    },
  },
  lineStyle: {
    get: (line): string => line.$part.style ?? (line as ChartLineFormat).$defaults.lineStyle,
    set: (line, given) => {
      const style = oneOf(given, "ChartLineFormat.lineStyle", [...STYLES, "Automatic"], OTHER_STYLES);
      if (style === "Automatic") delete line.$part.style;
      else line.$part.style = style;
      line.$changed();
    },
  },
}) {
  readonly $type = "ChartLineFormat";

  constructor(
    host: ChartHost,
    part: Draft<ChartLineDocument>,
    readonly $defaults: LineDefaults = { color: "#D9D9D9", weight: 0.75, lineStyle: "Continuous" },
  ) {
    super(host, part);
  }

  clear() {
    this.$part.style = "None";
    this.$changed();
  }
}

/** The line of a series: lines have a colour of their own, columns and areas none around them until they are given one. */
export const seriesLine = (isLine: boolean, place: number): LineDefaults => ({
  color: isLine ? paletteColour(Math.max(0, place)) : "",
  weight: 2.25,
  lineStyle: "Automatic",
});

/** The look of a part that holds text: Excel.ChartTitleFormat, ChartLegendFormat and their like. */
export class ChartTextFormat extends ChartPart<Draft<ChartPartLook>> {
  constructor(
    readonly $type: string,
    host: ChartHost,
    look: Draft<ChartPartLook>,
    readonly $fontSize: number,
  ) {
    super(host, look);
  }

  get fill() {
    return new ChartFill(this.$host, this.$part);
  }
  get font() {
    return new ChartFont(this.$host, this.$part.font, this.$fontSize);
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

/** The legend of a chart (Excel.ChartLegend). */
export class ChartLegend extends withProperties(ChartPart<Draft<ChartLegendDocument>>, {
  visible: kept("isVisible", checkedFlag),
  overlay: kept("isOverlay", checkedFlag),
  position: kept("position", (given) => oneOf(given, "ChartLegend.position", POSITIONS, ["Corner"])),
  format: below((host, { look }) => new ChartTextFormat("ChartLegendFormat", host, look, 9)),
}) {
  readonly $type = "ChartLegend";
}
