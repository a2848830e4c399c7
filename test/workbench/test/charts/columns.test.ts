import { aChart, anAxis, aSeries, draw } from "./draw";

const DARK = "#111111";
const LIGHT = "#EEEEEE";

test.each([0, 100, -50])("the gap between groups is so many per cent of a column, at an overlap of %i", (overlap) => {
  const series = [aSeries({ values: [1, 2], color: DARK }), aSeries({ values: [3, 4], color: LIGHT })];
  const drawing = draw(aChart({ series, gapWidth: 150, overlap }));
  const [first, second] = drawing.filled(DARK);
  const [lastOfGroup] = drawing.filled(LIGHT);
  const width = first!.right - first!.left;
  expect((second!.left - lastOfGroup!.right) / width).toBeCloseTo(1.5, 2);
});

test("the columns of a group lie over one another by the overlap", () => {
  const overlapOf = (overlap: number) => {
    const series = [aSeries({ values: [1, 2], color: DARK }), aSeries({ values: [3, 4], color: LIGHT })];
    const drawing = draw(aChart({ series, overlap }));
    const [first] = drawing.filled(DARK);
    const [second] = drawing.filled(LIGHT);
    return (first!.right - second!.left) / (first!.right - first!.left);
  };
  expect(overlapOf(100)).toBeCloseTo(1, 2);
  expect(overlapOf(0)).toBeCloseTo(0, 2);
  expect(overlapOf(-50)).toBeCloseTo(-0.5, 2);
});

test("an empty cell draws no column and no label", () => {
  const drawing = draw(aChart({ series: [aSeries({ values: [5, null], labels: ["five", "none"], color: DARK })] }));
  expect(drawing.filled(DARK)).toHaveLength(1);
  expect(drawing.texts.map(({ text }) => text)).toContain("five");
  expect(drawing.texts.map(({ text }) => text)).not.toContain("none");
});

test("a label stands beyond the end of its column, below it where the value is negative", () => {
  const drawing = draw(aChart({ series: [aSeries({ values: [5, -3], labels: ["+5", "-3!"], color: DARK })] }));
  const [up, down] = drawing.filled(DARK);
  expect(drawing.textAt("+5").y).toBeLessThan(up!.top);
  expect(drawing.textAt("-3!").y).toBeGreaterThan(down!.bottom);
  expect(up!.bottom).toBe(down!.top);
});

test("labels inside a column stand at its end, its middle or its base", () => {
  const heightOf = (labelPosition: "InsideEnd" | "Center" | "InsideBase") => {
    const drawing = draw(
      aChart({ series: [aSeries({ values: [5, 5], labels: ["x", "x"], color: DARK, labelPosition })] }),
    );
    const [column] = drawing.filled(DARK);
    return (column!.bottom - drawing.textAt("x").y) / (column!.bottom - column!.top);
  };
  expect(heightOf("InsideEnd")).toBeGreaterThan(0.9);
  expect(heightOf("Center")).toBeCloseTo(0.5, 1);
  expect(heightOf("InsideBase")).toBeLessThan(0.1);
});

test("stacked columns stand on one another", () => {
  const series = [aSeries({ values: [2, 1], color: DARK }), aSeries({ values: [3, 1], color: LIGHT })];
  const drawing = draw(aChart({ series: series.map((one) => ({ ...one, isStacked: true })), overlap: 100 }));
  expect(drawing.filled(LIGHT)[0]!.bottom).toBeCloseTo(drawing.filled(DARK)[0]!.top, 0);
  expect(drawing.filled(LIGHT)[0]!.left).toBe(drawing.filled(DARK)[0]!.left);
});

test("horizontal bars run from bottom to top, the first series lowest in each group", () => {
  const series = [aSeries({ values: [1, 2], color: DARK }), aSeries({ values: [3, 4], color: LIGHT })];
  const drawing = draw(aChart({ series, isHorizontal: true }));
  expect(drawing.textAt("A").y).toBeGreaterThan(drawing.textAt("B").y);
  expect(drawing.filled(DARK)[0]!.top).toBeGreaterThanOrEqual(drawing.filled(LIGHT)[0]!.bottom);
  const lengths = drawing.filled(DARK).map(({ left, right }) => right - left);
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeCloseTo(2, 1);
});

test("a reversed category axis runs from right to left, a reversed value axis downwards", () => {
  const series = [aSeries({ values: [1, 2], labels: ["one", "two"], color: DARK })];
  const reversed = anAxis({ isReversed: true });
  const drawing = draw(aChart({ series, categoryAxis: reversed, valueAxis: reversed }));
  expect(drawing.textAt("A").x).toBeGreaterThan(drawing.textAt("B").x);
  for (const column of drawing.filled(DARK)) expect(column.bottom).toBeLessThan(drawing.textAt("two").y);
  expect(drawing.textAt("A").y).toBeLessThan(drawing.filled(DARK)[0]!.top);
});
