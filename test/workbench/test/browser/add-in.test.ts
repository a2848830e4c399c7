import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
});
afterAll(() => workbench.close());

test("an add-in's manifest brings its ribbon and its functions, and a function of none is #NAME?", async () => {
  await workbench.page.getByText("Numbers", { exact: true }).waitFor();
  await workbench.call("write", "Sheet1!A1:A3", [
    ["=TWICE.DOUBLE(21)"],
    ["=TWICE.COUNT(B4:B22)"],
    ["=OTHER.DOUBLE(1)"],
  ]);
  await workbench.call("settled");
  expect(await workbench.call("read", "Sheet1!A1:A3")).toEqual([
    [42],
    ["19 rows of Sheet1!B4:B22"],
    [{ error: "#NAME?" }],
  ]);
});

test("a button of the ribbon runs the add-in's function, and so does its id", async () => {
  const { page } = workbench;
  await workbench.call("write", "Sheet1!A5", [[4]]);
  await workbench.call("select", "Sheet1!A5");
  await page.getByRole("button", { name: "Double it" }).click();
  await page.waitForFunction(() => window.workbench!.read("Sheet1!A5")[0]![0] === 8);
  await workbench.call("run", "Doubler.Selected");
  expect(await workbench.call("read", "Sheet1!A5")).toEqual([[16]]);
});

test("nothing is fetched from outside the machine, and nothing fails", async () => {
  expect(workbench.requests.every((url) => !url.startsWith("http") || new URL(url).hostname === "localhost")).toBe(
    true,
  );
  expect(await workbench.call("faults")).toEqual([]);
});
