import { openWorkbench } from "./open-workbench";

const SCORES = "Scores!C5:C22";

test("an empty cell handed over as 0, as the desktop does, gives the scores that one handed over as null gives", async () => {
  const web = await openWorkbench();
  const desktop = await openWorkbench({ query: "?blank=0" });
  const empty = "Cases!T2:AD40";
  for (const workbench of [web, desktop]) {
    await workbench.page.evaluate((address) => {
      const blank = window.workbench!.read(address).map((row) => row.map(() => null));
      window.workbench!.write(address, blank);
    }, empty);
    await workbench.call("settled");
  }
  const scores = await web.call("read", SCORES);
  expect(scores.flat().every((score) => typeof score === "number")).toBe(true);
  expect(await desktop.call("read", SCORES)).toEqual(scores);
  expect(await desktop.call("read", "Scores!I5:I22")).toEqual(await web.call("read", "Scores!I5:I22"));
  await web.close();
  await desktop.close();
});

test("a spill that is in the way of something shows #SPILL!, and recovers when the way is free", async () => {
  const workbench = await openWorkbench({ workbook: "empty" });
  await workbench.call("write", "A1:B3", [
    ["Case", "Q1.1-01"],
    ["C001", "Y"],
    ["C002", "N"],
  ]);
  await workbench.call("write", "D1:G2", [
    ["Question", "Criterion", "Summary", "RoH"],
    ["Q1.1-01", "'1.1", "", ""],
  ]);
  await workbench.call("write", "J3", [["in the way"]]);
  await workbench.call("write", "I1", [["=OMI.SCORES(A1:B3,D1:G2)"]]);
  await workbench.call("settled");
  expect(await workbench.call("read", "I1")).toEqual([[{ error: "#SPILL!" }]]);

  await workbench.call("select", "J3");
  await workbench.keys("{Delete}");
  expect(await workbench.call("read", "I1:J4")).toEqual([
    ["Criterion", "Score"],
    ["1.1", 0.5],
    ["Section 1", 0.5],
    ["RoH Thread", null],
  ]);
  await workbench.close();
});

test("an error cell reaches a function that takes errors, which names it", async () => {
  const workbench = await openWorkbench({ workbook: "empty" });
  await workbench.call("write", "A1:A3", [["Y"], ["=1/0"], ["N"]]);
  await workbench.call("write", "C1", [["=OMI.PROPORTION(A1:A3)"]]);
  await workbench.call("settled");
  expect(await workbench.call("read", "C1")).toEqual([
    [{ error: "#VALUE!", message: expect.stringContaining("Cell Sheet1!A2") as string }],
  ]);
  await workbench.close();
});
