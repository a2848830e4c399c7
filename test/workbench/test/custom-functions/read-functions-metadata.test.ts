import { readFunctionsMetadata } from "../../src/custom-functions/read-functions-metadata";

const parameter = { name: "cells" };
const file = (more: object, top: object = {}) => ({
  ...top,
  functions: [{ id: "F", parameters: [parameter], ...more }],
});
const only = (json: unknown) => readFunctionsMetadata(json)[0]!;

test("each function is read with its parameters, in the file's order", () => {
  const style = { name: "style", type: "string", optional: true };
  const functions = readFunctionsMetadata({
    functions: [
      { id: "F", parameters: [{ ...parameter, dimensionality: "matrix" }, style] },
      { id: "G", parameters: [{ ...parameter, repeating: true }] },
    ],
  });
  expect(functions.map(({ id }) => id)).toEqual(["F", "G"]);
  expect(functions[0]?.parameters).toMatchObject([{ dimensionality: "matrix", optional: false }, style]);
  expect(functions[1]?.parameters.at(-1)?.repeating).toBe(true);
});

test("what is left out has Excel's defaults", () => {
  expect(only(file({}))).toEqual({
    id: "F",
    name: "F",
    description: "",
    parameters: [
      { name: "cells", description: "", type: "any", dimensionality: "scalar", optional: false, repeating: false },
    ],
    requiresParameterAddresses: false,
    allowsErrors: false,
  });
});

test("options are read, and a function's own word on error cells counts more than the file's", () => {
  expect(only(file({ options: { requiresParameterAddresses: true } })).requiresParameterAddresses).toBe(true);
  const errors = { allowErrorForDataTypeAny: true };
  expect(only(file({}, errors)).allowsErrors).toBe(true);
  expect(only(file({ allowErrorForDataTypeAny: false }, errors)).allowsErrors).toBe(false);
  expect(only(file(errors)).allowsErrors).toBe(true);
});

test.each([
  [null, "functions.json: the file must be an object."],
  [{}, "functions.json: functions must be a list."],
  [{ functions: [{ name: "F" }] }, "functions.json: functions[0].id must be a text."],
  [file({ description: 5 }), "functions.json: functions[0].description must be a text."],
  [
    file({ options: { requiresParameterAddresses: "yes" } }),
    "functions.json: functions[0].options.requiresParameterAddresses must be true or false.",
  ],
  [
    file({ parameters: [{ ...parameter, type: "date" }] }),
    "functions.json: functions[0].parameters[0].type must be one of any, number, string, boolean.",
  ],
  [
    file({ parameters: [{ ...parameter, repeating: true }, parameter] }),
    "functions.json: functions[0].parameters[0] repeats, and only the last parameter of a function can.",
  ],
])("a malformed file (%j) is refused with a sentence that says where", (json, sentence) => {
  expect(() => readFunctionsMetadata(json)).toThrow(new Error(sentence));
});
