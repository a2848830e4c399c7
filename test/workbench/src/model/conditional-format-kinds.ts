import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ConditionalFormat } from "./conditional-format";
import { givenCriteria, type ConditionalCriteria } from "./conditional-criteria";
import { ConditionalRangeFormat } from "./conditional-format-look";

/** The formula of a custom conditional format (Excel.ConditionalFormatRule), as seen from the first cell of its area. */
export class ConditionalFormatRule extends ExcelObject {
  readonly $type = "ConditionalFormatRule";

  constructor(readonly $format: ConditionalFormat) {
    super();
  }

  get formula(): string {
    return this.$format.$formula();
  }
  set formula(formula: unknown) {
    if (typeof formula !== "string" || formula.trim() === "" || formula.trim() === "=") throw invalidArgument();
    this.$format.$setFormula(formula.startsWith("=") ? formula : `=${formula}`);
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: unknown) {
    this.formula = formula;
  }
}

/** A conditional format by a formula (Excel.CustomConditionalFormat). */
export class CustomConditionalFormat extends ExcelObject {
  readonly $type = "CustomConditionalFormat";

  constructor(readonly $format: ConditionalFormat) {
    super();
  }

  get format() {
    return new ConditionalRangeFormat(this.$format.$style());
  }
  get rule() {
    return new ConditionalFormatRule(this.$format);
  }
}

/** A conditional format by a rule of Excel's own, which the grid keeps as a formula. */
abstract class CriteriaConditionalFormat<
  Type extends "CellValue" | "ContainsText" | "PresetCriteria",
> extends ExcelObject {
  abstract readonly $criteriaType: Type;

  constructor(readonly $format: ConditionalFormat) {
    super();
  }

  get format() {
    return new ConditionalRangeFormat(this.$format.$style());
  }
  get rule(): unknown {
    const criteria: ConditionalCriteria = this.$format.$criteria();
    return Object.fromEntries(Object.entries(criteria).filter(([name]) => name !== "type"));
  }
  set rule(given: unknown) {
    this.$format.$setCriteria(givenCriteria(this.$criteriaType, given));
  }
}

/** A conditional format by the cell's value (Excel.CellValueConditionalFormat). */
export class CellValueConditionalFormat extends CriteriaConditionalFormat<"CellValue"> {
  readonly $type = "CellValueConditionalFormat";
  readonly $criteriaType = "CellValue";
}

/** A conditional format by the cell's text (Excel.TextConditionalFormat). */
export class TextConditionalFormat extends CriteriaConditionalFormat<"ContainsText"> {
  readonly $type = "TextConditionalFormat";
  readonly $criteriaType = "ContainsText";
}

/** A conditional format by one of Excel's ready criteria (Excel.PresetCriteriaConditionalFormat). */
export class PresetCriteriaConditionalFormat extends CriteriaConditionalFormat<"PresetCriteria"> {
  readonly $type = "PresetCriteriaConditionalFormat";
  readonly $criteriaType = "PresetCriteria";
}
