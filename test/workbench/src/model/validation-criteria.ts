import type { ValidationDocument } from "../document/workbook-document";
import { isPlainObject } from "../rich-api/members";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { absoluteReference, rangeArea } from "./given-range";
import { operandFormula, operandText } from "./validation-operands";

type Rule = ValidationDocument["rule"];
type Comparison = Extract<Rule, { operator: unknown }>;

const COMPARISONS: readonly string[] = ["wholeNumber", "decimal", "date", "time", "textLength"];
const OPERATORS: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
];
/** A list that is written out may not be longer in Excel. */
const LONGEST_LIST = 255;

const needsTwo = (operator: string) => operator === "Between" || operator === "NotBetween";

/** What an add-in gives as a rule, {list: {…}}, as the document keeps it. Throws InvalidArgument. */
export function givenRule(context: ModelContext, given: unknown): Rule {
  if (!isPlainObject(given)) throw invalidArgument();
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const [type, criteria] = entries[0] ?? [];
  if (entries.length !== 1 || type === undefined || !isPlainObject(criteria)) throw invalidArgument();
  if (type === "list") return listRule(context, criteria);
  if (type === "custom") return customRule(criteria);
  if (COMPARISONS.includes(type)) return comparison(context, type as Comparison["type"], criteria);
  throw invalidArgument();
}

/** The rule as an add-in reads it, only the kind that is set. */
export function excelRule(rule: Rule): Record<string, unknown> {
  if (rule.type === "list") return { list: { inCellDropDown: rule.showsDropDown, source: rule.source } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const { type, operator, formula1, formula2 } = rule;
  const second = formula2 === undefined ? {} : { formula2: operandFormula(formula2) };
  return { [type]: { formula1: operandFormula(formula1), ...second, operator } };
}

function listRule(context: ModelContext, { source, inCellDropDown }: Record<string, unknown>): Rule {
  const showsDropDown = inCellDropDown !== false;
  const area = rangeArea(source);
  if (area) return { type: "list", source: absoluteReference(context, area), showsDropDown };
  if (typeof source !== "string" || source.trim() === "" || source === "=") throw invalidArgument();
  if (!source.startsWith("=") && source.length > LONGEST_LIST) throw invalidArgument();
  return { type: "list", source, showsDropDown };
}

function customRule({ formula }: Record<string, unknown>): Rule {
  if (typeof formula !== "string" || !/^=./s.test(formula)) throw invalidArgument();
  return { type: "custom", formula };
}

function comparison(context: ModelContext, type: Comparison["type"], given: Record<string, unknown>): Comparison {
  const { operator, formula1, formula2 } = given;
  if (typeof operator !== "string" || !OPERATORS.includes(operator)) throw invalidArgument();
  const kind = type === "date" || type === "time" ? "dateTime" : "number";
  const rule = { type, operator: operator as Comparison["operator"], formula1: operandText(context, formula1, kind) };
  return needsTwo(operator) ? { ...rule, formula2: operandText(context, formula2, kind) } : rule;
}
