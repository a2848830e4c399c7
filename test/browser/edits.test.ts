import { openWorkbench, type OpenWorkbench } from "./open-workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** The first case judged N on the question of the column, by its row. */
async function rowJudged(column: string, answer: string): Promise<number> {
  const judgements = await workbench.call("read", `Cases!${column}2:${column}101`);
  return judgements.findIndex(([judgement]) => judgement === answer) + 2;
}

const score = async (address: string) => (await workbench.call("read", address))[0]![0];

test("a judgement typed over Y calls exactly the formula that rests on it, once, and undo brings the score back", async () => {
  const before = await score("Scores!C5");
  const cell = `Cases!T${await rowJudged("T", "Y")}`;
  await workbench.call("select", cell);
  await workbench.call("resetCalls");
  await workbench.keys("N", "{Enter}");

  // Ten questions and their summary, 100 cases, and the weight of summary questions.
  expect(await workbench.call("calls")).toEqual([{ name: "OMI.CRITERION", address: "Scores!C5", cells: 1101 }]);
  expect(await score("Scores!C5")).toBeLessThan(before as number);

  await workbench.call("select", cell);
  await workbench.keys("{Control+z}");
  expect(await score(cell)).toBe("Y");
  expect(await score("Scores!C5")).toBe(before);
});

test("a judgement on Risk of Harm calls the Thread too", async () => {
  const headings = (await workbench.call("read", "Cases!A1:GH1"))[0]!;
  const place = headings.indexOf("Q1.2-01");
  const column = await workbench.page.evaluate((index) => {
    const letters = (number: number): string =>
      number < 0 ? "" : letters(Math.floor(number / 26) - 1) + String.fromCharCode(65 + (number % 26));
    return letters(index);
  }, place);
  const thread = await score("Scores!C25");
  await workbench.call("select", `Cases!${column}${await rowJudged(column, "N")}`);
  await workbench.call("resetCalls");
  await workbench.keys("Y", "{Enter}");
  const calls = await workbench.call("calls");
  expect(calls.filter(({ name }) => name === "OMI.CRITERION").map(({ address }) => address)).toEqual(["Scores!C6"]);
  expect(calls.filter(({ name }) => name === "OMI.ROHTHREAD")).toEqual([
    { name: "OMI.ROHTHREAD", address: "Scores!C25", cells: 4300 },
  ]);
  expect(await score("Scores!C25")).toBeGreaterThan(thread as number);
  await workbench.keys("{Control+z}");
  expect(await score("Scores!C25")).toBe(thread);
});

describe("with the functions that spill over the whole tables", () => {
  const TABLES = "Cases[#All],Questions[#All]";
  beforeAll(async () => {
    await workbench.call("write", "Scores!P4", [[`=OMI.SCORES(${TABLES})`]]);
    await workbench.call("write", "Scores!P30", [[`=OMI.CHECK(${TABLES})`]]);
  });
  afterAll(async () => {
    await workbench.call("undo");
    await workbench.call("undo");
  });

  test("a judgement calls each of them once, and they follow it", async () => {
    expect(await score("Scores!Q5")).toBe(await score("Scores!C5"));
    const row = await rowJudged("T", "Y");
    await workbench.call("select", `Cases!T${row}`);
    await workbench.call("resetCalls");
    await workbench.keys("Yse", "{Enter}");
    const calls = await workbench.call("calls");
    expect([...calls].sort((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: "OMI.CHECK", address: "Scores!P30", cells: 101 * 190 + 172 * 5 },
      { name: "OMI.CRITERION", address: "Scores!C5", cells: 1101 },
      { name: "OMI.SCORES", address: "Scores!P4", cells: 101 * 190 + 172 * 5 },
    ]);
    expect((await workbench.call("read", "Scores!P31:T31"))[0]).toEqual([
      "Error",
      await score(`Cases!A${row}`),
      "Q1.1-01",
      "Yse",
      expect.stringContaining(`Cell Cases!T${row} holds 'Yse'`),
    ]);
    await workbench.keys("{Control+z}");
    expect(await score(`Cases!T${row}`)).toBe("Y");
    expect(await score("Scores!Q5")).toBe(await score("Scores!C5"));
  });
});

test("a typo shows #VALUE! with the message that names its cell, and the score is back when it is put right", async () => {
  const before = await score("Scores!C5");
  await workbench.call("select", "Cases!T18");
  const was = (await score("Cases!T18")) as string;
  await workbench.keys("Yse", "{Enter}");
  expect(await score("Scores!C5")).toEqual({
    error: "#VALUE!",
    message:
      "Cell Cases!T18 holds 'Yse', which is not an answer, so it cannot be scored. Did you mean Yes? Type Y, N or N/A, or empty the cell.",
  });
  // Its section, a native average, says that it has no score either.
  expect(await score("Scores!C22")).toEqual({ error: "#VALUE!" });

  await workbench.call("select", "Scores!C5");
  const alert = workbench.page.getByText("Cell Cases!T18 holds 'Yse', which is not an answer");
  await alert.first().waitFor();

  await workbench.call("select", "Cases!T18");
  await workbench.keys(was, "{Enter}");
  expect(await score("Scores!C5")).toBe(before);
});

test("a formula shows #BUSY! while its call is under way", async () => {
  const seen = await workbench.page.evaluate(async () => {
    const api = window.workbench!;
    const values: unknown[] = [];
    api.write("Scores!P5", [["=OMI.PROPORTION(Cases[[Q1.1-01]])"]]);
    for (let index = 0; index < 400; index++) {
      values.push(JSON.stringify(api.read("Scores!P5")[0]![0]));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await api.settled();
    return { values: [...new Set(values)], last: api.read("Scores!P5")[0]![0] };
  });
  expect(seen.values).toContain('{"error":"#BUSY!"}');
  expect(seen.last).toBe(1);
  await workbench.call("undo");
});

test("a new case typed below the table joins it and is scored at once", async () => {
  await workbench.call("select", "Cases!A102");
  await workbench.keys("C101", "{Enter}");
  await workbench.call("resetCalls");
  await workbench.call("select", "Cases!T102");
  await workbench.keys("N", "{Enter}");
  const calls = await workbench.call("calls");
  expect(calls.find(({ name }) => name === "OMI.CRITERION")).toEqual({
    name: "OMI.CRITERION",
    address: "Scores!C5",
    cells: 1112,
  });
  // The other ten judgements of the criterion are missing.
  expect(await score("Scores!D5")).toBe(10);
  expect(await workbench.call("faults")).toEqual([]);
});
