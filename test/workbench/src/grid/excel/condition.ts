import {
  BooleanValueObject,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";

/** What IF makes of its condition: the texts "TRUE" and "FALSE" are taken for what they say, any other text is #VALUE!. */
export function asCondition(value: BaseValueObject): BaseValueObject {
  if (value.isArray()) return (value as ArrayValueObject).mapValue(asCondition);
  if (!value.isString()) return value;
  const text = String(value.getValue()).toUpperCase();
  if (text === "TRUE" || text === "FALSE") return BooleanValueObject.create(text === "TRUE");
  return ErrorValueObject.create("#VALUE!" as ErrorType);
}
