import { openWorkbench } from "../workbench/testing/open-workbench";

export interface Message {
  readonly intent: string;
  readonly text: string;
}

/** Opens a workbook for the commands of the ribbon, and keeps what they say to the pane. */
export async function openCommands(workbook: "example" | "empty") {
  const workbench = await openWorkbench({ workbook });
  const { page, pane } = workbench;
  await pane.evaluate(() => {
    const messages: Message[] = [];
    Object.assign(window, { messages });
    addEventListener(
      "omi-message",
      (event) => {
        event.preventDefault();
        messages.push(event.detail);
      },
      { capture: true },
    );
  });
  const pressButton = (name: string) => page.getByRole("button", { name, exact: true }).click();
  return {
    ...workbench,
    pressButton,
    closePane: () => pressButton("Close the task pane"),
    isPaneShown: () => page.locator("iframe").isVisible(),
    /** What the commands have said so far. */
    messages: () => pane.evaluate(() => (window as unknown as { messages: Message[] }).messages),
    /** Waits until they have said so much. */
    said: (count: number) =>
      pane.waitForFunction((least) => (window as unknown as { messages: Message[] }).messages.length >= least, count),
    /** The sheet that is open, and the names of all. */
    sheets: () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const active = worksheets.getActiveWorksheet().load("name");
          worksheets.load("items/name");
          await context.sync();
          return [active.name, worksheets.items.map(({ name }) => name)] as const;
        }),
      ),
    /** Waits until a cell holds a value; its sheet need not be there yet. */
    seen: (address: string, value: string) =>
      page.waitForFunction(
        ([place, expected]) => {
          try {
            return window.workbench!.read(place!)[0]![0] === expected;
          } catch {
            return false;
          }
        },
        [address, value],
      ),
  };
}

export type OpenCommands = Awaited<ReturnType<typeof openCommands>>;
