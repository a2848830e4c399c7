/** An exact number: a numerator over a denominator above 0, in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const over = BigInt(denominator);
  if (over === 0n) throw new RangeError("a fraction over 0");
  const divisor = greatestCommonDivisor(magnitude(BigInt(numerator)), magnitude(over)) * (over < 0n ? -1n : 1n);
  return { numerator: BigInt(numerator) / divisor, denominator: over / divisor };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

export function add(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

export function subtract(one: Fraction, other: Fraction): Fraction {
  return add(one, fraction(-other.numerator, other.denominator));
}

export function multiply(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

export function divide(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.denominator, one.denominator * other.numerator);
}

/** Below 0, 0 or above 0, as the first is less than, equal to or more than the second. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(add, ZERO);
}

export function mean(fractions: readonly Fraction[]): Fraction {
  return divide(sum(fractions), fraction(fractions.length));
}

/** The nearest double, but for the last bits: 20 decimals are kept. For fractions near 1 only. */
export function toNumber(one: Fraction): number {
  const scale = 10n ** 20n;
  return Number((one.numerator * scale) / one.denominator) / Number(scale);
}

/** What a double holds, exactly: every double is an integer over a power of two. */
export function exactly(double: number): Fraction {
  if (!Number.isFinite(double)) throw new RangeError(`${double} is no fraction`);
  let denominator = 1n;
  let scaled = double;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return fraction(BigInt(scaled), denominator);
}

/** What a double is written as, exactly: 0.555 is 555/1000, though the double holds a little more. */
export function asWritten(double: number): Fraction {
  const [digits = "", exponent = "0"] = double.toString().split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const places = decimals.length - Number(exponent);
  return fraction(BigInt(whole + decimals) * 10n ** BigInt(Math.max(-places, 0)), 10n ** BigInt(Math.max(places, 0)));
}

/** Whether two numbers lie within 1e-12 of each other. */
export function isClose(one: Fraction, other: Fraction): boolean {
  const { numerator, denominator } = subtract(one, other);
  return compare(fraction(magnitude(numerator), denominator), fraction(1n, 10n ** 12n)) <= 0;
}

/** The whole per cent, rounded half up once, after all arithmetic as the report prints scores. */
export function wholePercent(share: Fraction): number {
  const doubled = multiply(share, fraction(200));
  return Number((doubled.numerator + doubled.denominator) / (2n * doubled.denominator));
}
