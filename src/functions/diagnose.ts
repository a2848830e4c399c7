/**
 * Tells how Excel hands its arguments over: what each holds, and where Excel says that it stands. For Diagnose this Excel only.
 * The word wait keeps the answer back for a moment.
 * @customfunction DIAGNOSE DIAGNOSE
 * @helpurl https://localhost:3000/help.html#diagnose
 * @excludeFromAutoComplete
 * @param value A single value, or the word wait.
 * @param range A range.
 * @param more Further ranges.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns What was handed over, in words.
 */
export async function diagnose(
  value: any,
  range: any[][],
  more: any[][][],
  invocation?: CustomFunctions.Invocation,
): Promise<any[][]> {
  if (value === "wait") await new Promise((resolve) => setTimeout(resolve, WAIT));
  const given = [describe(value), describe(range), Array.isArray(more) ? more.map(describe) : [describe(more)]];
  return [[JSON.stringify({ given, addresses: invocation?.parameterAddresses ?? [] })]];
}

/** Milliseconds: long enough for the pane to see the cell wait. */
const WAIT = 1500;
/** More cells than this are counted, not told. */
const MOST_CELLS = 12;

/** "Y" in quotation marks, 0, null, #N/A, [["Y", null], ["N", 0]], and 200 x 100 where there are many cells. */
function describe(given: unknown): string {
  if (Array.isArray(given)) {
    const width = Array.isArray(given[0]) ? given[0].length : 1;
    return given.length * width > MOST_CELLS ? `${given.length} x ${width}` : `[${given.map(describe).join(", ")}]`;
  }
  const { code, basicValue } = (given ?? {}) as { code?: unknown; basicValue?: unknown };
  return typeof (code ?? basicValue) === "string" ? String(code ?? basicValue) : (JSON.stringify(given) ?? "undefined");
}

// A file of its own, so that nothing waits for it: functions.js is all that a score needs.
CustomFunctions.associate("DIAGNOSE", diagnose);
