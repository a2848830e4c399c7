import {
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { arrayOf, mapped, replaced, sizeOf, valueAt, type NamedFunction } from "./function-pieces";
import { withExcelsDigits } from "./number-as-text";

const textOf = (value: BaseValueObject) =>
  value.isNull() ? "" : value.isBoolean() ? String(value.getValue()).toUpperCase() : String(value.getValue());

const trimmed = (value: BaseValueObject) =>
  value.isError()
    ? value
    : StringValueObject.create(
        textOf(withExcelsDigits(value))
          .replace(/^ +| +$/g, "")
          .replace(/ +/g, " "),
      );

const WILDCARD = /[?*~]/;

/** A pattern of Excel's: "?" is any character, "*" any number of them, and after "~" both are themselves. */
const patternOf = (wanted: string) =>
  new RegExp(
    wanted.replace(/~[?*~]|[?*]|[.+^${}()|[\]\\]/g, (sign) =>
      sign === "?" ? "." : sign === "*" ? ".*?" : sign.length === 2 ? `\\${sign[1]!}` : `\\${sign}`,
    ),
    "isu",
  );

/** SEARCH with wildcards, which the grid takes for themselves. */
function search(own: BaseFunction, values: BaseValueObject[]): BaseValueObject {
  const sizes = values.map(sizeOf);
  const [rows, columns] = [Math.max(...sizes.map((size) => size.rows)), Math.max(...sizes.map((size) => size.columns))];
  return arrayOf(rows, columns, (row, column) => {
    const [wanted, within, first] = values.map((value) => valueAt(value, row, column));
    const [pattern, text] = [textOf(wanted!), textOf(within!)];
    if ([wanted, within, first].some((one) => one?.isError()) || !WILDCARD.test(pattern))
      return own.calculate(...[wanted!, within!, first].filter((one) => one !== undefined)) as BaseValueObject;
    const from = first === undefined || first.isNull() ? 0 : Math.trunc(Number(first.getValue())) - 1;
    const found = from < 0 ? -1 : text.slice(from).search(patternOf(pattern));
    return found < 0 ? ErrorValueObject.create("#VALUE!" as ErrorType) : NumberValueObject.create(from + found + 1);
  });
}

const shortened = (value: BaseValueObject) =>
  value.isArray() ? mapped(value, withExcelsDigits) : withExcelsDigits(value);

/** Functions of texts for which a number is the text that Excel would show. */
const OF_TEXTS =
  "LEN LEFT RIGHT MID UPPER LOWER PROPER SUBSTITUTE REPLACE FIND EXACT CONCAT CONCATENATE TEXTJOIN".split(" ");

/** What the grid calculates of texts otherwise than Excel does. */
export const TEXT_FUNCTIONS: readonly NamedFunction[] = [
  replaced("TRIM", (_, [text]) => mapped(text!, trimmed)),
  replaced("SEARCH", (own, values) => search(own, values.map(shortened))),
  ...OF_TEXTS.map((name) => replaced(name, (own, values) => own.calculate(...values.map(shortened)))),
];
