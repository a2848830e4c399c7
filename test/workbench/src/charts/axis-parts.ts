import { COLOURS } from "../document/chart-colours";
import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import { FONT_SIZE, LINE_HEIGHT, pixels } from "./excel-look";

/** An axis before it is known whether it lies or stands. */
export type AxisOption = XAXisComponentOption | YAXisComponentOption;

/** The thin grey line of axes, gridlines and separators. */
export function lineStyle(): { color: string; width: number } {
  return { color: COLOURS.gridline, width: pixels(0.75) };
}

/** The small grey letters of an axis. */
export function textStyle(): { color: string; fontSize: number; lineHeight: number } {
  return { color: COLOURS.text, fontSize: FONT_SIZE.text, lineHeight: FONT_SIZE.text * LINE_HEIGHT };
}

/** The title of an axis, so far from it that the labels lie between; nothing where it has none. */
export function axisTitle(title: string | null, isUpright: boolean, gap: number): AxisOption {
  if (title === null || title === "") return {};
  return {
    name: title,
    nameLocation: "middle",
    nameGap: gap,
    nameRotate: isUpright ? 90 : 0,
    nameTextStyle: { color: COLOURS.text, fontSize: FONT_SIZE.axisTitle },
  };
}
