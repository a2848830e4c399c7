import { openWorkbench } from "./open-workbench";

const SCORES = ["Scores!C5:C18", "Scores!C22:C25"] as const;
const MISSING = "Scores!D5:D18";

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
  for (const part of SCORES) {
    const scores = await web.call("read", part);
    expect(scores.flat().every((score) => typeof score === "number")).toBe(true);
    expect(await desktop.call("read", part)).toEqual(scores);
  }
  const missing = await web.call("read", MISSING);
  expect(missing[0]![0]).toBe(11 * 39);
  expect(await desktop.call("read", MISSING)).toEqual(missing);
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
    ["Section 2", null],
  ]);
  await workbench.close();
});

test("IF calls the custom function of the branch that its condition asks for, and no other", async () => {
  const workbench = await openWorkbench({ workbook: "empty" });
  await workbench.call("write", "A1:A2", [["Y"], ["N"]]);
  await workbench.call("write", "B1", [["both"]]);
  await workbench.call("write", "C1:C3", [
    ['=IF(B1="both",OMI.PROPORTION(A1:A2),OMI.PROPORTION(A1))'],
    ['=IF({TRUE,FALSE},"Y","N")'],
    ['=IF(1/0,OMI.PROPORTION(A1),"other")'],
  ]);
  const calls = async () => (await workbench.call("calls")).map(({ address, cells }) => [address, cells]);
  expect(await workbench.call("read", "C1:D3")).toEqual([
    [0.5, null],
    ["Y", "N"],
    [{ error: "#DIV/0!" }, null],
  ]);
  expect(await calls()).toEqual([["Sheet1!C1", 2]]);

  await workbench.call("resetCalls");
  await workbench.call("write", "B1", [["first"]]);
  expect(await workbench.call("read", "C1")).toEqual([[1]]);
  expect(await calls()).toEqual([["Sheet1!C1", 1]]);
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
