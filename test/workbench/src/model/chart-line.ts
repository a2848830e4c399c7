import { ChartElement, type ChartHost } from "./chart-element";
import { checkedColour, checkedNumber, oneOf } from "./chart-values";

const STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot", "Automatic", "None"] as const;
const OTHER_STYLES = ["Grey25", "Grey50", "Grey75"];

type LineStyle = (typeof STYLES)[number];

/** What a line looks like as long as nobody has said. */
export interface LineDefaults {
  readonly color: () => string;
  readonly weight: number;
  readonly lineStyle: LineStyle;
}

const PLAIN: LineDefaults = { color: () => "#D9D9D9", weight: 0.75, lineStyle: "Continuous" };

/** What lines and borders have in common; each value is undefined as long as it is Excel's own. */
abstract class ChartStroke extends ChartElement {
  $colour: string | undefined;
  $weight: number | undefined;
  $style: LineStyle | undefined;

  constructor(
    host: ChartHost,
    readonly $defaults: LineDefaults = PLAIN,
  ) {
    super(host);
  }

  get color(): string {
    return this.$colour ?? this.$defaults.color();
  }
  set color(color: unknown) {
    this.$colour = checkedColour(color);
    // A colour brings a line back that was cleared.
    if (this.$style === "None") this.$style = "Continuous";
    this.$host.changed();
  }
  get weight(): number {
    return this.$weight ?? this.$defaults.weight;
  }
  set weight(points: unknown) {
    this.$weight = checkedNumber(points, 0, 1584);
    this.$host.changed();
  }
  get lineStyle(): LineStyle {
    return this.$style ?? this.$defaults.lineStyle;
  }
  set lineStyle(style: unknown) {
    this.$style = oneOf(style, `${this.$type}.lineStyle`, STYLES, OTHER_STYLES);
    this.$host.changed();
  }
  clear() {
    this.$style = "None";
    this.$host.changed();
  }
}

/** A line of a chart (Excel.ChartLineFormat). */
export class ChartLineFormat extends ChartStroke {
  readonly $type = "ChartLineFormat";
}

/** A border in a chart (Excel.ChartBorder). */
export class ChartBorder extends ChartStroke {
  readonly $type = "ChartBorder";
}
