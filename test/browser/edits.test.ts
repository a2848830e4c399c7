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

/** Both tables, three settings, the list of answers, two columns of overrides and of ratings, and nothing below the table. */
const CELLS_OF_SCORES = 101 * 190 + 172 * 5 + 3 + 16 * 2 + 14 * 2 + 6 * 2 + 1;

test("a judgement typed over Y calls the one formula, once, and undo brings every score back", async () => {
  const before = await score("Scores!C5");
  const thread = await score("Scores!C25");
  const cell = `Cases!T${await rowJudged("T", "Y")}`;
  await workbench.call("select", cell);
  await workbench.call("resetCalls");
  await workbench.keys("N", "{Enter}");

  expect(await workbench.call("calls")).toEqual([
    { name: "OMI.SCORES", address: "Calculation!A3", cells: CELLS_OF_SCORES },
  ]);
  expect(await score("Scores!C5")).toBeLessThan(before as number);
  expect(await score("Scores!C25")).toBe(thread);

  await workbench.call("select", cell);
  await workbench.keys("{Control+z}");
  expect(await score(cell)).toBe("Y");
  expect(await score("Scores!C5")).toBe(before);
});

test("a typo shows #VALUE! with the message that names its cell, and the score is back when it is put right", async () => {
  const before = await score("Scores!C5");
  await workbench.call("select", "Cases!T18");
  const was = (await score("Cases!T18")) as string;
  await workbench.keys("Yse", "{Enter}");
  expect(await score("Scores!C5")).toEqual({ error: "#VALUE!" });
  expect(await score("Scores!H5")).toBe(
    "Cell Cases!T18 holds 'Yse', which is not an answer, so it cannot be scored. Did you mean Yes? Type Y, N or N/A, or empty the cell.",
  );
  // Its section has no score either, and the sheet says why in words.
  expect(await score("Scores!C22")).toEqual({ error: "#VALUE!" });
  expect(await score("Scores!A2")).toMatch(/^Do not use the scores of 1\.1 and Section 1: cell Cases!T18 holds 'Yse'/);

  await workbench.call("write", "Scores!AA5", [["=OMI.PROPORTION(Cases[[Q1.1-01]])"]]);
  await workbench.call("select", "Scores!AA5");
  await workbench.page.getByText("Cell Cases!T18 holds 'Yse', which is not an answer").first().waitFor();

  await workbench.call("select", "Cases!T18");
  await workbench.keys(was, "{Enter}");
  expect(await score("Scores!C5")).toBe(before);
});

test("a formula shows #BUSY! while its call is under way", async () => {
  const seen = await workbench.page.evaluate(async () => {
    const api = window.workbench!;
    const values: unknown[] = [];
    api.write("Scores!AA6", [["=OMI.PROPORTION(Cases[[Q1.1-01]])"]]);
    for (let index = 0; index < 400; index++) {
      values.push(JSON.stringify(api.read("Scores!AA6")[0]![0]));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await api.settled();
    return { values: [...new Set(values)], last: api.read("Scores!AA6")[0]![0] };
  });
  expect(seen.values).toContain('{"error":"#BUSY!"}');
  expect(seen.last).toBe(1);
  await workbench.call("undo");
});

test("a new case typed below the table joins it and is scored at once", async () => {
  await workbench.call("select", "Cases!A102");
  await workbench.keys("C101", "{Enter}");
  await workbench.call("select", "Cases!T102");
  await workbench.keys("N", "{Enter}");
  expect(await score("Scores!A2")).toMatch(/Provisional: 170 judgements are missing\. 101 cases\./);
  // The other ten judgements of the criterion are missing.
  expect(await score("Scores!D5")).toBe(10);
  expect(await workbench.call("faults")).toEqual([]);
});
