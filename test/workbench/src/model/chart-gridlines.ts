import { ChartElement, type ChartHost } from "./chart-element";
import { ChartGridlinesFormat } from "./chart-formats";
import { checkedFlag, onlyFlag } from "./chart-values";

/** The gridlines of an axis (Excel.ChartGridlines). */
export class ChartGridlines extends ChartElement {
  readonly $type = "ChartGridlines";
  readonly #format: ChartGridlinesFormat;
  #isVisible: boolean | undefined;

  /**
   * @param automatic whether Excel shows them as long as nobody has said
   * @param isDrawn false for lines that can only be absent here
   */
  constructor(
    host: ChartHost,
    readonly $automatic: () => boolean,
    readonly $isDrawn: boolean,
  ) {
    super(host);
    this.#format = new ChartGridlinesFormat(host);
  }

  get format() {
    return this.#format;
  }
  get visible(): boolean {
    return this.#isVisible ?? this.$automatic();
  }
  set visible(isVisible: unknown) {
    this.#isVisible = this.$isDrawn
      ? checkedFlag(isVisible)
      : onlyFlag(isVisible, "ChartAxis.minorGridlines.visible", false);
    this.$host.changed();
  }
}
