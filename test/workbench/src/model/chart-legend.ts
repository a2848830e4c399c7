import { ChartElement, type ChartHost } from "./chart-element";
import { ChartTextFormat } from "./chart-formats";
import { checkedFlag, oneOf } from "./chart-values";

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

/** The legend of a chart (Excel.ChartLegend). */
export class ChartLegend extends ChartElement {
  readonly $type = "ChartLegend";
  readonly #format: ChartTextFormat;
  #isVisible: boolean;
  #isOverlay = false;
  #position: (typeof POSITIONS)[number] = "Bottom";

  constructor(host: ChartHost, isVisible: boolean) {
    super(host);
    this.#isVisible = isVisible;
    this.#format = new ChartTextFormat("ChartLegendFormat", host, 9);
  }

  get format() {
    return this.#format;
  }
  get visible(): boolean {
    return this.#isVisible;
  }
  set visible(isVisible: unknown) {
    this.#isVisible = checkedFlag(isVisible);
    this.$host.changed();
  }
  get overlay(): boolean {
    return this.#isOverlay;
  }
  set overlay(isOverlay: unknown) {
    this.#isOverlay = checkedFlag(isOverlay);
    this.$host.changed();
  }
  get position(): (typeof POSITIONS)[number] {
    return this.#position;
  }
  set position(position: unknown) {
    this.#position = oneOf(position, "ChartLegend.position", POSITIONS, ["Corner"]);
    this.$host.changed();
  }
}
