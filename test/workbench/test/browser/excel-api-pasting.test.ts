import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
});
afterAll(() => workbench.close());

/** Puts text, and nothing else, on the clipboard and pastes it into the selected cell. */
async function paste(text: string) {
  await workbench.page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  await workbench.call("settled");
}

test("a line break in quotes stays in its cell, empty cells keep their place, and a tag is text", async () => {
  await workbench.call("select", "Sheet1!B2");
  await paste('\t"two\nlines"\tY\r\nC2\t<b>\t"say ""N"""\r\n');
  expect(await workbench.call("read", "Sheet1!B2:D3")).toEqual([
    [null, "two\nlines", "Y"],
    ["C2", "<b>", 'say "N"'],
  ]);
});
