import { ChartElement, type ChartHost } from "./chart-element";
import { checkedColour } from "./chart-values";

/** The fill of a part of a chart (Excel.ChartFill). */
export class ChartFill extends ChartElement {
  readonly $type = "ChartFill";
  /** undefined: Excel's own colour; null: no fill. */
  $colour: string | null | undefined;

  /** @param automatic Excel's own colour of the part, "" where it has none */
  constructor(
    host: ChartHost,
    readonly $automatic: () => string = () => "",
  ) {
    super(host);
  }

  setSolidColor(color: unknown) {
    this.$colour = checkedColour(color);
    this.$host.changed();
  }
  clear() {
    this.$colour = null;
    this.$host.changed();
  }
  getSolidColor() {
    return this.$colour === undefined ? this.$automatic() : (this.$colour ?? "");
  }
}
