import { readFunctionsMetadata } from "../../src/custom-functions/read-functions-metadata";

const parameter = { name: "cells" };
const file = (more: object, top: object = {}) => ({
  ...top,
  functions: [{ id: "F", parameters: [parameter], ...more }],
});
const only = (json: unknown) => readFunctionsMetadata(json).functions[0]!;

test("each function is read with its parameters, in the file's order, and the enums with their values", () => {
  const values = [{ name: "count", stringValue: "count", tooltip: "48 of the 57 cases (84%)" }];
  const style = { name: "style", type: "string", optional: true, customEnumId: "STYLE" };
  const { functions, enums } = readFunctionsMetadata({
    functions: [
      { id: "F", parameters: [{ ...parameter, dimensionality: "matrix" }, style] },
      { id: "G", parameters: [{ ...parameter, repeating: true }] },
    ],
    enums: [{ id: "STYLE", type: "string", values }],
  });
  expect(functions.map(({ id }) => id)).toEqual(["F", "G"]);
  expect(functions[0]?.parameters).toMatchObject([{ dimensionality: "matrix", optional: false }, style]);
  expect(functions[1]?.parameters.at(-1)?.repeating).toBe(true);
  expect(enums).toMatchObject([
    { id: "STYLE", values: [{ name: "count", value: "count", tooltip: "48 of the 57 cases (84%)" }] },
  ]);
});

test("what is left out has Excel's defaults", () => {
  expect(only(file({}))).toEqual({
    id: "F",
    name: "F",
    description: "",
    helpUrl: "",
    parameters: [
      { name: "cells", description: "", type: "any", dimensionality: "scalar", optional: false, repeating: false },
    ],
    result: { type: "any", dimensionality: "scalar" },
    requiresAddress: false,
    requiresParameterAddresses: false,
    stream: false,
    cancelable: false,
    volatile: false,
    allowsErrors: false,
  });
});

test("options are read, and a function's own word on error cells counts more than the file's", () => {
  expect(only(file({ options: { stream: true, volatile: true } }))).toMatchObject({ stream: true, volatile: true });
  const errors = { allowErrorForDataTypeAny: true };
  expect(only(file({}, errors)).allowsErrors).toBe(true);
  expect(only(file({ allowErrorForDataTypeAny: false }, errors)).allowsErrors).toBe(false);
  expect(only(file(errors)).allowsErrors).toBe(true);
});

test("the constants of an enum of numbers are numbers", () => {
  const enums = [{ id: "E", type: "number", values: [{ name: "one", numberValue: 1 }] }];
  expect(readFunctionsMetadata({ functions: [], enums }).enums[0]?.values).toEqual([
    { name: "one", value: 1, tooltip: "" },
  ]);
});

test.each([
  [null, "functions.json: the file must be an object."],
  [{}, "functions.json: functions must be a list."],
  [{ functions: [{ name: "F" }] }, "functions.json: functions[0].id must be a text."],
  [file({ helpUrl: 5 }), "functions.json: functions[0].helpUrl must be a text."],
  [file({ options: { stream: "yes" } }), "functions.json: functions[0].options.stream must be true or false."],
  [
    file({ parameters: [{ ...parameter, type: "date" }] }),
    "functions.json: functions[0].parameters[0].type must be one of any, number, string, boolean.",
  ],
  [
    file({ parameters: [{ ...parameter, repeating: true }, parameter] }),
    "functions.json: functions[0].parameters[0] repeats, and only the last parameter of a function can.",
  ],
  [
    file({ parameters: [{ ...parameter, customEnumId: "GONE" }] }),
    "functions.json: functions[0].parameters[0] names the enum GONE, which is not there.",
  ],
  [
    { functions: [], enums: [{ id: "E", type: "number", values: [{ name: "one", stringValue: "1" }] }] },
    "functions.json: enums[0].values[0].numberValue must be a number.",
  ],
])("a malformed file (%j) is refused with a sentence that says where", (json, sentence) => {
  expect(() => readFunctionsMetadata(json)).toThrow(new Error(sentence));
});
