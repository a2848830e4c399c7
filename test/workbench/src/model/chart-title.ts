import type { StructureChange } from "./chart-area-shift";
import { ChartElement, type ChartHost } from "./chart-element";
import { ChartTextFormat } from "./chart-formats";
import { areaOfFormula } from "./chart-reference";
import { ChartText } from "./chart-text";
import { checkedFlag, checkedText } from "./chart-values";

/** What the titles of a chart and of an axis have in common. */
abstract class Title extends ChartElement {
  readonly $text = new ChartText();
  #isVisible: boolean;

  /**
   * @param automatic what the title says as long as nobody has set it
   * @param sheetId the sheet that a formula without a sheet means
   */
  constructor(
    host: ChartHost,
    readonly $automatic: () => string,
    readonly $sheetId: string,
    isVisible: boolean,
  ) {
    super(host);
    this.#isVisible = isVisible;
  }

  get text(): string {
    return this.$text.read(this.$host.sheets) ?? this.$automatic();
  }
  set text(text: unknown) {
    this.$text.write(checkedText(text));
    this.#show();
  }
  get visible(): boolean {
    return this.#isVisible;
  }
  set visible(isVisible: unknown) {
    this.#isVisible = checkedFlag(isVisible);
    this.$host.changed();
  }
  setFormula(formula: unknown) {
    this.$text.follow(areaOfFormula(this.$host.sheets, checkedText(formula), this.$sheetId));
    this.#show();
  }

  $shift(change: StructureChange) {
    this.$text.shift(change);
  }
  /** A title that is given a text is shown, as in Excel. */
  #show() {
    this.#isVisible = true;
    this.$host.changed();
  }
}

/** The title of a chart (Excel.ChartTitle). */
export class ChartTitle extends Title {
  readonly $type = "ChartTitle";
  readonly #format: ChartTextFormat;
  #isOverlay = false;

  constructor(host: ChartHost, automatic: () => string, sheetId: string) {
    super(host, automatic, sheetId, true);
    this.#format = new ChartTextFormat("ChartTitleFormat", host, 14);
  }

  get format() {
    return this.#format;
  }
  get overlay(): boolean {
    return this.#isOverlay;
  }
  set overlay(isOverlay: unknown) {
    this.#isOverlay = checkedFlag(isOverlay);
    this.$host.changed();
  }
}

/** The title of an axis (Excel.ChartAxisTitle). */
export class ChartAxisTitle extends Title {
  readonly $type = "ChartAxisTitle";
  readonly #format: ChartTextFormat;

  constructor(host: ChartHost, sheetId: string) {
    super(host, () => "Axis Title", sheetId, false);
    this.#format = new ChartTextFormat("ChartAxisTitleFormat", host, 10);
  }

  get format() {
    return this.#format;
  }
}
