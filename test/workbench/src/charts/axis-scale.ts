import type { DrawnAxis } from "./drawn-chart";

/** Where an axis begins and ends, and the values at which it has a gridline and a label. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** Excel starts an axis at zero unless the values lie closer together than this share of the largest. */
const CLOSE_TOGETHER = 1 / 6;
/** Excel leaves at least this share of the values' span free beyond the last of them. */
const HEADROOM = 0.05;
/** A unit too small for any chart would otherwise ask for more gridlines than there are pixels. */
const MOST_TICKS = 500;

/** The scale of a value axis: what the chart sets, and for the rest what Excel chooses on its own. */
export function axisScale(
  values: readonly number[],
  axis: Pick<DrawnAxis, "minimum" | "maximum" | "majorUnit">,
  mostSteps = 10,
): AxisScale {
  const free = freeRange(values);
  const low = axis.minimum ?? Math.min(free.low, axis.maximum ?? free.low);
  const high = axis.maximum ?? Math.max(free.high, low);
  const span = high > low ? high - low : 1;

  const isUnitUsable = axis.majorUnit !== null && axis.majorUnit > 0 && span / axis.majorUnit < MOST_TICKS;
  const unit = isUnitUsable ? axis.majorUnit : smallestUnit(low, low + span, axis, mostSteps);

  const minimum = axis.minimum ?? tidy(Math.floor(tidy(low / unit)) * unit);
  const roundMaximum = axis.maximum ?? tidy(Math.ceil(tidy((low + span) / unit)) * unit);
  const maximum = roundMaximum > minimum ? roundMaximum : tidy(minimum + unit);
  return { minimum, maximum, ticks: ticks(minimum, maximum, unit) };
}

/** The range an axis would have if it need not end at a round number. */
function freeRange(values: readonly number[]): { low: number; high: number } {
  if (values.length === 0) return { low: 0, high: 1 };
  const smallest = values.reduce((one, other) => Math.min(one, other));
  const largest = values.reduce((one, other) => Math.max(one, other));
  if (smallest === 0 && largest === 0) return { low: 0, high: 1 };
  if (largest <= 0) {
    const mirrored = freeRange(values.map((value) => -value));
    return { low: -mirrored.high, high: -mirrored.low };
  }
  const isClose = largest > smallest && (largest - smallest) / largest <= CLOSE_TOGETHER;
  if (isClose) {
    return { low: smallest - (largest - smallest) / 2, high: largest + HEADROOM * (largest - smallest) };
  }
  const headroom = HEADROOM * (largest - Math.min(smallest, 0));
  return { low: smallest < 0 ? smallest - headroom : 0, high: largest + headroom };
}

/** The smallest of 1, 2 and 5 times a power of ten that keeps the axis to so many steps. */
function smallestUnit(
  low: number,
  high: number,
  { minimum, maximum }: Pick<DrawnAxis, "minimum" | "maximum">,
  mostSteps: number,
): number {
  const power = 10 ** (Math.floor(Math.log10(high - low)) - 2);
  for (let scale = power; ; scale *= 10) {
    for (const unit of [scale, 2 * scale, 5 * scale]) {
      const first = minimum === null ? Math.floor(tidy(low / unit)) : low / unit;
      const last = maximum === null ? Math.ceil(tidy(high / unit)) : high / unit;
      if (tidy(last - first) <= mostSteps) return unit;
    }
  }
}

function ticks(minimum: number, maximum: number, unit: number): number[] {
  const count = Math.floor(tidy((maximum - minimum) / unit));
  return Array.from({ length: count + 1 }, (_, index) => tidy(minimum + index * unit));
}

/** Without the dust that adding binary fractions leaves: 0.3 and not 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
