import { ChartElement, type ChartHost } from "./chart-element";
import { ChartTextFormat } from "./chart-formats";
import { labelPositions, type LabelSettings, type ResolvedLabel } from "./chart-label-settings";
import type { ChartType } from "./chart-types";
import { checkedFlag, checkedText, oneOf } from "./chart-values";

/** A series or a point, as its labels see it. */
export interface Labelled {
  readonly settings: LabelSettings;
  readonly type: ChartType;
  resolved(): ResolvedLabel;
}

/**
 * The labels of a whole chart, of a series (Excel.ChartDataLabels) or of a point (Excel.ChartDataLabel). A property is
 * null where the labels differ.
 */
export class ChartLabels extends ChartElement {
  readonly #format: ChartTextFormat;

  constructor(
    readonly $type: "ChartDataLabels" | "ChartDataLabel",
    host: ChartHost,
    readonly $labelled: () => readonly Labelled[],
  ) {
    super(host);
    this.#format = new ChartTextFormat("ChartDataLabelFormat", host, 9);
  }

  get format() {
    return this.#format;
  }
  get showValue(): boolean | null {
    return this.#common("showValue");
  }
  set showValue(isShown: unknown) {
    this.#change({ showValue: checkedFlag(isShown) });
  }
  get showCategoryName(): boolean | null {
    return this.#common("showCategoryName");
  }
  set showCategoryName(isShown: unknown) {
    this.#change({ showCategoryName: checkedFlag(isShown) });
  }
  get showSeriesName(): boolean | null {
    return this.#common("showSeriesName");
  }
  set showSeriesName(isShown: unknown) {
    this.#change({ showSeriesName: checkedFlag(isShown) });
  }
  get showPercentage(): boolean | null {
    return this.#common("showPercentage");
  }
  set showPercentage(isShown: unknown) {
    this.#change({ showPercentage: checkedFlag(isShown) });
  }
  get position(): string | null {
    return this.#common("position");
  }
  set position(position: unknown) {
    const member = `${this.$type}.position`;
    const given = this.$labelled().map(({ type }) => oneOf(position, member, labelPositions(type), ["Callout"]));
    if (given[0] !== undefined) this.#change({ position: given[0] });
  }
  get separator(): string | null {
    return this.#common("separator");
  }
  set separator(separator: unknown) {
    this.#change({ separator: checkedText(separator, 255) });
  }
  get numberFormat(): string | null {
    const format = this.#common("numberFormat");
    return this.linkNumberFormat === true ? "General" : format;
  }
  set numberFormat(format: unknown) {
    this.#change({ numberFormat: checkedText(format, 255) });
  }
  get linkNumberFormat(): boolean | null {
    const formats = this.$labelled().map((one) => one.resolved().numberFormat === null);
    return formats.every((one) => one === formats[0]) ? (formats[0] ?? true) : null;
  }
  set linkNumberFormat(isLinked: unknown) {
    this.#change({ numberFormat: checkedFlag(isLinked) ? null : (this.numberFormat ?? "General") });
  }

  #common<Key extends keyof ResolvedLabel>(key: Key): ResolvedLabel[Key] | null {
    const [first, ...others] = this.$labelled().map((one) => one.resolved()[key]);
    return first !== undefined && others.every((one) => one === first) ? first : null;
  }
  #change(change: LabelSettings) {
    for (const { settings } of this.$labelled()) Object.assign(settings, change);
    this.$host.changed();
  }
}
