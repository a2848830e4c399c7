import { diagnose } from "../../../src/workbook/diagnose/diagnose";
import { diagnosisSentence, diagnosisText } from "../../../src/workbook/diagnose/diagnosis-text";
import { DIAGNOSIS_LINES } from "../../../src/workbook/texts/diagnose";
import { EMPTY_WORKBOOK, openNodeWorkbook } from "../node/workbook";
import { functionsWithEcho, otherwise } from "./diagnosing";

jest.setTimeout(240_000);

/** What Diagnose this Excel finds in an empty workbook, where functions are called as `functions` says. */
async function diagnosed(functions: ReturnType<typeof functionsWithEcho>) {
  const book = openNodeWorkbook(EMPTY_WORKBOOK, { functions });
  try {
    return await diagnose();
  } finally {
    await book.close();
  }
}

test("in the workbench every line is as assumed, and none is missing", async () => {
  const lines = await diagnosed(functionsWithEcho());
  expect(otherwise(lines)).toEqual([]);
  expect(lines.map(({ key }) => key).sort()).toEqual(Object.keys(DIAGNOSIS_LINES).sort());
  expect(diagnosisSentence(lines)).toBe(`All ${lines.length} lines are as assumed.`);
});

test("an Excel on the web that hands empty cells over as 0 is named, and it is said that nothing depends on it", async () => {
  const lines = await diagnosed(functionsWithEcho("zero"));
  expect(otherwise(lines)).toEqual([["emptyInRange", '[["N", 0]]']]);
  expect(diagnosisSentence(lines)).toBe("1 line is not as assumed. OMI Scores does not depend on it.");
});

test("an Excel that hands error cells over as text, and no addresses, is named, and what depends on it comes first", async () => {
  const asText = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(asText) : ((value as { code?: string } | null)?.code ?? value);
  const lines = await diagnosed(functionsWithEcho("null", (parameters) => [parameters.map(asText), null]));
  expect(otherwise(lines).map(([key]) => key)).toEqual([
    ...["addressOfCell", "addressOfRange", "addressOfMore", "addressInIf", "addressOfColumn"],
    // The workbench knows no name with #, which is an error, and here a text.
    ...["errorInRange", "nameOfSpill"],
  ]);
  expect(diagnosisSentence(lines)).toMatch(/^7 lines are not as assumed\. OMI Scores depends on 1 of them: copy/);
  const [title, , headings, first] = diagnosisText(lines).split("\n");
  expect([title, headings]).toEqual(["OMI Scores: Diagnose this Excel", "What\tAssumed\tHere\tAs assumed\tNeeded"]);
  expect(first).toBe('A cell with #N/A in a range\t[[#N/A, "Y"]]\t[["#N/A", "Y"]]\tno\tyes');
});
