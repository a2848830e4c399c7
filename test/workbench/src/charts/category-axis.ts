import { fitLabels, type FittedLabels } from "./category-labels";
import { labelSpans } from "./category-levels";
import type { DrawnChart } from "./drawn-chart";
import { axisTitle, lineStyle, textStyle, type AxisOption } from "./axis-parts";
import { FONT_SIZE } from "./excel-look";
import { categoryCount, innermost } from "./legend-entries";
import { textHeight, wrapText } from "./text-size";

const MARGIN = 6;

/** The category axis: one axis for the labels next to it, and one more for each level of labels further out. */
export function categoryAxes(chart: DrawnChart, length: number): AxisOption[] {
  const axis = chart.categoryAxis;
  const count = categoryCount(chart);
  const outerLevels = chart.categories.slice(0, -1).reverse();
  const names = Array.from({ length: count }, (_, index) => innermost(chart)[index] ?? `${index + 1}`);
  const labels = fitLabels(names, length / Math.max(1, count), chart.isHorizontal, outerLevels.length > 0);
  const isAreaOnly = outerLevels.length === 0 && chart.series.every(({ type }) => type === "area");

  const axes: AxisOption[] = [innerAxis(chart, labels, !isAreaOnly)];
  // A line of letters brings its own room above and below, but not to its left.
  let depth = MARGIN + labels.depth + (chart.isHorizontal ? MARGIN : 0);
  for (const level of axis.isVisible ? outerLevels : []) {
    const outer = outerAxis(chart, level, count, depth, length);
    axes.push(outer.option);
    depth = outer.depth;
  }
  Object.assign(axes.at(-1)!, axisTitle(axis.title, chart.isHorizontal, depth + MARGIN));
  return axes;
}

function innerAxis(chart: DrawnChart, labels: FittedLabels, boundaryGap: boolean): AxisOption {
  const { isVisible, isReversed, hasMajorGridlines } = chart.categoryAxis;
  return {
    type: "category",
    data: [...labels.texts],
    boundaryGap,
    inverse: isReversed,
    position: categorySide(chart),
    axisLine: { show: isVisible, onZero: true, onZeroAxisIndex: 0, lineStyle: lineStyle() },
    axisTick: { show: false },
    splitLine: { show: hasMajorGridlines, lineStyle: lineStyle() },
    axisLabel: {
      ...textStyle(),
      show: isVisible,
      interval: labels.interval,
      rotate: labels.rotation,
      margin: MARGIN,
      hideOverlap: false,
    },
  };
}

/**
 * An outer level is an axis of numbers along the categories, because its labels stand between them: each label in the
 * middle of its span, and a separator at each end of it that reaches from the axis past the labels.
 */
function outerAxis(
  chart: DrawnChart,
  level: readonly string[],
  count: number,
  depth: number,
  length: number,
): { option: AxisOption; depth: number } {
  const spans = labelSpans(level, count);
  const lines = spans.map(({ label, start, end }) =>
    wrapText(label, ((end - start) * length) / Math.max(1, count) - MARGIN, FONT_SIZE.text),
  );
  const texts = new Map(spans.map(({ start, end }, index) => [(start + end) / 2, lines[index]!.join("\n")]));
  const newDepth = depth + textHeight(Math.max(1, ...lines.map((one) => one.length)), FONT_SIZE.text) + MARGIN;
  const option: AxisOption = {
    type: "value",
    min: 0,
    max: count,
    inverse: chart.categoryAxis.isReversed,
    position: categorySide(chart),
    // Labels stay at the edge of the plot, so that columns below zero do not run through them.
    axisLine: { show: false, onZero: false },
    axisTick: {
      show: true,
      customValues: [0, ...spans.map(({ end }) => end)],
      length: newDepth,
      lineStyle: lineStyle(),
    },
    axisLabel: {
      ...textStyle(),
      customValues: [...texts.keys()],
      formatter: (value: number) => texts.get(value) ?? "",
      ...(chart.isHorizontal && {
        rotate: 90,
        align: "center",
        verticalAlign: chart.valueAxis.isReversed ? "top" : "bottom",
      }),
      margin: depth,
      hideOverlap: false,
    },
    splitLine: { show: false },
  };
  return { option, depth: newDepth };
}

/** Labels lie beyond the start of the value axis, which is at the other side where that axis is reversed. */
function categorySide(chart: DrawnChart): "left" | "right" | "top" | "bottom" {
  if (chart.isHorizontal) return chart.valueAxis.isReversed ? "right" : "left";
  return chart.valueAxis.isReversed ? "top" : "bottom";
}
