import { openPaneInExample, type PaneInExample } from "./pane-in-example";

let workbench: PaneInExample;
beforeAll(async () => {
  workbench = await openPaneInExample();
  await workbench.tab("Progress");
});
afterAll(() => workbench.close());

/** The rows of a table of the view, as they read. */
const rows = (label: string) =>
  workbench.pane
    .getByRole("table", { name: label, exact: true })
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
const rowOf = async (label: string, heading: string) => (await rows(label)).find(([first]) => first === heading);
const says = (text: string) => workbench.pane.getByText(text).first().waitFor();
const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });

test("says how many cases are done, begun and untouched, by assessor too, and follows each edit", async () => {
  await says("100 cases in the table Cases.");
  expect(await rows("Cases")).toEqual([["All", "100", "0", "0"]]);
  await says("Nothing is missing.");
  const cell = await workbench.cellOf("Cases", "Case", "C001", "Q1.2-03");
  const before = await rowOf("By assessor", "HMI4");
  await workbench.call("write", cell, [[null]]);
  await button("Cases, Begun: 1, go to the next").waitFor();
  const [, done, begun] = (await rowOf("By assessor", "HMI4"))!;
  expect([done, begun, before![2]]).toEqual([String(Number(before![1]) - 1), "1", "0"]);
  expect(await rows("Missing by criterion")).toEqual([["1.2 Assessment of Risk of Harm", "1"]]);
});

test("a click goes there: to what is missing, of a criterion, of a case or of an assessor", async () => {
  const [first, second] = [
    await workbench.cellOf("Cases", "Case", "C001", "Q1.2-03"),
    await workbench.cellOf("Cases", "Case", "C005", "Q2.1-01"),
  ];
  await workbench.call("write", second, [["Yse"]]);
  const begun = button("Cases, Begun: 2, go to the next");
  const goes = async (name: string, address: string) => {
    await button(name).click();
    await workbench.page.waitForTimeout(500);
    expect(await workbench.selected()).toBe(address);
  };
  await begun.waitFor();
  await goes("Cases, Begun: 2, go to the next", first);
  await goes("Cases, Begun: 2, go to the next", second);
  await goes("Cases, Begun: 2, go to the next", first);
  await goes("2.1 Delivering the sentence plan, Not an answer: 1, go to the next", second);
  await workbench.call("write", first, [["Y"]]);
  await workbench.call("write", second, [["Y"]]);
  await says("Nothing is missing.");
});

test("a column that is renamed is seen too", async () => {
  await workbench.call("write", "Cases!C1", [["Judge"]]);
  await says("The table Cases has no column headed Assessor.");
  await workbench.call("write", "Cases!C1", [["Assessor"]]);
  await workbench.pane.getByRole("table", { name: "By assessor" }).waitFor();
});

test("the sample is added to the settings when asked for, and is counted against what is typed there", async () => {
  await button("Add the sample to the settings").click();
  await says("The sample is on the sheet Settings.");
  await workbench.pane.getByRole("table", { name: "Sample" }).getByText("33 (33%)").waitFor();
  expect(await rows("Sample")).toEqual([
    ["All cases", "100 (100%)", "100", "met"],
    ["Assessor group=area assessor", "33 (33%)", "33%", "met"],
  ]);
  await workbench.call("write", "Settings!G6:H6", [["Case type=licence", 50]]);
  await says("too few");
  expect((await rows("Sample"))[2]).toEqual(["Case type=licence", "40 (40%)", "50", "too few"]);
  await workbench.call("write", "Settings!G7:H7", [["Sentence=long", 5]]);
  await says(
    "The condition 'Sentence=long' cannot be read: the table Cases has no single column headed as 'Sentence=long' says.",
  );
});
