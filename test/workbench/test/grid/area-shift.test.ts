import { parseA1, toA1 } from "../../src/grid/a1";
import { shiftedArea, type StructureChange } from "../../src/grid/area-shift";

const area = (address: string, sheetId = "s") => ({ ...parseA1(address)!, sheetId });

function after(address: string, change: StructureChange) {
  const shifted = shiftedArea(area(address), change);
  return shifted && toA1(shifted);
}

const rows = (kind: "insert" | "remove", first: number, count: number, sheetId = "s"): StructureChange => ({
  kind,
  what: "rows",
  sheetId,
  first,
  count,
});
const columns = (kind: "insert" | "remove", first: number, count: number): StructureChange => ({
  kind,
  what: "columns",
  sheetId: "s",
  first,
  count,
});

test.each([
  ["above", 0, "B4:B11"],
  ["at the first row", 1, "B4:B11"],
  ["in the middle", 4, "B2:B11"],
  ["at the last row", 8, "B2:B11"],
  ["below", 9, "B2:B9"],
])("two rows inserted %s", (_, first, expected) => {
  expect(after("B2:B9", rows("insert", first, 2))).toBe(expected);
});

test.each([
  ["above", 0, 1, "B1:B8"],
  ["over its beginning", 0, 3, "B1:B6"],
  ["in the middle", 3, 2, "B2:B7"],
  ["over its end", 7, 5, "B2:B7"],
  ["below", 9, 4, "B2:B9"],
  ["all of it", 1, 8, null],
])("rows removed %s", (_, first, count, expected) => {
  expect(after("B2:B9", rows("remove", first, count))).toBe(expected);
});

test("columns move an area sideways", () => {
  expect(after("B2:C9", columns("insert", 0, 1))).toBe("C2:D9");
  expect(after("B2:C9", columns("remove", 2, 1))).toBe("B2:B9");
});

test("another sheet's rows and columns change nothing", () => {
  expect(after("B2:B9", rows("insert", 0, 2, "other"))).toBe("B2:B9");
});

test("whole columns stay whole when rows come and go", () => {
  expect(after("B:B", rows("insert", 0, 2))).toBe("B:B");
  expect(after("B:B", columns("insert", 0, 1))).toBe("C:C");
});

test("an area moves with its cells only if all of them move", () => {
  const move = { kind: "move", from: area("A1:C10"), to: area("E3:G12", "other") } as const;
  expect(shiftedArea(area("B2:B9"), move)).toEqual(area("F4:F11", "other"));
  expect(shiftedArea(area("B2:B20"), move)).toEqual(area("B2:B20"));
});
