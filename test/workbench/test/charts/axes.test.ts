import { axisScale } from "../../src/charts/axis-scale";
import { aChart, anAxis, aSeries, draw } from "./draw";

const FREE = { minimum: null, maximum: null, majorUnit: null };
const DARK = "#111111";

test.each([
  ["scores below 100 % end at 100 %", [0.92, 0.63], 0, 1, 0.1],
  ["a score of 100 % ends at 120 %, with room above it", [1, 0.5], 0, 1.2, 0.2],
  ["whole numbers from 0 to 5 end at 6", [0, 5], 0, 6, 1],
  ["values close together begin above zero", [95, 96, 97, 98, 99], 93, 100, 1],
  ["values on both sides of zero get room on both", [-8, 9], -10, 10, 2],
  ["negative values end at zero", [-5, 0], -6, 0, 1],
  ["no values at all give an axis from 0 to 1", [], 0, 1, 0.1],
  ["nothing but zeros gives an axis from 0 to 1", [0, 0], 0, 1, 0.1],
])("an axis that is left to Excel: %s", (_, values, minimum, maximum, unit) => {
  const scale = axisScale(values, FREE);
  expect([scale.minimum, scale.maximum]).toEqual([minimum, maximum]);
  expect(scale.ticks[1]! - scale.ticks[0]!).toBeCloseTo(unit, 10);
  expect(scale.ticks.at(-1)).toBe(maximum);
});

test("an axis keeps the minimum, the maximum and the unit it is given, and counts the unit from the minimum", () => {
  expect(axisScale([5], { minimum: 0.3, maximum: 1, majorUnit: 0.2 })).toEqual({
    minimum: 0.3,
    maximum: 1,
    ticks: [0.3, 0.5, 0.7, 0.9],
  });
});

test("an axis has no more steps than there is room for, and none so small that it cannot be drawn", () => {
  expect(axisScale([0, 0.92], FREE, 5).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(axisScale([0, 5], { ...FREE, majorUnit: 1e-9 }).ticks).toHaveLength(7);
  expect(axisScale([0, 5], { ...FREE, majorUnit: 0 }).ticks).toHaveLength(7);
});

test("an axis whose maximum lies below its minimum still has a length", () => {
  const { minimum, maximum } = axisScale([1, 2], { minimum: 5, maximum: 3, majorUnit: null });
  expect(maximum).toBeGreaterThan(minimum);
});

test("the value axis prints its labels as its number format says", () => {
  const format = (value: number) => `${value * 100} %`;
  const valueAxis = anAxis({ minimum: 0, maximum: 1, majorUnit: 0.5, format });
  const { texts } = draw(aChart({ series: [aSeries({ values: [0.2, 0.4] })], valueAxis }));
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["0 %", "50 %", "100 %"]));
});

test("gridlines stand at the major units, and only where they are asked for", () => {
  const linesOf = (hasMajorGridlines: boolean) =>
    draw(
      aChart({
        series: [aSeries({ values: [1, 2] })],
        valueAxis: anAxis({ minimum: 0, maximum: 4, majorUnit: 1, hasMajorGridlines }),
        categoryAxis: anAxis({ isVisible: false }),
      }),
    ).stroked("#D9D9D9").length;
  expect(linesOf(true)).toBe(5);
  expect(linesOf(false)).toBe(0);
});

test("a hidden axis has no labels but keeps its gridlines", () => {
  const valueAxis = anAxis({ isVisible: false, hasMajorGridlines: true, format: (value) => `v${value}` });
  const drawing = draw(aChart({ series: [aSeries({ values: [1, 2] })], valueAxis }));
  expect(drawing.svg).not.toContain(">v1<");
  expect(drawing.stroked("#D9D9D9").length).toBeGreaterThan(2);
});

test("the titles of both axes are shown beyond their labels", () => {
  const drawing = draw(
    aChart({
      series: [aSeries({ values: [1, 2], color: DARK })],
      categoryAxis: anAxis({ title: "Criterion" }),
      valueAxis: anAxis({ title: "Score" }),
    }),
  );
  expect(drawing.textAt("Criterion").y).toBeGreaterThan(drawing.textAt("A").y);
  expect(drawing.svg).toContain(">Score<");
});

const GROUPED = aChart({
  categories: [
    ["Section 1", "", "Section 2"],
    ["1.1", "1.2", "2.1"],
  ],
  series: [aSeries({ values: [1, 2, 3], color: DARK })],
});

test("a section's label stands in the middle of its criteria, below their labels", () => {
  const drawing = draw(GROUPED);
  const [first, second] = [drawing.textAt("1.1"), drawing.textAt("1.2")];
  expect(drawing.textAt("Section 1").x).toBeCloseTo((first.x + second.x) / 2, 0);
  expect(drawing.textAt("Section 2").x).toBeCloseTo(drawing.textAt("2.1").x, 0);
  expect(drawing.textAt("Section 1").y).toBeGreaterThan(first.y + 10);
});

test("a line divides the sections, and none the criteria of one section", () => {
  const drawing = draw(GROUPED);
  const upright = drawing.stroked("#D9D9D9").flatMap((path) => {
    const [, left, , right] = /^M([\d.]+) ([\d.]+)L([\d.]+)/.exec(path) ?? [];
    return left === right ? [Number(left)] : [];
  });
  const boundary = (drawing.textAt("1.2").x + drawing.textAt("2.1").x) / 2;
  expect(upright).toHaveLength(3);
  expect(Math.min(...upright.map((x) => Math.abs(x - boundary)))).toBeLessThan(2);
});

test("grouped horizontal bars have the sections' labels to the left of the criteria's", () => {
  const drawing = draw({ ...GROUPED, isHorizontal: true });
  const [, section] = /matrix\(0,-1,1,0,([\d.]+),[^)]*\)"[^>]*>Section 1</.exec(drawing.svg)!;
  expect(Number(section)).toBeLessThan(drawing.textAt("1.2").x - 12);
});

test("criteria that are too many for level labels are turned upright, their sections' labels stay level", () => {
  const categories = [GROUPED.categories[0]!, ["Criterion1", "Criterion2", "Criterion3"]];
  const { svg } = draw({ ...GROUPED, categories }, { width: 160, height: 300 });
  expect(svg.match(/matrix\(0,-1,1,0,[^)]*\)"[^>]*>Criterion/g)).toHaveLength(3);
  expect(svg).not.toMatch(/matrix\([^)]*\)"[^>]*>Section/);
});

test("labels that do not fit side by side are wrapped, then turned, then thinned out", () => {
  const textsOf = (labels: string[]) =>
    draw(aChart({ categories: [labels], series: [aSeries({ values: labels.map(() => 1) })] }));
  expect(textsOf(Array.from({ length: 6 }, () => "Offender management")).texts.map(({ text }) => text)).toContain(
    "Offender",
  );
  const turned = textsOf(Array.from({ length: 20 }, (_, index) => `Criterion${index}`));
  expect(turned.svg).toMatch(/matrix\(0\.70\d*,-0\.70\d*/);
  expect(turned.svg).toContain(">Criterion19<");
  expect(textsOf(Array.from({ length: 200 }, (_, index) => `Criterion${index}`)).svg).not.toContain(">Criterion1<");
});
