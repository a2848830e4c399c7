import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormatDocument } from "../document/workbook-document";
import { fromRange, toRange } from "./grid-range";
import { fromGridStyle, toGridStyle } from "./style";

/** A conditional format as the grid's snapshot holds it. */
export function conditionalFormatRule(format: ConditionalFormatDocument, index: number) {
  return {
    cfId: `format-${index + 1}`,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopsIfTrue,
    rule: {
      type: "highlightCell",
      subType: "formula",
      value: `=${format.formula}`,
      style: toGridStyle(format.format),
    },
  };
}

/** The grid's rule as a document keeps it; null for a rule that is not a formula. */
export function conditionalFormatDocument(rule: IConditionFormattingRule): ConditionalFormatDocument | null {
  const { rule: inner } = rule;
  if (!("subType" in inner) || !("value" in inner) || typeof inner.value !== "string") return null;
  if (String(inner.subType) !== "formula") return null;
  return {
    areas: rule.ranges.map(fromRange),
    formula: inner.value.replace(/^=/, ""),
    stopsIfTrue: rule.stopIfTrue,
    format: fromGridStyle(inner.style),
  };
}
