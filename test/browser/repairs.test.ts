import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

test("repairs are shown in Check's view, made together or one by one, and one press of Undo takes them back", async () => {
  const { page, pane } = workbench;
  const cells = () => workbench.call("read", "Cases!T2:T4");
  const before = await cells();
  await workbench.call("write", "Cases!T2:T4", [["y "], ["n "], ["N"]]);
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Look for repairs" }).click();
  await pane.getByText("'y ' becomes 'Y'").first().waitFor();
  await pane.getByRole("button", { name: "Repair these 2 cells" }).click();
  await pane.getByText("2 cells repaired.").first().waitFor();
  expect(await cells()).toEqual([["Y"], ["N"], ["N"]]);
  await page.getByRole("button", { name: "Undo" }).click();
  await workbench.call("settled");
  expect(await cells()).toEqual([["y "], ["n "], ["N"]]);
  await pane.getByRole("button", { name: "Look for repairs" }).click();
  await pane.getByRole("button", { name: "Repair cell Cases!T3" }).press("Enter");
  await pane.getByText("1 cell repaired.").first().waitFor();
  expect(await cells()).toEqual([["y "], ["N"], ["N"]]);
  await workbench.call("write", "Cases!T2:T4", before as never);
  expect(workbench.complaints).toEqual([]);
});
