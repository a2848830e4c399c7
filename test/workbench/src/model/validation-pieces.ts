import type { ISheetDataValidationRule } from "@univerjs/core";
import type { GridArea, SheetArea } from "../grid/a1";
import { fromRange } from "../grid/grid-range";
import {
  bareRule,
  changeValidations,
  listValidations,
  movedRule,
  type ValidationChange,
  type ValidationRule,
} from "../grid/validation-operations";
import { cellCount, common, without } from "./area-pieces";
import type { ModelContext } from "./context";
import { checkUnprotected, extentOf } from "./sheet-facts";

/** A validation as far as it reaches into an area. */
export interface ValidationPiece {
  readonly rule: ISheetDataValidationRule;
  readonly inside: readonly GridArea[];
}

/** The validations of an area, and changing them on just that area: whatever lies outside stays as it is. */
export class ValidatedArea {
  constructor(
    readonly context: ModelContext,
    readonly area: SheetArea,
  ) {}

  /** Whole rows and columns as far as the grid has cells. */
  extent(): GridArea {
    return extentOf(this.context, this.area);
  }
  pieces(): ValidationPiece[] {
    const extent = this.extent();
    return listValidations(this.context.grid, this.area.sheetId)
      .map((rule) => ({ rule, inside: rule.ranges.flatMap((range) => common(fromRange(range), extent) ?? []) }))
      .filter(({ inside }) => inside.length > 0);
  }
  /** The rules as seen from the first cell of the area, so that equal ones are equal. */
  rules(): ValidationRule[] {
    return this.pieces().map(({ rule }) => {
      // What is equal must not differ by its place.
      return this.#seenFrom(bareRule(rule), rule, this.area);
    });
  }
  isCovered(): boolean {
    const covered = this.pieces().flatMap(({ inside }) => inside.map(cellCount));
    return covered.reduce((sum, count) => sum + count, 0) === cellCount(this.extent());
  }

  /** Puts one rule on the whole area. */
  set(rule: ValidationRule) {
    const extent = this.extent();
    const pieces = this.pieces();
    const [only] = pieces;
    const isReplaced = only !== undefined && pieces.length === 1 && this.#outside(only.rule).length === 0;
    this.#apply(
      isReplaced
        ? [{ uid: only.rule.uid, rule, areas: [extent] }]
        : [...pieces.map(({ rule: old }) => this.#rest(old)), { rule, areas: [extent] }],
    );
  }
  /** Changes every rule of the area, there alone. */
  change(change: Partial<ValidationRule>) {
    this.#apply(
      this.pieces().flatMap(({ rule, inside }): ValidationChange[] => {
        const rest = this.#rest(rule);
        if (rest.areas.length === 0)
          return [{ uid: rule.uid, rule: { ...rule, ...change }, areas: rule.ranges.map(fromRange) }];
        const [first] = inside;
        const bare = bareRule(rule);
        const moved = first ? this.#seenFrom(bare, rule, first) : bare;
        return [rest, { rule: { ...moved, ...change }, areas: inside }];
      }),
    );
  }
  clear() {
    this.#apply(this.pieces().map(({ rule }) => this.#rest(rule)));
  }

  #apply(changes: readonly ValidationChange[]) {
    checkUnprotected(this.context, this.area.sheetId);
    changeValidations(this.context.grid, this.area.sheetId, changes);
  }
  #outside(rule: ISheetDataValidationRule): GridArea[] {
    const extent = this.extent();
    return rule.ranges.flatMap((range) => without(fromRange(range), extent));
  }
  /** The rule on what it keeps. */
  #rest(rule: ISheetDataValidationRule): ValidationChange & { readonly uid: string } {
    const areas = this.#outside(rule);
    const [first] = areas;
    return { uid: rule.uid, rule: first ? this.#seenFrom(rule, rule, first) : rule, areas };
  }
  #seenFrom<Rule extends ValidationRule>(rule: Rule, { ranges }: ISheetDataValidationRule, area: GridArea): Rule {
    const [first] = ranges;
    if (!first) return rule;
    const rows = area.firstRow - first.startRow;
    return { ...rule, ...movedRule(this.context.grid, rule, rows, area.firstColumn - first.startColumn) };
  }
}
