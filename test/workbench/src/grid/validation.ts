import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { ValidationDocument } from "../document/workbook-document";
import { fromRange, toRange } from "./grid-range";

const TYPES = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;
const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function criteria(rule: ValidationDocument["rule"]) {
  if (rule.type === "list") return { formula1: rule.source, showDropDown: rule.showsDropDown };
  if (rule.type === "custom") return { formula1: rule.formula };
  return {
    operator: OPERATORS[rule.operator],
    formula1: rule.formula1,
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
  };
}

/** A validation as the grid's snapshot holds it. */
export function validationRule(validation: ValidationDocument, index: number): ISheetDataValidationRule {
  const { rule, error, prompt } = validation;
  return {
    uid: `validation-${index + 1}`,
    type: TYPES[rule.type],
    ranges: validation.areas.map(toRange),
    allowBlank: validation.ignoresBlanks,
    // Plain text, as in Excel: the grid would draw a pill around every answer.
    renderMode: DataValidationRenderMode.TEXT,
    ...criteria(rule),
    ...(error && {
      showErrorMessage: true,
      errorStyle: ERROR_STYLES[error.style],
      errorTitle: error.title,
      error: error.message,
    }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
  };
}

function documentRule(rule: ISheetDataValidationRule): ValidationDocument["rule"] | null {
  const type = keyOf(TYPES, rule.type);
  const formula1 = rule.formula1 ?? "";
  if (type === undefined) return null;
  if (type === "list") return { type, source: formula1, showsDropDown: rule.showDropDown !== false };
  if (type === "custom") return { type, formula: formula1 };
  return {
    type,
    operator: keyOf(OPERATORS, rule.operator) ?? "Between",
    formula1,
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
  };
}

/** The grid's rule as a document keeps it; null for a kind that Excel does not have. */
export function validationDocument(rule: ISheetDataValidationRule): ValidationDocument | null {
  const converted = documentRule(rule);
  if (!converted) return null;
  return {
    areas: rule.ranges.map(fromRange),
    rule: converted,
    ignoresBlanks: rule.allowBlank !== false,
    ...(rule.showErrorMessage && {
      error: {
        style: keyOf(ERROR_STYLES, rule.errorStyle) ?? "Stop",
        title: rule.errorTitle ?? "",
        message: rule.error ?? "",
      },
    }),
    ...(rule.showInputMessage && { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } }),
  };
}
