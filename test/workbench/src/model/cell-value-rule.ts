import { columnLetters, type GridArea } from "../grid/a1";
import { checkedText } from "../rich-api/given-values";
import { isPlainObject } from "../rich-api/members";
import { invalidArgument } from "../rich-api/rich-api-error";

/** A comparison of a cell with one value or two, as an add-in gives it; the grid knows formulas alone. */
export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

/** What an add-in gives as a rule. Throws InvalidArgument. */
export function givenCellValueRule(given: unknown): CellValueRule {
  if (!isPlainObject(given)) throw invalidArgument();
  const { formula1, formula2, operator } = given;
  const second = formula2 === undefined || formula2 === null ? {} : { formula2: formulaOf(formula2) };
  return { operator: formulaOf(operator), formula1: formulaOf(formula1), ...second };
}

/** The rule as a custom formula, as seen from the first cell of the area. Throws InvalidArgument. */
export function cellValueFormula({ operator, formula1, formula2 }: CellValueRule, area: GridArea): string {
  const cell = `${columnLetters(area.firstColumn)}${area.firstRow + 1}`;
  const one = `(${formula1.replace(/^=/, "")})`;
  const sign = SIGNS[operator];
  if (sign !== undefined) return `=${cell}${sign}${one}`;
  if (formula2 === undefined) throw invalidArgument();
  const two = `(${formula2.replace(/^=/, "")})`;
  const between = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  if (operator === "Between") return `=${between}`;
  if (operator === "NotBetween") return `=NOT(${between})`;
  throw invalidArgument();
}

function formulaOf(given: unknown): string {
  const text = typeof given === "number" ? String(given) : checkedText(given);
  if (text === "") throw invalidArgument();
  return text;
}
