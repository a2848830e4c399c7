import { renderToStaticMarkup } from "react-dom/server";
import { chartDescription } from "../../src/charts/chart-description";
import { ChartDrawing } from "../../src/charts/ChartDrawing";
import { aChart, aSeries } from "./draw";

// The parts of the library that the page loads are of a kind the tests cannot load, and markup needs none of them.
jest.mock("echarts/core", () => ({ use: () => undefined }));
jest.mock("echarts/charts", () => ({}));
jest.mock("echarts/components", () => ({}));
jest.mock("echarts/renderers", () => ({}));

const CHART = aChart({
  title: "Scores\nof 2007",
  categories: [["1.1", "1.2", "1.3"]],
  series: [aSeries({ name: "At or above", values: [0.83, null, 0.7], labels: ["83%", "", ""] })],
});

test("a screen reader says a chart's alternative text", () => {
  const html = renderToStaticMarkup(<ChartDrawing chart={{ ...CHART, alternativeText: "Two of three scores" }} />);
  expect(html).toContain('role="img"');
  expect(html).toContain('aria-label="Two of three scores"');
});

test("a screen reader says the title and every figure of a chart without alternative text", () => {
  expect(renderToStaticMarkup(<ChartDrawing chart={CHART} />)).toContain(
    'aria-label="Scores of 2007. At or above: 1.1 83%, 1.3 0.7."',
  );
});

test("a chart without a title is known by its name", () => {
  expect(chartDescription({ ...CHART, title: null, name: "Chart 3", series: [] })).toBe("Chart 3.");
});

test("a chart stays black on white where the page is in forced colours", () => {
  expect(renderToStaticMarkup(<ChartDrawing chart={CHART} />)).toContain("forced-color-adjust:none");
});
