import {
  deleteFormat,
  listFormats,
  setFormat,
  withStyle,
  type FormulaFormat,
} from "../grid/conditional-format-operations";
import { fromRange } from "../grid/grid-range";
import { ExcelObject } from "../rich-api/excel-object";
import { checkedText } from "../rich-api/given-values";
import { withProperties } from "../rich-api/property-table";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { cellValueFormula, givenCellValueRule, type CellValueRule } from "./cell-value-rule";
import { ConditionalRangeFormat, type ConditionalStyle } from "./conditional-format-look";
import type { ModelContext } from "./context";
import { checkUnprotected } from "./sheet-facts";

/** What an add-in asked for: a formula, or a rule that the grid keeps as one. A format from a file is a formula. */
export type ConditionalCriteria =
  { readonly type: "Custom" } | ({ readonly type: "CellValue" } & Partial<CellValueRule>);

/** One conditional format in the grid, and the parts of it that an add-in reaches. */
abstract class FormatPart extends ExcelObject {
  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
    readonly $id: string,
  ) {
    super();
  }

  get $stored(): FormulaFormat {
    const format = listFormats(this.$context.grid, this.$sheetId).find(({ cfId }) => cfId === this.$id);
    if (!format) throw itemNotFound();
    return format;
  }
  get $criteria(): ConditionalCriteria {
    return (this.$stored.criteria as ConditionalCriteria | undefined) ?? { type: "Custom" };
  }
  $store(format: FormulaFormat) {
    checkUnprotected(this.$context, this.$sheetId);
    setFormat(this.$context.grid, this.$sheetId, format);
  }
  $setFormula(value: string, criteria: ConditionalCriteria) {
    const format = this.$stored;
    this.$store({ ...format, rule: { ...format.rule, value }, criteria });
  }
  get $look() {
    const get = () => this.$stored.rule.style;
    const style: ConditionalStyle = {
      get,
      change: (change) => this.$store(withStyle(this.$stored, { ...get(), ...change })),
    };
    return new ConditionalRangeFormat(style);
  }
}

/** One conditional format (Excel.ConditionalFormat). The part that belongs to another kind is null. */
export class ConditionalFormat extends FormatPart {
  readonly $type = "ConditionalFormat";

  get id() {
    return this.$id;
  }
  get type() {
    return this.$criteria.type;
  }
  get custom() {
    return this.type === "Custom" ? new CustomConditionalFormat(this.$context, this.$sheetId, this.$id) : null;
  }
  get cellValue() {
    return this.type === "CellValue" ? new CellValueConditionalFormat(this.$context, this.$sheetId, this.$id) : null;
  }
  delete() {
    checkUnprotected(this.$context, this.$sheetId);
    deleteFormat(this.$context.grid, this.$sheetId, this.$stored.cfId);
  }
}

/** A conditional format by a formula (Excel.CustomConditionalFormat). */
export class CustomConditionalFormat extends FormatPart {
  readonly $type = "CustomConditionalFormat";

  get format() {
    return this.$look;
  }
  get rule() {
    return new ConditionalFormatRule(this.$context, this.$sheetId, this.$id);
  }
}

/** The formula of a custom conditional format (Excel.ConditionalFormatRule), as seen from the first cell of its area. */
export class ConditionalFormatRule extends withProperties(FormatPart, {
  formula: {
    get: ({ $stored }): string => $stored.rule.value,
    set: (part, given) => {
      const formula = `=${checkedText(given).replace(/^=/, "")}`;
      if (formula.trim() === "=") throw invalidArgument();
      part.$setFormula(formula, { type: "Custom" });
    },
  },
}) {
  readonly $type = "ConditionalFormatRule";
}

/** A conditional format by the cell's value (Excel.CellValueConditionalFormat). */
export class CellValueConditionalFormat extends withProperties(FormatPart, {
  rule: {
    get: ({ $criteria }): unknown => Object.fromEntries(Object.entries($criteria).filter(([name]) => name !== "type")),
    set: (part, given) => {
      const rule = givenCellValueRule(given);
      const [first] = part.$stored.ranges;
      if (!first) throw itemNotFound();
      part.$setFormula(cellValueFormula(rule, fromRange(first)), { type: "CellValue", ...rule });
    },
  },
}) {
  readonly $type = "CellValueConditionalFormat";

  get format() {
    return this.$look;
  }
}
