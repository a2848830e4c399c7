import { chartOption } from "../../src/charts/chart-option";
import { aChart, anAxis, aSeries, draw } from "./draw";

const DARK = "#111111";
const LIGHT = "#EEEEEE";

test("the title stands on top in grey letters of 14 points, on the lines it was given", () => {
  const title = "Chart 1: Scoring of sections 1-3:\nOffender Management Inspection";
  const drawing = draw(aChart({ title, series: [aSeries({ values: [1, 2] })] }));
  const [first, second] = title.split("\n").map((line) => drawing.textAt(line));
  expect(first!.x).toBe(300);
  expect(second!.y).toBeGreaterThan(first!.y + 14);
  expect(drawing.svg).toMatch(/font-size:18\.67px[^>]*fill="#595959">Chart 1/);
});

test("a title that is too long for the chart is broken between words", () => {
  const title = "Offender Management Inspection of the whole of Nottinghamshire in the spring of the year";
  const { texts } = draw(aChart({ title, series: [aSeries({ values: [1, 2] })] }), { width: 300, height: 300 });
  const lines = texts.map(({ text }) => text).filter((text) => text.length > 5);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(" ")).toBe(title);
});

test("series take Excel's colours in turn where they are given none", () => {
  const drawing = draw(aChart({ series: [aSeries({ values: [1, 2] }), aSeries({ values: [1, 2] })] }));
  expect(drawing.filled("#4472C4")).toHaveLength(2);
  expect(drawing.filled("#ED7D31")).toHaveLength(2);
});

test("a line lies over the columns of the same chart, dashed and as thick as it was set", () => {
  const line = aSeries({ type: "line", values: [0.68, 0.68], lineColor: DARK, lineStyle: "Dash", lineWidth: 3 });
  const drawing = draw(aChart({ series: [aSeries({ values: [0.5, 0.9], color: LIGHT }), line] }));
  const [path] = drawing.stroked(DARK);
  const [, left, y, right, end] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(path!)!;
  expect(y).toBe(end);
  expect(Number(left)).toBeCloseTo(drawing.textAt("A").x, 0);
  expect(Number(right)).toBeCloseTo(drawing.textAt("B").x, 0);
  expect(drawing.svg).toMatch(/stroke="#111111"[^>]*stroke-width="4"[^>]*stroke-dasharray/);
});

test("a line is broken where a cell is empty", () => {
  const line = aSeries({ type: "line", values: [1, 2, null, 3, 4], lineColor: DARK });
  const drawing = draw(aChart({ categories: [["a", "b", "c", "d", "e"]], series: [line] }));
  expect(drawing.stroked(DARK)[0]!.match(/M/g)).toHaveLength(2);
});

test("a line without markers shows its labels all the same", () => {
  const line = aSeries({
    type: "line",
    values: [1, 2],
    labels: ["first", "second"],
    labelPosition: "Top",
    color: DARK,
  });
  const drawing = draw(aChart({ series: [line] }));
  expect(drawing.textAt("first").y).toBeGreaterThan(drawing.textAt("second").y);
  const drawn = drawing.svg.match(/<path[^>]*fill="#111111"[^>]*ssr_type="chart"/g) ?? [];
  expect(drawn.every((marker) => marker.includes('fill-opacity="0"'))).toBe(true);
});

test.each(["Top", "Bottom", "Left", "Right"] as const)("the legend stands at the %s, clear of the plot", (legend) => {
  const series = [aSeries({ name: "At or above", values: [9, 9], color: DARK })];
  const drawing = draw(aChart({ series, legend, title: "Title", gapWidth: 0 }));
  const entry = drawing.textAt("At or above");
  const columns = drawing.filled(DARK);
  const isClear = {
    Top: entry.y > drawing.textAt("Title").y && entry.y < columns[0]!.top,
    Bottom: entry.y > drawing.textAt("A").y,
    Left: entry.x < columns[0]!.left,
    Right: entry.x > columns[1]!.right,
  };
  expect(isClear[legend]).toBe(true);
});

test("two series of the same name have an entry each in the legend, and one without a name is numbered", () => {
  const names = ["Score", "Score", ""];
  const series = names.map((name) => aSeries({ name, values: [1, 2] }));
  const texts = draw(aChart({ series, legend: "Bottom" })).texts.map(({ text }) => text);
  expect(texts.filter((text) => text === "Score")).toHaveLength(2);
  expect(texts).toContain("Series3");
});

test("a legend that needs several rows stays within the chart", () => {
  const series = Array.from({ length: 9 }, (_, index) =>
    aSeries({ name: `A rather long name ${index}`, values: [1, 2] }),
  );
  const { texts } = draw(aChart({ series, legend: "Bottom" }));
  const rows = texts.filter(({ text }) => text.startsWith("A rather")).map(({ y }) => y);
  expect(new Set(rows.map(Math.round)).size).toBeGreaterThan(1);
  expect(Math.max(...rows)).toBeLessThan(395);
});

test("a pie has a slice and a legend entry for each category", () => {
  const pie = aSeries({ type: "pie", values: [1, 3], labels: ["a quarter", "the rest"] });
  const drawing = draw(aChart({ series: [pie], legend: "Right" }));
  expect([drawing.filled("#4472C4"), drawing.filled("#ED7D31")].map(({ length }) => length)).toEqual([1, 1]);
  expect(drawing.texts.map(({ text }) => text).sort()).toEqual(["A", "B", "a quarter", "the rest"]);
});

test("a scatter chart puts its points at the numbers of their categories", () => {
  const points = aSeries({
    type: "scatter",
    values: [1, 1, 1],
    labels: ["p", "q", "r"],
    labelPosition: "Top",
    marker: "Circle",
  });
  const drawing = draw(aChart({ categories: [["0", "2", "8"]], series: [points], categoryAxis: anAxis({}) }));
  const [p, q, r] = ["p", "q", "r"].map((label) => drawing.textAt(label).x);
  expect((r! - p!) / (q! - p!)).toBeCloseTo(4, 1);
});

test("an area is filled down to the axis", () => {
  const drawing = draw(aChart({ series: [aSeries({ type: "area", values: [2, 4], color: DARK })] }));
  expect(drawing.svg).toMatch(/<path d="M[^"]*Z" fill="#111111"/);
});

test("nothing in a chart moves, glows or can be clicked away: it is a picture", () => {
  const option = chartOption(aChart({ series: [aSeries({ values: [1] })], legend: "Top" }));
  expect(option).toMatchObject({ animation: false, legend: { selectedMode: false }, series: [{ silent: true }] });
});

test("a chart without series, or in an element of hardly any size, is drawn without an error", () => {
  expect(draw(aChart({ categories: [] })).svg).toContain("<svg");
  const crowded = aChart({ title: "Title", legend: "Right", series: [aSeries({ values: [1, 2] })] });
  expect(draw(crowded, { width: 3, height: 3 }).svg).not.toContain("NaN");
});
