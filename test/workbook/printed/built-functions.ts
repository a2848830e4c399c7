import { success } from "../../workbench/src/custom-functions/invocation-result";
import { marshalArguments, type Argument } from "../../workbench/src/custom-functions/marshal-arguments";
import { readFunctionsMetadata } from "../../workbench/src/custom-functions/read-functions-metadata";
import { ExcelError, loadFunctions, readMetadata } from "../../helpers/excel";

const functions = loadFunctions();
const metadata = readFunctionsMetadata(readMetadata());

/** How an empty cell is handed to the functions: on the web as null, on the desktop as 0. */
export type Blank = "null" | "zero";

/** An error as Microsoft's runtime hands it to a function, and as a function's error comes back to a cell. */
export const toFunction = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toFunction);
  const code = (value as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" ? new ExcelError(code) : value;
};
const toCell = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toCell);
  return value instanceof ExcelError ? { type: "Error", basicValue: value.code, message: value.message } : value;
};

function call(id: string, args: readonly Argument[], blank: Blank) {
  const marshalled = marshalArguments(
    metadata.find((one) => one.id === id)!,
    args,
    blank,
  );
  if ("error" in marshalled) return { error: marshalled.error };
  const { parameters, parameterAddresses } = marshalled;
  let value: unknown;
  try {
    value = functions.get(id)!(...parameters.map(toFunction), { parameterAddresses });
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    value = error;
  }
  const outcome = success(toCell(value));
  return outcome.ok ? outcome.value : { error: outcome.code, message: outcome.message };
}

export type Answered = ReturnType<typeof call>;
/** What answers in place of a function: it is handed what would call it. */
type Between = (answer: () => Answered, id: string, args: readonly Argument[]) => Answered | Promise<Answered>;

/** The functions as they were built, by the names that formulas call them by. */
export const builtFunctions = (blank: Blank, between: Between = (answer) => answer()) =>
  Object.fromEntries(
    metadata.map(({ id }) => [
      `OMI.${id}`,
      (args: readonly Argument[]) => between(() => call(id, args, blank), id, args),
    ]),
  );
