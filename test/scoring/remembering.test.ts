import { remembering } from "../../src/scoring/remembering";
import { readTables } from "../helpers/scoring";
import { smallInspection } from "../helpers/small-inspection";

function countedReading() {
  let count = 0;
  const read = remembering((cells, basis: string) => ({ text: JSON.stringify([cells, basis]), number: ++count }));
  return (cells: readonly (readonly unknown[])[], basis = "") => read(cells, basis).number;
}

test("the same cells are read once, whatever objects their rows are", () => {
  const read = countedReading();
  expect([read([["a", 1, null]]), read([["a", 1, null]]), read([["a", 1, null]])]).toEqual([1, 1, 1]);
});

test("another value, type, length or basis is read anew, and so is what came before it", () => {
  const read = countedReading();
  const all: unknown[][][] = [[["a"]], [["b"]], [["a"]], [["a", "b"]], [["a"], ["b"]], [[1]], [["1"]], [[null]], [[0]], [[""]], [[]], []]; // prettier-ignore
  expect(all.map((cells) => read(cells))).toEqual(all.map((_, at) => at + 1));
  expect([read([], "other"), read([], "other")]).toEqual([all.length + 1, all.length + 1]);
});

test("an error or data type is read anew each time, and so is a cell that was never set where one was", () => {
  const read = countedReading();
  const error = { code: "#N/A" };
  expect([read([[error]]), read([[error]]), read([["a"]]), read([new Array(1)])]).toEqual([1, 2, 3, 4]);
});

test("a row that is changed in place is noticed", () => {
  const read = countedReading();
  const cells = [["a"]];
  expect([read(cells), ((cells[0]![0] = "b"), read(cells))]).toEqual([1, 2]);
});

test("inspections read in turn are read as if each were the only one", () => {
  const { cases, questions } = smallInspection({ "Q1.1-01": "YN" });
  const other = smallInspection({ "Q1.1-02": "NNN" });
  const alone = readTables(cases, questions);
  readTables(other.cases, other.questions);
  expect(readTables(cases, questions)).toEqual(alone);
  expect(readTables(cases, []).problems).toMatchObject(["Question", "Criterion", "Summary", "RoH"].map((heading) => ({ kind: "no heading", heading }))); // prettier-ignore
  expect(readTables(cases, questions)).toEqual(alone);
});
