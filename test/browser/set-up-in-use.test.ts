import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { evaluateInPane, runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const texts = async (address: string) => (await workbench.call("texts", address)).flat();
const read = async (address: string) => (await workbench.call("read", address))[0]![0];
const write = async (address: string, values: (string | number | null)[][]) => {
  await workbench.call("write", address, values);
  await workbench.call("settled");
};
/** What the pane says that the workbook needs. */
const needs = () =>
  evaluateInPane<string[]>(
    workbench,
    "readUpkeep",
    "inPane.readUpkeep().then((items) => items.map(({ sentence }) => sentence))",
  );
const AS_PUBLISHED = "100 cases. The cases are synthetic: no real person is in them.";

test("a judgement that is edited moves its criterion and section, and an emptied one makes the scores provisional", async () => {
  const before = (await read("Scores!C5")) as number;
  const section = (await read("Scores!C22")) as number;
  expect(await read("Cases!T2")).toBe("Y");
  await write("Cases!T2", [["N"]]);
  expect(await read("Scores!C5")).toBeLessThan(before);
  expect(await read("Scores!C22")).toBeLessThan(section);
  await write("Cases!T2", [[""]]);
  expect(await texts("Scores!D5")).toEqual(["1"]);
  expect(await texts("Scores!A2")).toEqual([`Provisional: 1 judgement is missing. ${AS_PUBLISHED}`]);
  expect(await texts("Report!A2")).toEqual(await texts("Scores!A2"));
  await write("Cases!T2", [["Y"]]);
  expect(await read("Scores!C5")).toBe(before);
  expect(await texts("Scores!A2")).toEqual([AS_PUBLISHED]);
});

test("the line moved to 70% puts 2.2 (69%) below it and leaves 3.1 (70%) where it is", async () => {
  const words = async () => [await texts("Scores!E11"), await texts("Scores!E17"), await texts("Scores!G11")].flat();
  expect(await words()).toEqual([
    "On or above the line",
    "On or above the line",
    "Performance against this criterion was good.",
  ]);
  await write("Settings!B6", [[0.7]]);
  expect(await words()).toEqual([
    "Below the line",
    "On or above the line",
    "This criterion represents a priority for improvement.",
  ]);
  expect(await read("Scores!O11")).toBeCloseTo(0.6903, 5);
  expect(await read("Scores!N11")).toEqual({ error: "#N/A" });
  expect(await texts("Scores!P4")).toEqual(["Line of priority for improvement (70%)"]);
  await write("Settings!B6", [[0.68]]);
});

test("the inspectors' override stands where it agrees with the line, and is marked where it does not", async () => {
  await write("Scores!F6", [["Urgent priority"]]);
  await write("Scores!F7", [["Priority"]]);
  expect(await texts("Scores!G6:G7")).toEqual([
    "This criterion represents an urgent priority for improvement.",
    "This criterion represents a priority for improvement. (Inspectors' override.)",
  ]);
  expect(await texts("Scores!C6:C7")).toEqual(["67%", "92%"]);
});

test("a question that is moved or marked RoH counts where it belongs at once, and nothing is to be brought up to date", async () => {
  // Q1.1-01 goes to 1.2, and Q1.1-02 is marked RoH.
  const [first, second, thread] = [await read("Scores!C5"), await read("Scores!C6"), await read("Scores!C25")];
  await write("Questions!B2", [["1.2"]]);
  expect(await read("Scores!C5")).not.toBe(first);
  expect(await read("Scores!C6")).not.toBe(second);
  expect(await read("Scores!C25")).toBe(thread);
  await write("Questions!E3", [["yes"]]);
  expect(await read("Scores!C25")).not.toBe(thread);
  expect(await texts("Scores!A2")).toEqual([AS_PUBLISHED]);
  expect(await needs()).toEqual([]);
});

test("a score is what its own formula gives that is shown on request", async () => {
  for (const [index, [id, score]] of [
    ["1.1", "C5"],
    ["1.2", "C6"],
    ["1.3", "C7"],
    ["Section 1", "C22"],
    ["RoH Thread", "C25"],
  ].entries()) {
    const cell = `Leadership!A${20 + index}`;
    await workbench.call("select", cell);
    expect(await runInPane(workbench, "showAsFormula", id)).toBe(`The formula of ${id} is in ${cell}.`);
    expect((await workbench.call("formulas", cell))[0]![0]).toMatch(/OMI\.(CRITERION|SECTION|ROHTHREAD)\(/);
    expect(await read(cell)).toBeCloseTo((await read(`Scores!${score}`)) as number, 12);
  }
});

test("a question that is added is named, gets its column next to its criterion's others, and counts from its first judgement on", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Questions").rows.add(undefined, [["Q1.3-99", "1.3", "A new one", "", ""]]);
      await context.sync();
    }),
  );
  expect(await needs()).toEqual(["Question Q1.3-99 has no column in the table Cases."]);
  expect(await texts("Scores!A2")).toEqual([expect.stringContaining("Q1.3-99")]);
  expect(await runInPane(workbench, "addQuestionColumns")).toBe("The table Cases has a column for Q1.3-99 now.");
  expect(await needs()).toEqual([]);

  const headings = await texts("Cases!A1:GM1");
  const column = headings.indexOf("Q1.3-99");
  expect(headings[column - 1]).toMatch(/^Q1\.3/);
  expect(headings[column + 1]).toMatch(/^Q1\.4/);
  expect(await texts("Scores!D7")).toEqual(["100"]);
  // The overrides that somebody chose are still there, and a judgement in the new column counts at once.
  expect(await texts("Scores!F6:F7")).toEqual(["Urgent priority", "Priority"]);
  const cell = await workbench.pane.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Cases").getCell(1, place).load("address");
        await context.sync();
        return range.address;
      }),
    column,
  );
  await write(cell, [["Y"]]);
  expect(await texts("Scores!D7")).toEqual(["99"]);
  expect(await runInPane(workbench, "addQuestionColumns")).toBe(
    "Nothing was to be done: the workbook has changed since.",
  );
});

test("another list of answers counts at once: a word that it lacks is refused, one that it has is scored", async () => {
  const before = await texts("Scores!C8:C18");
  const first = await read("Scores!C5");
  await write("Settings!D4:E4", [["Met", "Y"]]);
  // Y is not in the list any more, and the sheet says so.
  expect(await read("Scores!C8")).toMatchObject({ error: "#VALUE!" });
  expect((await texts("Scores!A2"))[0]).toContain("'Y'");
  await write("Settings!D4:E7", [
    ["Y", "Y"],
    ["N", "N"],
    ["N/A", "N/A"],
    ["Met", "Y"],
  ]);
  expect(await texts("Scores!C8:C18")).toEqual(before);
  expect(await read("Cases!U2")).toBe("Y");
  await write("Cases!U2", [["Met"]]);
  expect(await read("Scores!C5")).toBe(first);
  expect([...(await workbench.call("unimplemented")), ...(await workbench.call("faults"))]).toEqual([]);
});
