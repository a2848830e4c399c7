import type { AxisScale } from "./axis-scale";
import { axisTitle, lineStyle, textStyle, type AxisOption } from "./axis-parts";
import type { DrawnAxis, DrawnChart } from "./drawn-chart";
import { FONT_SIZE } from "./excel-look";
import { textHeight, widestText } from "./text-size";

const MARGIN = 8;

/** The value axis: no line of its own, a gridline and a label at each major unit. */
export function valueAxis(chart: DrawnChart, scale: AxisScale): AxisOption {
  const isOpposite = chart.categoryAxis.isReversed;
  const side = chart.isHorizontal ? (isOpposite ? "top" : "bottom") : isOpposite ? "right" : "left";
  return { ...numericAxis(chart.valueAxis, scale, !chart.isHorizontal), position: side };
}

/** How far the labels and the title of the value axis reach from the plot, in pixels. */
export function valueAxisDepth(chart: DrawnChart, { ticks }: AxisScale): number {
  const axis = chart.valueAxis;
  const labels = axis.isVisible ? MARGIN + labelDepth(axis, ticks, !chart.isHorizontal) : 0;
  const hasTitle = axis.title !== null && axis.title !== "";
  return labels + (hasTitle ? MARGIN + textHeight(1, FONT_SIZE.axisTitle) : 0);
}

/** The lying axis of a scatter chart, which has values where other charts have categories. */
export function scatterAxis(chart: DrawnChart, scale: AxisScale): AxisOption {
  const axis = numericAxis(chart.categoryAxis, scale, false);
  return {
    ...axis,
    axisLine: { show: chart.categoryAxis.isVisible, onZero: true, lineStyle: lineStyle() },
  };
}

function numericAxis(axis: DrawnAxis, { minimum, maximum, ticks }: AxisScale, isUpright: boolean): AxisOption {
  return {
    type: "value",
    min: minimum,
    max: maximum,
    inverse: axis.isReversed,
    axisLine: { show: false, onZero: false },
    // The gridlines follow the ticks, so these are set even though Excel draws none.
    axisTick: { show: false, customValues: [...ticks] },
    splitLine: { show: axis.hasMajorGridlines, lineStyle: lineStyle() },
    axisLabel: {
      ...textStyle(),
      show: axis.isVisible,
      customValues: [...ticks],
      formatter: (value: number) => axis.format(value),
      margin: MARGIN,
    },
    ...axisTitle(axis.title, isUpright, labelDepth(axis, ticks, isUpright) + 2 * MARGIN),
  } as AxisOption;
}

function labelDepth(axis: DrawnAxis, ticks: readonly number[], isUpright: boolean): number {
  if (!isUpright) return textHeight(1, FONT_SIZE.text);
  return widestText(
    ticks.map((tick) => axis.format(tick)),
    FONT_SIZE.text,
  );
}
