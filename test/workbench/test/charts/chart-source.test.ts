import { readSource, type PlotBy } from "../../src/charts/chart-source";
import { parseA1, toA1, type SheetArea } from "../../src/grid/a1";
import type { GridCell } from "../../src/grid/cell-value";

interface Given {
  readonly plotBy?: PlotBy;
  readonly firstIsX?: boolean;
  readonly numberFormat?: string;
}

function read(rows: GridCell[][], { plotBy, firstIsX = false, numberFormat = "General" }: Given = {}) {
  const area = { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: rows[0]!.length - 1, sheetId: "s" };
  const source = readSource(area, (row, column) => ({ value: rows[row]![column]!, numberFormat }), plotBy, firstIsX);
  const text = (part: SheetArea | null) => part && toA1(part);
  return {
    plotBy: source.plotBy,
    series: source.series.map(({ name, values, categories }) => [text(name), text(values), text(categories)]),
  };
}

test("headings above and labels beside the values give the names and the categories", () => {
  const { plotBy, series } = read([
    ["Criterion", "Score", "Line"],
    ["1.1", 0.8, 0.68],
    ["1.2", 0.7, 0.68],
    ["1.3", 0.9, 0.68],
  ]);
  expect(plotBy).toBe("Columns");
  expect(series).toEqual([
    ["B1", "B2:B4", "A2:A4"],
    ["C1", "C2:C4", "A2:A4"],
  ]);
});

test("several columns of labels make levels of categories, whatever cells of the outer ones are empty", () => {
  const { series } = read([
    ["Section", "Criterion", "Score"],
    ["1", "1.1", 0.8],
    [null, "1.2", 0.7],
    ["2", "2.1", 0.9],
  ]);
  expect(series).toEqual([["C1", "C2:C4", "A2:B4"]]);
});

test("an empty corner makes headings and labels even of numbers", () => {
  const { series } = read([
    [null, 2006, 2007],
    [1, 10, 20],
    [2, 30, 40],
    [3, 50, 60],
  ]);
  expect(series).toEqual([
    ["B1", "B2:B4", "A2:A4"],
    ["C1", "C2:C4", "A2:A4"],
  ]);
});

test("numbers alone are all values", () => {
  expect(
    read([
      [1, 2],
      [3, 4],
      [5, 6],
    ]).series,
  ).toEqual([
    [null, "A1:A3", null],
    [null, "B1:B3", null],
  ]);
});

test("a range that is wider than high has its series in rows", () => {
  const rows: GridCell[][] = [
    ["", "Q1", "Q2", "Q3"],
    ["North", 1, 2, 3],
    ["South", 4, 5, 6],
  ].map((row) => row.map((cell) => (cell === "" ? null : cell)));
  expect(read(rows)).toEqual({
    plotBy: "Rows",
    series: [
      ["A2", "B2:D2", "B1:D1"],
      ["A3", "B3:D3", "B1:D1"],
    ],
  });
  expect(read(rows, { plotBy: "Columns" }).series).toEqual([
    ["B1", "B2:B3", "A2:A3"],
    ["C1", "C2:C3", "A2:A3"],
    ["D1", "D2:D3", "A2:A3"],
  ]);
});

test("as many series as categories lie in rows", () => {
  expect(
    read([
      [null, "A", "B"],
      ["x", 1, 2],
      ["y", 3, 4],
    ]).plotBy,
  ).toBe("Rows");
});

test("scores that are still errors are values and no labels", () => {
  const { series } = read([
    ["Criterion", "Score"],
    ["1.1", { error: "#BUSY!" }],
    ["1.2", { error: "#BUSY!" }],
  ]);
  expect(series).toEqual([["B1", "B2:B3", "A2:A3"]]);
});

test("one column with a heading is one series", () => {
  expect(read([["Score"], [1], [2]]).series).toEqual([["A1", "A2:A3", null]]);
});

test("one cell is one series of one value", () => {
  expect(read([[7]]).series).toEqual([[null, "A1", null]]);
});

test("of a scatter chart the first column of numbers is the places along the axis", () => {
  const rows = [
    ["x", "y"],
    [1, 10],
    [2, 20],
    [3, 30],
  ];
  expect(read(rows, { firstIsX: true }).series).toEqual([["B1", "B2:B4", "A2:A4"]]);
});

test("the areas lie where the range lies", () => {
  const area = { ...parseA1("C5:D7")!, sheetId: "s" };
  const cells = [
    ["Criterion", "Score"],
    ["1.1", 1],
    ["1.2", 2],
  ];
  const { series } = readSource(area, (row, column) => ({ value: cells[row]![column]!, numberFormat: "General" }));
  expect(series.map(({ name, values }) => [toA1(name!), toA1(values)])).toEqual([["D5", "D6:D7"]]);
});

test("dates are labels", () => {
  const area = { ...parseA1("A1:B3")!, sheetId: "s" };
  const rows = [
    [null, 5],
    [38_000, 7],
    [38_001, 9],
  ];
  const { series } = readSource(area, (row, column) => ({
    value: row === 0 && column === 0 ? "Day" : (rows[row]![column] ?? null),
    numberFormat: column === 0 ? "dd/mm/yyyy" : "General",
  }));
  expect(series.map(({ values, categories }) => [toA1(values), categories && toA1(categories)])).toEqual([
    ["B1:B3", "A1:A3"],
  ]);
});
