import fc from "fast-check";
import { failure, success } from "../../src/custom-functions/invocation-result";

test.each([
  [1, "#N/A"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [4, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
  [77, "#VALUE!"],
])("the runtime's error %i is %s, with the text it came with", (number, code) => {
  expect(failure(number, "why")).toEqual({ ok: false, code, message: "why" });
});

test("NaN is #NUM!, a plain exception that was returned is #VALUE!", () => {
  expect(failure(0, "NaN")).toMatchObject({ code: "#NUM!" });
  expect(failure(0, "Error: boom {}")).toMatchObject({ code: "#VALUE!" });
});

test("null is 0, by itself and in rows, as Excel shows it", () => {
  expect(success(null)).toEqual({ ok: true, value: 0 });
  expect(success([[null, "a"]])).toEqual({ ok: true, value: [[0, "a"]] });
});

test("text, numbers, TRUE and FALSE stay what they are, and a date is the text it became", () => {
  for (const value of ["", "x", 0, -1.5, true, false, JSON.parse(JSON.stringify(new Date(0))) as string]) {
    expect(success(value)).toEqual({ ok: true, value });
  }
});

test("a number no cell can hold is #NUM!", () => {
  for (const value of [NaN, Infinity, -Infinity])
    expect(success([[value]])).toMatchObject({ value: [[{ error: "#NUM!" }]] });
});

const ERROR = { valueType: "CustomFunctionError", type: "Error", basicType: "Error" };

test("an error that is returned is an error; in rows it keeps its message", () => {
  const error = { ...ERROR, code: "#N/A", basicValue: "#N/A", errorType: "NotAvailable", message: "no cases" };
  expect(success(error)).toEqual({ ok: false, code: "#N/A", message: "no cases" });
  expect(success([[error]])).toEqual({ ok: true, value: [[{ error: "#N/A", message: "no cases" }]] });
  expect(success({ ...ERROR, basicValue: "#NUM!" })).toEqual({ ok: false, code: "#NUM!", message: "" });
});

test("a data type is what it counts as, any other object #VALUE!", () => {
  const entity = { type: "Entity", text: "Cases", basicType: "Error", basicValue: "#VALUE!" };
  const row = [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, entity, {}, { basicValue: {} }];
  expect(success([row])).toEqual({
    ok: true,
    value: [[0.5, { error: "#VALUE!" }, { error: "#VALUE!" }, { error: "#VALUE!" }]],
  });
});

test.each([[[]], [[[]]], [[1, 2]], [[[1], [2, 3]]], [[[1], 2]]])("%j is no table and gives #VALUE!", (value) => {
  expect(success(value)).toMatchObject({ ok: false, code: "#VALUE!" });
});

test("whatever a function returns, a table of it has the shape it had and only cells in it", () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (given) => {
      const result = success(given);
      if (!result.ok || !Array.isArray(result.value)) throw new Error("no table");
      const rows = result.value as readonly (readonly unknown[])[];
      expect(rows.map((row) => row.length)).toEqual(given.map((row) => row.length));
      for (const cell of rows.flat()) {
        const isError = typeof cell === "object" && cell !== null && "error" in cell;
        expect(isError || ["string", "number", "boolean"].includes(typeof cell)).toBe(true);
      }
    }),
  );
});
