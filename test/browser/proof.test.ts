import { openPaneInExample, type PaneInExample } from "./pane-in-example";

let workbench: PaneInExample;
beforeAll(async () => {
  workbench = await openPaneInExample();
});
afterAll(() => workbench.close());

const STAMP = /^Proved on \d+ \w+ \d{4}, \d\d:\d\d: \d{3} figures agree with 17,100 judgements on 100 cases\.$/;
const shown = async (address: string) => (await workbench.call("texts", address))[0]![0];
const prove = () => workbench.pane.getByRole("button", { name: "Prove the figures" }).click();
const cure = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).click();
const saysProved = () => workbench.pane.getByRole("tabpanel").getByText(STAMP).waitFor();

test("Proof on the ribbon opens the pane at Check and stamps the report", async () => {
  await workbench.page.getByRole("button", { name: "Close the task pane" }).click();
  await workbench.page.getByRole("button", { name: "Proof", exact: true }).click();
  await saysProved();
  expect(await shown("Report!A3")).toMatch(STAMP);
});

test("with the pane closed the line says that the figures have changed as soon as they have", async () => {
  await workbench.call("write", "Cases!T2", [["N"]]);
  expect(await shown("Report!A3")).toMatch(/^The figures have changed since they were proved on /);
  await workbench.call("write", "Cases!T2", [["Y"]]);
  expect(await shown("Report!A3")).toMatch(STAMP);
});

test("figures that Excel keeps although a judgement has changed are named, and calculating all cures them", async () => {
  await workbench.call("keepOld", true);
  await workbench.call("write", "Cases!T2", [["N"]]);
  await workbench.call("settled");
  await prove();
  await workbench.pane
    .getByText(/^The report was not stamped: /)
    .first()
    .waitFor();
  await workbench.pane
    .getByText("Score of 1.1 shows an old figure. It shows 83.19%; the judgements give 83.04%.")
    .first()
    .waitFor();
  expect(await shown("Report!A3")).toMatch(/^Not proved: /);
  await workbench.call("keepOld", false);
  await cure("Recalculate all");
  await saysProved();
  expect(await shown("Report!A3")).toMatch(STAMP);
  await workbench.call("write", "Cases!T2", [["Y"]]);
});

test("a figure typed over is a link to its cell, and Restore puts it right", async () => {
  await workbench.call("write", "Scores!C6", [[0.9]]);
  await prove();
  await workbench.pane.getByRole("button", { name: "Scores!C6" }).click();
  await workbench.call("settled");
  expect(await workbench.selected()).toBe("Scores!C6");
  await cure("Restore");
  await saysProved();
  expect(await shown("Scores!C6")).toBe("67%");
});

test("the Thread shown as a formula is compared", async () => {
  const before = Number(/: (\d+) figures/.exec((await shown("Report!A3"))!)![1]);
  await workbench.call("select", "Settings!H30");
  await workbench.tab("Insert");
  await workbench.pane.getByLabel("Score", { exact: true }).selectOption({ label: "Risk of Harm Thread" });
  await cure("Show as a formula");
  await workbench.pane.getByText("The formula of RoH Thread is in Settings!H30.").first().waitFor();
  await workbench.call("settled");
  await workbench.tab("Check");
  await prove();
  await workbench.pane
    .getByText(`: ${before + 1} figures agree`)
    .first()
    .waitFor();
});

test("Chart 1 pressed in the pane and on the ribbon at once is one chart", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").charts.getItemAt(0).delete();
      await context.sync();
    }),
  );
  await workbench.tab("Insert");
  const inPane = workbench.pane.getByRole("button", { name: "Chart 1", exact: true });
  await Promise.all([inPane.click(), workbench.call("run", "OmiTab.Report.Chart1")]);
  await workbench.pane
    .getByText(/^Chart 1 was there already|^Chart 1 was inserted/)
    .first()
    .waitFor();
  await workbench.call("settled");
  expect(await workbench.call("charts", "Report")).toHaveLength(1);
  await workbench.tab("Check");
  await prove();
  await workbench.pane
    .getByText(/figures agree/)
    .first()
    .waitFor();
});
