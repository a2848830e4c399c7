import type { Line, LineKey } from "../../../src/workbook/diagnose/line";
import { loadFunctions, readWholeMetadata } from "../../helpers/excel";
import { marshalArguments, type Argument } from "../../workbench/src/custom-functions/marshal-arguments";
import { readFunctionsMetadata } from "../../workbench/src/custom-functions/read-functions-metadata";
import { builtFunctions, toFunction, type Blank } from "../printed/built-functions";

const echo = loadFunctions("diagnose.js", { setTimeout }).get("DIAGNOSE")!;
const metadata = readFunctionsMetadata(readWholeMetadata()).functions.find(({ id }) => id === "DIAGNOSE")!;

/** What a host does with the arguments of a function on their way. */
type HandOver = (parameters: readonly unknown[], addresses: unknown) => readonly [readonly unknown[], unknown];

/** The functions as they were built, that of the diagnosis among them. */
export const functionsWithEcho = (blank: Blank = "null", handOver: HandOver = (...all) => all) => ({
  ...builtFunctions(blank),
  "OMI.DIAGNOSE": async (args: readonly Argument[]) => {
    const marshalled = marshalArguments(metadata, args, blank);
    if ("error" in marshalled) return { error: marshalled.error };
    const [parameters, parameterAddresses] = handOver(marshalled.parameters, marshalled.parameterAddresses);
    const rows = (await echo(...parameters.map(toFunction), { parameterAddresses })) as string[][];
    return rows[0]![0]!;
  },
});

/** The lines that are not as assumed, with what was found. */
export const otherwise = (lines: readonly Line[]): [LineKey, string][] =>
  lines.filter(({ isAssumed }) => !isAssumed).map(({ key, here }) => [key, here]);
