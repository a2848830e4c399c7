import type { Size } from "./chart-layout";
import { chartOption } from "./chart-option";
import type { DrawnChart } from "./drawn-chart";

/** The numbers along an axis as it is drawn. */
export interface DrawnScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** The numbers along an axis exactly as the drawing has them; null along an axis of categories and where none is drawn. */
export function drawnScale(chart: DrawnChart, size: Size, which: "Category" | "Value"): DrawnScale | null {
  const option = chartOption(chart, size);
  const isLying = (which === "Category") !== chart.isHorizontal;
  const axes = isLying ? option.xAxis : option.yAxis;
  const axis: unknown = Array.isArray(axes) ? axes[0] : axes;
  if (!isNumeric(axis)) return null;
  const [first = axis.min, second = axis.max] = axis.axisTick?.customValues ?? [];
  return { minimum: axis.min, maximum: axis.max, majorUnit: tidy(second - first) };
}

interface NumericAxis {
  readonly min: number;
  readonly max: number;
  readonly axisTick?: { readonly customValues?: readonly number[] };
}

function isNumeric(axis: unknown): axis is NumericAxis {
  if (typeof axis !== "object" || axis === null || !("min" in axis) || !("max" in axis)) return false;
  return typeof axis.min === "number" && typeof axis.max === "number";
}

/** Without the dust that subtracting binary fractions leaves. */
const tidy = (value: number) => Number(value.toPrecision(12));
