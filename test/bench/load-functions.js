import fs from "node:fs";
import vm from "node:vm";

/** The built functions by id, loaded as Excel does: a classic script with nothing but CustomFunctions. */
export function loadFunctions() {
  const functions = new Map();
  globalThis.CustomFunctions = {
    associate: (id, write) => functions.set(id, write),
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  vm.runInThisContext(fs.readFileSync("dist/functions.js", "utf8"));
  return functions;
}
