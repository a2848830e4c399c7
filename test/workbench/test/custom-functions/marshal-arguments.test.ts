import fc from "fast-check";
import type { GridCell } from "../../src/custom-functions/coerce-cell";
import { marshalArguments, type Argument } from "../../src/custom-functions/marshal-arguments";
import { readFunctionsMetadata, type FunctionMetadata } from "../../src/custom-functions/read-functions-metadata";

function taking(parameters: object[], more: object = {}): FunctionMetadata {
  const named = parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter }));
  return readFunctionsMetadata({ functions: [{ id: "F", parameters: named, ...more }] })[0]!;
}

const scalar = (value: GridCell): Argument => ({ kind: "scalar", value });
const range = (rows: GridCell[][], address = "Cases!A1"): Argument => ({ kind: "matrix", rows, address });
const OMITTED: Argument = { kind: "omitted" };
const MATRIX = { dimensionality: "matrix" };
const NA = { error: "#N/A" };

/** The parameter values of a call, or the error that is the result without any. */
function given(parameters: object[], args: Argument[], more: object = {}, blank: "null" | "zero" = "null"): unknown {
  const marshalled = marshalArguments(taking(parameters, more), args, blank);
  return "error" in marshalled ? marshalled.error : marshalled.parameters;
}

test("values, ranges and what is left out arrive as the add-in takes them", () => {
  const parameters = [MATRIX, {}, { optional: true }, { optional: true }];
  expect(given(parameters, [range([[1, "a"]]), scalar(true), OMITTED])).toEqual([[[1, "a"]], true, null, null]);
});

test("a range parameter given a single cell or value gets it as it is, in no rows", () => {
  expect(given([MATRIX], [scalar(5)])).toEqual([5]);
  expect(given([MATRIX], [range([["Y"]])])).toEqual(["Y"]);
});

test("a parameter for one value takes the value of one cell; a larger range is #VALUE! without a call", () => {
  expect(given([{}], [range([["x"]])])).toEqual(["x"]);
  expect(given([{}], [range([[1, 2]])])).toBe("#VALUE!");
  expect(given([{}], [range([[1], [2]])])).toBe("#VALUE!");
  expect(given([{}], [range([])])).toBe("#VALUE!");
});

test("an empty cell is null on the web and 0 on the desktop; a declared type has its own empty value", () => {
  expect(given([MATRIX], [range([[null, 1]])])).toEqual([[[null, 1]]]);
  expect(given([MATRIX], [range([[null, 1]])], {}, "zero")).toEqual([[[0, 1]]]);
  expect(given([{}], [range([[null]])], {}, "zero")).toEqual([0]);
  expect(given([{}], [range([[null]])])).toEqual([null]);
  const types = [{ type: "number" }, { type: "string" }, { type: "boolean" }];
  const blanks = types.map(() => range([[null]]));
  expect(given(types, blanks)).toEqual([0, "", false]);
  expect(given(types, blanks, {}, "zero")).toEqual([0, "", false]);
});

test("what is left out is null, not an empty cell", () => {
  expect(given([{}, { optional: true, type: "number" }], [OMITTED, OMITTED], {}, "zero")).toEqual([null, null]);
});

test.each<[string, string | number | boolean, unknown]>([
  ["number", "5", [5]],
  ["number", " -1.5e3 ", [-1500]],
  ["number", true, [1]],
  ["number", "five", "#VALUE!"],
  ["number", "", "#VALUE!"],
  ["number", "0x10", "#VALUE!"],
  ["number", "Infinity", "#VALUE!"],
  ["string", 0.1 + 0.2, ["0.3"]],
  ["string", 1e21, ["1E+21"]],
  ["string", false, ["FALSE"]],
  ["boolean", "true", [true]],
  ["boolean", 0, [false]],
  ["boolean", 2, [true]],
  ["boolean", "yes", "#VALUE!"],
  ["any", "5", ["5"]],
])("a parameter declared %s makes of %j what Excel makes of it", (type, value, expected) => {
  expect(given([{ type }], [scalar(value)])).toEqual(expected);
});

test("too few and too many arguments are #VALUE!", () => {
  const parameters = [{}, { optional: true }];
  expect(given(parameters, [])).toBe("#VALUE!");
  expect(given(parameters, [scalar(1)])).toEqual([1, null]);
  expect(given(parameters, [scalar(1), scalar(2), scalar(3)])).toBe("#VALUE!");
});

test("a repeating parameter gets one list of its arguments, each a table if it takes tables", () => {
  const repeating = { ...MATRIX, repeating: true };
  expect(given([{}, repeating], [scalar(1), range([[2, 3]]), scalar(4), OMITTED])).toEqual([1, [[[2, 3]], 4, null]]);
  expect(given([{ repeating: true }], [scalar(1), scalar(2)])).toEqual([[1, 2]]);
  expect(given([repeating], [])).toBe("#VALUE!");
  expect(given([{ ...repeating, optional: true }], [])).toEqual([[]]);
});

const ALLOWING = { allowErrorForDataTypeAny: true };

test("an error cell is handed over as the runtime's error where errors are allowed and the type is any", () => {
  const error = { type: "CustomFunctionError", code: "#N/A" };
  expect(given([MATRIX, {}], [range([[1, NA]]), scalar(NA)], ALLOWING)).toEqual([[[1, error]], error]);
});

test("else the first error in the arguments is the result, and no call is made", () => {
  const cells = range([
    [1, { error: "#REF!" }],
    [NA, 2],
  ]);
  expect(given([{}, MATRIX], [scalar(1), cells])).toBe("#REF!");
  expect(given([{ type: "number" }], [scalar(NA)], ALLOWING)).toBe("#N/A");
  expect(given([{}, {}], [scalar(NA), scalar({ error: "#REF!" })])).toBe("#N/A");
});

test("addresses are given only to a function that asks, null for what is no reference, a list for a repeating one", () => {
  const args = [
    range([[1]], "Cases!A1"),
    scalar(2),
    range([[3]], "Cases!C1:C9"),
    { kind: "matrix", rows: [[4]] } as const,
  ];
  const parameters = [{}, {}, { ...MATRIX, repeating: true }];
  const asking = { options: { requiresParameterAddresses: true } };
  expect(marshalArguments(taking(parameters), args, "null")).toMatchObject({ parameterAddresses: null });
  const marshalled = marshalArguments(taking(parameters, asking), args, "null");
  expect(marshalled).toMatchObject({ parameterAddresses: ["Cases!A1", null, ["Cases!C1:C9", null]] });
});

const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constant(NA));

test("a table reaches a function that allows errors cell by cell as it stands in the grid", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const expected = rows.map((row) =>
        row.map((one) => (one === NA ? { type: "CustomFunctionError", code: "#N/A" } : one)),
      );
      expect(given([MATRIX], [range(rows)], ALLOWING)).toEqual([expected]);
    }),
  );
});

test("whatever is declared and given, there is one value for each parameter or an error", () => {
  const types = fc.constantFrom("any", "number", "string", "boolean");
  const parameter = fc.record({
    type: types,
    dimensionality: fc.constantFrom("scalar", "matrix"),
    optional: fc.boolean(),
  });
  const argument = fc.oneof(
    fc.constant(OMITTED),
    cell.map(scalar),
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }).map((rows) => range(rows)),
  );
  fc.assert(
    fc.property(fc.array(parameter, { maxLength: 4 }), fc.array(argument, { maxLength: 5 }), (parameters, args) => {
      const result = given(parameters, args);
      if (typeof result === "string") expect(result).toMatch(/^#/);
      else expect(result).toHaveLength(parameters.length);
    }),
  );
});
