import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";
import { readXlsx } from "../workbench/src/files/read-xlsx";
import { differenceBetween, plainWorkbook } from "../workbook/faults/same-workbook";

// It takes tens of seconds on a busy machine.
jest.setTimeout(300_000);

const workbenches: OpenWorkbench[] = [];
afterAll(async () => {
  for (const workbench of workbenches) await workbench.close();
});

/** The whole workbook, as a file of it says. The grid ends rules at its own last row as soon as a sheet is added: that is no difference. */
async function savedWorkbook({ page }: OpenWorkbench) {
  const bytes = await page.evaluate(async () => [...(await window.workbench!.save()).bytes]);
  const { sheets, ...others } = plainWorkbook((await readXlsx(Uint8Array.from(bytes))).document);
  const ended = JSON.stringify(sheets).replaceAll('"lastRow":2000', '"lastRow":1198');
  return { ...others, sheets: JSON.parse(ended) as typeof sheets };
}

const selected = ({ pane }: OpenWorkbench) =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

/** Presses the button on the tab Help and gives the sentence that says how it ended. */
async function diagnose({ pane }: OpenWorkbench): Promise<string> {
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByRole("button", { name: "Diagnose this Excel" }).click();
  const sentence = pane.getByText(/as assumed\./).first();
  await sentence.waitFor({ timeout: 240_000 });
  return (await sentence.textContent()) ?? "";
}

const open = async (query = "") => {
  const workbench = await openWorkbench({ query });
  workbenches.push(workbench);
  return workbench;
};

test("in the workbench every line is as assumed, and the workbook is as it was, to the selected cells", async () => {
  const workbench = await open();
  await workbench.call("select", "Cases!C5:D9");
  const before = await savedWorkbook(workbench);
  expect(await diagnose(workbench)).toMatch(/^All \d+ lines are as assumed\.$/);
  await workbench.call("settled");
  expect(differenceBetween(await savedWorkbook(workbench), before)).toBe("");
  expect(await selected(workbench)).toBe("Cases!C5:D9");
  expect([await workbench.call("faults"), await workbench.call("unimplemented")]).toEqual([[], []]);
});

test("what is copied is the table, and nothing from the workbook", async () => {
  const [workbench] = workbenches;
  const { page, pane } = workbench!;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "Copy the table" }).click();
  await pane
    .getByText(/^The table is copied/)
    .first()
    .waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const rows = text.split("\n").slice(2);
  expect(rows[0]).toBe("What\tAssumed\tHere\tAs assumed\tNeeded");
  expect(rows.length).toBe((await pane.locator("table tbody tr").count()) + 1);
  expect(text).toContain("Platform\tPC or Mac or OfficeOnline\tOfficeOnline\tyes\tyes");
  expect(text).not.toMatch(/nottinghamshire|Scores!|Cases!|C0\d\d/i);
});

test("an Excel that hands empty cells over as 0 is named first, and said not to matter", async () => {
  const workbench = await open("?blank=0");
  expect(await diagnose(workbench)).toBe("1 line is not as assumed. OMI Scores does not depend on it.");
  const first = workbench.pane.locator("table tbody tr").first();
  expect(await first.innerText()).toMatch(/^An empty cell in a range\s.*Otherwise\s*\[\["N", 0\]\]\s+no$/s);
});
