import { invalidOperation } from "../rich-api/rich-api-error";
import type { StructureChange } from "./chart-area-shift";
import { AxisNumber } from "./chart-axis-number";
import { ChartElement, type ChartHost } from "./chart-element";
import { ChartAxisFormat } from "./chart-formats";
import { ChartGridlines } from "./chart-gridlines";
import { areaOfRange } from "./chart-reference";
import { ChartAxisTitle } from "./chart-title";
import { checkedFlag, checkedText, oneOf } from "./chart-values";
import type { SheetArea } from "./context";

/** The numbers along an axis as it is drawn. */
export interface DrawnScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** What a chart tells its axes. */
export interface AxisOwner extends ChartHost {
  readonly sheetId: string;
  /** The scale as drawn; null along an axis of categories. */
  scaleOf(axis: "Category" | "Value"): DrawnScale | null;
  hasNumbers(axis: "Category" | "Value"): boolean;
  /** The number format of the cells that the axis stands for. */
  sourceFormat(axis: "Category" | "Value"): string;
  setCategories(area: SheetArea): void;
}

/** An axis of a chart (Excel.ChartAxis). */
export class ChartAxis extends ChartElement {
  readonly $type = "ChartAxis";
  readonly $minimum = new AxisNumber();
  readonly $maximum = new AxisNumber();
  readonly $majorUnit = new AxisNumber();
  readonly $minorUnit = new AxisNumber();
  readonly #format: ChartAxisFormat;
  readonly #title: ChartAxisTitle;
  readonly #majorGridlines: ChartGridlines;
  readonly #minorGridlines: ChartGridlines;
  #isVisible = true;
  #isReversed = false;
  #isMultiLevel = true;
  #numberFormat: string | null = null;

  constructor(
    readonly $owner: AxisOwner,
    readonly $axis: "Category" | "Value",
  ) {
    super($owner);
    this.#format = new ChartAxisFormat($owner);
    this.#title = new ChartAxisTitle($owner, $owner.sheetId);
    this.#majorGridlines = new ChartGridlines($owner, () => $owner.hasNumbers($axis), true);
    this.#minorGridlines = new ChartGridlines($owner, () => false, false);
  }

  get type() {
    return this.$axis;
  }
  get axisGroup() {
    return "Primary";
  }
  get format() {
    return this.#format;
  }
  get title() {
    return this.#title;
  }
  get majorGridlines() {
    return this.#majorGridlines;
  }
  get minorGridlines() {
    return this.#minorGridlines;
  }

  get minimum(): number | "" {
    return this.$owner.scaleOf(this.$axis)?.minimum ?? "";
  }
  set minimum(value: unknown) {
    this.#set(this.$minimum, value);
  }
  get maximum(): number | "" {
    return this.$owner.scaleOf(this.$axis)?.maximum ?? "";
  }
  set maximum(value: unknown) {
    this.#set(this.$maximum, value);
  }
  get majorUnit(): number | "" {
    return this.$owner.scaleOf(this.$axis)?.majorUnit ?? "";
  }
  set majorUnit(value: unknown) {
    this.#set(this.$majorUnit, value, Number.MIN_VALUE);
  }
  get minorUnit(): number | "" {
    const scale = this.$owner.scaleOf(this.$axis);
    return scale ? (this.$minorUnit.given ?? scale.majorUnit / 5) : "";
  }
  set minorUnit(value: unknown) {
    this.#set(this.$minorUnit, value, Number.MIN_VALUE);
  }

  get numberFormat(): string {
    return this.#numberFormat ?? this.$owner.sourceFormat(this.$axis);
  }
  set numberFormat(format: unknown) {
    this.#numberFormat = checkedText(format, 255);
    this.$owner.changed();
  }
  get linkNumberFormat(): boolean {
    return this.#numberFormat === null;
  }
  set linkNumberFormat(isLinked: unknown) {
    this.#numberFormat = checkedFlag(isLinked) ? null : this.numberFormat;
    this.$owner.changed();
  }
  get visible(): boolean {
    return this.#isVisible;
  }
  set visible(isVisible: unknown) {
    this.#isVisible = checkedFlag(isVisible);
    this.$owner.changed();
  }
  get reversePlotOrder(): boolean {
    return this.#isReversed;
  }
  set reversePlotOrder(isReversed: unknown) {
    this.#isReversed = checkedFlag(isReversed);
    this.$owner.changed();
  }
  get multiLevel(): boolean {
    return this.#isMultiLevel;
  }
  set multiLevel(isMultiLevel: unknown) {
    this.#isMultiLevel = checkedFlag(isMultiLevel);
    this.$owner.changed();
  }

  // These stand as they are drawn and take no other value.
  get tickLabelPosition(): string {
    return "NextToAxis";
  }
  set tickLabelPosition(position: unknown) {
    oneOf(position, "ChartAxis.tickLabelPosition", ["NextToAxis"], ["High", "Low", "None"]);
  }
  get categoryType(): string {
    return "Automatic";
  }
  set categoryType(type: unknown) {
    oneOf(type, "ChartAxis.categoryType", ["Automatic", "TextAxis"], ["DateAxis"]);
  }
  get position(): string {
    return "Automatic";
  }
  set position(position: unknown) {
    oneOf(position, "ChartAxis.position", ["Automatic"], ["Maximum", "Minimum", "Custom"]);
  }
  get scaleType(): string {
    return "Linear";
  }
  set scaleType(type: unknown) {
    oneOf(type, "ChartAxis.scaleType", ["Linear"], ["Logarithmic"]);
  }
  setCategoryNames(range: unknown) {
    this.$owner.setCategories(areaOfRange(range));
  }

  $shift(change: StructureChange) {
    this.#title.$shift(change);
  }
  #set(number: AxisNumber, value: unknown, least?: number) {
    if (!this.$owner.hasNumbers(this.$axis)) throw invalidOperation();
    number.set(value, least);
    this.$owner.changed();
  }
}
