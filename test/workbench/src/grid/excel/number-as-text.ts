import { NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/preset-sheets-core";

/** The most digits of a number that Excel keeps in a text. */
const DIGITS = 15;

const shortened = (number: number) => (Number.isFinite(number) ? Number(number.toPrecision(DIGITS)) : number);

/** A number that has more digits than Excel shows in a text, as that text; everything else as it is. */
export function withExcelsDigits(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber()) return value;
  const number = Number(value.getValue());
  const short = shortened(number);
  return short === number ? value : StringValueObject.create(String(short));
}

type Join = (this: BaseValueObject, other: BaseValueObject) => BaseValueObject;

/** Lets "&" write numbers as Excel does, once for all grids of the page: 1/3 has 15 digits in a text. */
export function letNumbersBeShortInTexts() {
  for (const kind of [NumberValueObject, StringValueObject]) {
    const prototype = kind.prototype as unknown as Record<"concatenateFront" | "concatenateBack", Join>;
    for (const end of ["concatenateFront", "concatenateBack"] as const) {
      const own = prototype[end];
      prototype[end] = function (other) {
        return own.call(withExcelsDigits(this), other.isArray() ? other : withExcelsDigits(other));
      };
    }
  }
}
