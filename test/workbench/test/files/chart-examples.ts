import type {
  ChartAxisDocument,
  ChartDocument,
  ChartPartLook,
  ChartSeriesDocument,
  ChartSource,
  ShownCell,
} from "../../src/document/chart-document";
import type { Area } from "../../src/document/values";
import { area } from "./helpers";

export const PLAIN: ChartPartLook = { border: {}, font: {} };

/** Cells of the first sheet; what they show is left to whoever writes them. */
export const cells = (where: Area, shown?: ChartSource["shown"], sheet = "Sheet1"): ChartSource => ({
  cells: { sheet, area: where },
  ...(shown && { shown }),
});

export const number = (value: number | null, numberFormat = "0%"): ShownCell => ({
  value,
  text: value === null ? "" : `${value * 100}%`,
  numberFormat,
});
export const text = (value: string): ShownCell => ({ value, text: value, numberFormat: "General" });

/** An axis as a new chart has it. */
export const axis = (given: Partial<ChartAxisDocument> = {}): ChartAxisDocument => ({
  isVisible: true,
  isReversed: false,
  isMultiLevel: true,
  title: { isVisible: false, look: PLAIN },
  hasGridlines: false,
  gridlines: {},
  line: {},
  font: {},
  ...given,
});

/** A series of column B as a new chart has it. */
export const series = (given: Partial<ChartSeriesDocument> = {}): ChartSeriesDocument => ({
  values: cells(area(1, 1, 4, 1)),
  type: "ColumnClustered",
  line: {},
  marker: {},
  points: [],
  ...given,
});

/** A chart as it is when it was just inserted. */
export const chart = (given: Partial<ChartDocument> = {}): ChartDocument => ({
  name: "Chart 1",
  place: { from: { row: 1, column: 3, down: 3, right: 7.5 }, to: { row: 15, column: 10, down: 0, right: 12 } },
  type: "ColumnClustered",
  series: [series()],
  columns: { gapWidth: 219, overlap: -27 },
  displaysBlanksAs: "NotPlotted",
  plotsVisibleOnly: true,
  look: PLAIN,
  title: { isVisible: true, isOverlay: false, look: PLAIN },
  legend: { isVisible: false, isOverlay: false, position: "Bottom", look: PLAIN },
  categoryAxis: axis(),
  valueAxis: axis({ hasGridlines: true }),
  ...given,
});

/** Chart 1 of the report as it stands on a sheet, its cells last holding what is given with them. */
export function chart1(hasShown: boolean): ChartDocument {
  const source = (where: Area, ...shown: ShownCell[][]) => cells(where, hasShown ? shown : undefined, "Scores");
  const dark = "#14284B";
  const categories = source(
    area(4, 10, 7, 11),
    ["Section 1", "", "Section 2", ""].map(text),
    ["1.1", "1.2", "2.1", "2.2"].map(text),
  );
  const column = (name: string, place: number, fill: string, letters: string, shown: (number | null)[]) =>
    series({
      name: source(area(3, place, 3, place), [text(name)]),
      values: source(
        area(4, place, 7, place),
        shown.map((value) => number(value)),
      ),
      categories,
      fill,
      line: { color: dark, weight: 2, style: "Continuous" },
      labels: {
        shows: ["Value"],
        position: "Center",
        numberFormat: "0%",
        look: { border: {}, font: { color: letters } },
      },
    });
  return chart({
    name: "OMI Chart 1",
    ...(hasShown && { description: "Chart 1. Not below the line: 1.1 83%, 2.2 69%." }),
    series: [
      column("Not below the line", 12, dark, "#FFFFFF", [0.83187, null, null, 0.6903]),
      column("Below the line", 13, "#FFFFFF", dark, [null, 0.67073, 0.63176, null]),
      series({
        name: source(area(3, 14, 3, 14), [text("Line of priority for improvement (68%)")]),
        values: source(
          area(4, 14, 7, 14),
          [0.68, 0.68, 0.68, 0.68].map((value) => number(value)),
        ),
        categories,
        type: "Line",
        line: { color: "#E8590C", weight: 2.25, style: "Continuous" },
      }),
    ],
    columns: { gapWidth: 30, overlap: 100 },
    title: {
      isVisible: true,
      isOverlay: false,
      text: source(area(10, 10, 10, 10), [text("Chart 1: Scoring of sections 1-3:\nNottinghamshire")]),
      look: { border: {}, font: { size: 12, bold: true, color: "#262626" } },
    },
    legend: {
      isVisible: true,
      isOverlay: false,
      position: "Bottom",
      look: { border: {}, font: { color: "#262626" } },
    },
    categoryAxis: axis({ font: { color: "#262626" } }),
    valueAxis: axis({
      minimum: 0,
      maximum: 1,
      majorUnit: 0.2,
      numberFormat: "0%",
      hasGridlines: true,
      gridlines: { color: "#D9D9D9" },
      font: { color: "#262626" },
    }),
  });
}
