import type { SheetArea } from "../grid/a1";
import type { IStyleBase } from "@univerjs/core";
import {
  deleteFormat,
  formatOver,
  listFormats,
  moveFormat,
  setFormat,
  withStyle,
  type FormulaFormat,
} from "../grid/conditional-format-operations";
import { fromRange } from "../grid/grid-range";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { criteriaFormula, givenCriteria, type ConditionalCriteria } from "./conditional-criteria";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
} from "./conditional-format-kinds";
import type { ConditionalStyle } from "./conditional-format-look";
import type { ModelContext } from "./context";
import { givenArea, rangeAt } from "./given-range";
import { RangeAreas } from "./range-areas";
import type { Range } from "./range";
import { checkUnprotected } from "./sheet-guard";

/** One conditional format (Excel.ConditionalFormat). The part that belongs to another kind is null. */
export class ConditionalFormat extends ExcelObject {
  readonly $type = "ConditionalFormat";

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
    readonly $id: string,
  ) {
    super();
  }

  $stored(): FormulaFormat {
    const format = listFormats(this.$context.grid, this.$sheetId).find(({ cfId }) => cfId === this.$id);
    if (!format) throw itemNotFound();
    return format;
  }
  /** A format from a file or made in the grid itself is a formula. */
  $criteria(): ConditionalCriteria {
    return (this.$stored().criteria as ConditionalCriteria | undefined) ?? { type: "Custom" };
  }
  $formula(): string {
    return this.$stored().rule.value;
  }
  $setFormula(value: string) {
    const format = this.$stored();
    this.#store({ ...format, rule: { ...format.rule, value }, criteria: { type: "Custom" } });
  }
  $setCriteria(criteria: ReturnType<typeof givenCriteria>) {
    const format = this.$stored();
    const [area] = this.$areas();
    if (!area) throw itemNotFound();
    this.#store({ ...format, rule: { ...format.rule, value: criteriaFormula(criteria, area) }, criteria });
  }
  $areas(): readonly SheetArea[] {
    return this.$stored().ranges.map((range) => ({ ...fromRange(range), sheetId: this.$sheetId }));
  }
  $style(): ConditionalStyle {
    const get = () => this.$stored().rule.style;
    const set = (style: IStyleBase) => this.#store(withStyle(this.$stored(), style));
    return {
      get,
      change: (style) => set({ ...get(), ...style }),
      clear: (keys) =>
        set(
          keys === undefined
            ? {}
            : Object.fromEntries(Object.entries(get()).filter(([key]) => !(keys as readonly string[]).includes(key))),
        ),
    };
  }

  get id() {
    return this.$id;
  }
  get type() {
    return this.$criteria().type;
  }
  get stopIfTrue() {
    return this.$stored().stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    if (typeof stopIfTrue !== "boolean") throw invalidArgument();
    this.#store({ ...this.$stored(), stopIfTrue });
  }
  /** The place among the sheet's formats, from 0; a negative one counts from the back. */
  get priority() {
    return listFormats(this.$context.grid, this.$sheetId).findIndex(({ cfId }) => cfId === this.$id);
  }
  set priority(priority: number) {
    if (!Number.isInteger(priority)) throw invalidArgument();
    const { length } = listFormats(this.$context.grid, this.$sheetId);
    checkUnprotected(this.$context, this.$sheetId);
    const place = Math.min(Math.max(priority < 0 ? length + priority : priority, 0), length - 1);
    moveFormat(this.$context.grid, this.$sheetId, this.$id, place);
  }
  get custom() {
    return this.type === "Custom" ? new CustomConditionalFormat(this) : null;
  }
  get customOrNullObject() {
    return this.custom;
  }
  get cellValue() {
    return this.type === "CellValue" ? new CellValueConditionalFormat(this) : null;
  }
  get cellValueOrNullObject() {
    return this.cellValue;
  }
  get textComparison() {
    return this.type === "ContainsText" ? new TextConditionalFormat(this) : null;
  }
  get textComparisonOrNullObject() {
    return this.textComparison;
  }
  get preset() {
    return this.type === "PresetCriteria" ? new PresetCriteriaConditionalFormat(this) : null;
  }
  get presetOrNullObject() {
    return this.preset;
  }

  getRange() {
    const [area, ...others] = this.$areas();
    if (!area || others.length > 0) throw itemNotFound();
    return rangeAt(this.$context, area);
  }
  getRanges() {
    return new RangeAreas(this.$context, this.$areas());
  }
  setRanges(ranges: Range | RangeAreas | string) {
    const areas = ranges instanceof RangeAreas ? ranges.$areas : [givenArea(this.$context, ranges, this.$sheetId)];
    if (areas.some(({ sheetId }) => sheetId !== this.$sheetId)) throw invalidArgument();
    this.#store(formatOver(this.$context.grid, this.$stored(), areas));
  }
  changeRuleToCustom(formula: string) {
    if (typeof formula !== "string" || !/^=./s.test(formula)) throw invalidArgument();
    this.$setFormula(formula);
  }
  changeRuleToCellValue(properties: unknown) {
    this.$setCriteria(givenCriteria("CellValue", properties));
  }
  changeRuleToContainsText(properties: unknown) {
    this.$setCriteria(givenCriteria("ContainsText", properties));
  }
  changeRuleToPresetCriteria(properties: unknown) {
    this.$setCriteria(givenCriteria("PresetCriteria", properties));
  }
  delete() {
    checkUnprotected(this.$context, this.$sheetId);
    deleteFormat(this.$context.grid, this.$sheetId, this.$stored().cfId);
  }

  #store(format: FormulaFormat) {
    checkUnprotected(this.$context, this.$sheetId);
    setFormat(this.$context.grid, this.$sheetId, format);
  }
}
