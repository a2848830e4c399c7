import type { Inspection } from "../../src/workbook/inspection/inspection";
import type { SetUpResult } from "../../src/workbook/set-up/set-up-workbook";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { runInPane } from "./workbook-in-pane";

let workbench: OpenWorkbench;
let example: Inspection;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  example = await runInPane<Inspection>(workbench, "exampleInspection");
});
afterAll(() => workbench.close());

const setUp = (inspection: Inspection) => runInPane<SetUpResult>(workbench, "setUpWorkbook", inspection);
const texts = async (address: string) => (await workbench.call("texts", address)).flat();
const read = async (address: string) => (await workbench.call("read", address))[0]![0];
const write = async (address: string, values: (string | number | null)[][]) => {
  await workbench.call("write", address, values);
  await workbench.call("settled");
};
const outOfStep = () => runInPane<readonly string[]>(workbench, "outOfStep");

/** Everything that Set up makes, to be compared before and after. */
const everything = async () =>
  Promise.all(
    [
      "Settings!A1:E19",
      "Questions!A1:E172",
      "Cases!A1:GH101",
      "Leadership!A1:L10",
      "Scores!A1:N25",
      "Report!A1:C40",
    ].map((address) => workbench.call("formulas", address)),
  );

test("the example in an empty workbook comes out with every published figure", async () => {
  expect(await setUp(example)).toEqual({
    isChanged: true,
    isStopped: false,
    message: "Set up made the sheets Settings, Questions, Cases, Leadership, Scores and Report.",
  });
  expect(await texts("Scores!C5:C18")).toEqual("83% 67% 92% 78% 66% 63% 69% 78% 86% 76% 85% 73% 70% 72%".split(" "));
  expect(await texts("Scores!C22:C25")).toEqual(["77%", "76%", "71%", "72%"]);
  expect(await texts("Scores!D5:D18")).toEqual(new Array(14).fill("0"));
  expect(await texts("Scores!D22:D25")).toEqual(["0", "0", "0", "0"]);
  expect(await texts("Scores!A1:A2")).toEqual([
    "Scores: Nottinghamshire, April 2007",
    "The cases are synthetic: no real person is in them.",
  ]);
  expect(await texts("Leadership!C5:C10")).toEqual(example.leadership.map(({ judgement }) => judgement));
  expect(await texts("Scores!N4")).toEqual(["Line of priority for improvement (68%)"]);
  expect(await outOfStep()).toEqual([]);
});

test("a second run changes nothing and says so, also when a sheet was renamed", async () => {
  const nothing = { isChanged: false, isStopped: false, message: "Everything is there already: nothing was changed." };
  const cells = await everything();
  expect(await setUp(example)).toEqual(nothing);
  expect(await everything()).toEqual(cells);

  const rename = (from: string, to: string) =>
    workbench.pane.evaluate(
      ([old, name]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(old).name = name;
          const sheets = context.workbook.worksheets.load("items/name");
          await context.sync();
          return sheets.items.length;
        }),
      [from, to] as const,
    );
  const count = await rename("Questions", "The questions");
  expect(await setUp(example)).toEqual(nothing);
  expect(await rename("The questions", "Questions")).toBe(count);
  expect(await everything()).toEqual(cells);
});

test("a judgement that is edited moves its criterion and section, and an emptied one makes the scores provisional", async () => {
  const before = (await read("Scores!C5")) as number;
  const section = (await read("Scores!C22")) as number;
  expect(await read("Cases!T2")).toBe("Y");
  await write("Cases!T2", [["N"]]);
  expect(await read("Scores!C5")).toBeLessThan(before);
  expect(await read("Scores!C22")).toBeLessThan(section);
  await write("Cases!T2", [[""]]);
  expect(await texts("Scores!D5")).toEqual(["1"]);
  expect(await texts("Scores!A2")).toEqual([
    "Provisional: 1 judgement is still missing. The cases are synthetic: no real person is in them.",
  ]);
  await write("Cases!T2", [["Y"]]);
  expect(await read("Scores!C5")).toBe(before);
});

test("the line moved to 70% puts 2.2 (69%) below it and leaves 3.1 (70%) where it is", async () => {
  const words = async () => [await texts("Scores!E11"), await texts("Scores!E17"), await texts("Scores!G11")].flat();
  expect(await words()).toEqual([
    "Not below the line",
    "Not below the line",
    "Performance against this criterion was good.",
  ]);
  await write("Settings!B6", [[0.7]]);
  expect(await words()).toEqual([
    "Below the line",
    "Not below the line",
    "This criterion represents a priority for improvement.",
  ]);
  expect(await read("Scores!M11")).toBeCloseTo(0.6903, 5);
  expect(await read("Scores!L11")).toEqual({ error: "#N/A" });
  expect(await texts("Scores!N4")).toEqual(["Line of priority for improvement (70%)"]);
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

test("a question that is moved, marked RoH or added is named, and Update formulas brings Scores into line", async () => {
  // Q1.1-01 goes to 1.2, Q1.1-02 is marked RoH, and Q1.3-99 is new.
  await write("Questions!B2", [["1.2"]]);
  await write("Questions!E3", [["yes"]]);
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Questions").rows.add(undefined, [["Q1.3-99", "1.3", "A new one", "", ""]]);
      await context.sync();
    }),
  );
  expect(await outOfStep()).toEqual([
    "Question Q1.3-99 has no column in the table Cases yet.",
    "Question Q1.1-01 still counts in 1.1.",
    "Question Q1.1-01 does not count in 1.2 yet.",
    "Question Q1.1-02 does not count in the RoH Thread yet.",
  ]);

  const thread = await read("Scores!C25");
  expect(await runInPane(workbench, "updateFormulas")).toBe(
    "4 formulas were brought into line with the questions. The table Cases has a column for Q1.3-99 now.",
  );
  expect(await outOfStep()).toEqual([]);
  expect(await texts("Cases!GI1")).toEqual(["Q1.3-99"]);
  expect(await texts("Scores!D7")).toEqual(["100"]);
  expect(await read("Scores!C25")).not.toBe(thread);
  // The override that somebody chose is still there, and a judgement in the new column counts at once.
  expect(await texts("Scores!F6:F7")).toEqual(["Urgent priority", "Priority"]);
  await write("Cases!GI2", [["Y"]]);
  expect(await texts("Scores!D7")).toEqual(["99"]);
  const said = await runInPane(workbench, "updateFormulas");
  expect(said).toBe("The formulas are in step with the questions: nothing was changed.");
});

test("the moved question scores in its new criterion as the table function has it", async () => {
  await write("Scores!P4", [["=OMI.SCORES(Cases[#All],Questions[#All])"]]);
  const scores = new Map((await workbench.call("read", "Scores!P5:Q22")).map(([name, score]) => [name, score]));
  for (const [index, criterion] of (await texts("Scores!A5:A7")).entries())
    expect(await read(`Scores!C${5 + index}`)).toBe(scores.get(criterion));
  expect(await read("Scores!C25")).toBe(scores.get("RoH Thread"));
  await write("Scores!P4", [[""]]);
});

test("another list of answers is noticed, and after Update formulas its words are scored", async () => {
  const before = await texts("Scores!C8:C18");
  await write("Settings!D4:E4", [["Met", "Y"]]);
  expect(await outOfStep()).toEqual(["The list of answers has changed since the formulas were written."]);
  await runInPane(workbench, "updateFormulas");
  expect(await outOfStep()).toEqual([]);
  // Y is not in the list any more, and says so; Yes still is.
  expect(await read("Scores!C8")).toMatchObject({ error: "#VALUE!" });
  await write("Settings!D4:E4", [["Y", "Y"]]);
  await runInPane(workbench, "updateFormulas");
  expect(await texts("Scores!C8:C18")).toEqual(before);
  expect([...(await workbench.call("unimplemented")), ...(await workbench.call("faults"))]).toEqual([]);
});
