import type { OpenWorkbench } from "../workbench/testing/open-workbench";

type Region = "ribbon" | "sheet" | "pane";

/** What a user does who has no mouse; everything throws where the keys do not lead there. */
export interface ByKeyboard {
  press(key: string): Promise<void>;
  /** Presses a key until the focus is on what is called so. */
  pressTo(key: string, name: string | RegExp): Promise<void>;
  /** Ctrl+F6 until the focus is in the region: the key that office.js hands on from the pane. */
  goTo(region: Region): Promise<void>;
  pressRibbonButton(name: string): Promise<void>;
  openTab(name: string): Promise<void>;
  /** Sets the line of priority in the pane's settings. */
  setLine(perCent: number): Promise<void>;
  /** Goes to a cell by Ctrl+PageUp, Ctrl+PageDown and the arrow keys, and types over it. Rows and columns count from 1. */
  typeInto(sheet: string, row: number, column: number, entry: string): Promise<void>;
}

const RIBBON_GROUPS = [/^(Scores pane|Set up|Check)$/, /^(Chart 1|Table 1|Table 2)$/];

export function byKeyboard(workbench: OpenWorkbench): ByKeyboard {
  const { page, pane } = workbench;
  const press = (key: string) => page.keyboard.press(key);
  const matches = (name: string | RegExp, text: string) => (typeof name === "string" ? text === name : name.test(text));

  /** What has the focus on the page, or in the pane where that has it: its label or its text. */
  async function focused(): Promise<string> {
    const name = () => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    };
    const isInPane = await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
    return isInPane ? pane.evaluate(name) : page.evaluate(name);
  }

  async function pressTo(key: string, name: string | RegExp) {
    const passed: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      passed.push(await focused());
      if (matches(name, passed.at(-1)!)) return;
      await press(key);
    }
    throw new Error(`${key} does not lead to ${String(name)}: the focus was on ${passed.join(", ")}.`);
  }

  async function goTo(region: Region) {
    for (let presses = 0; presses < 4; presses++) {
      await press("Control+F6");
      await page.waitForTimeout(100);
      const now = await page.evaluate((): Region => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLIFrameElement) return "pane";
        return document.querySelector("main")!.contains(activeElement) ? "sheet" : "ribbon";
      });
      if (now === region) return;
    }
    throw new Error(`Ctrl+F6 does not lead to the ${region}.`);
  }

  const selected = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name,worksheet/position");
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const { rowIndex, columnIndex, worksheet } = cell;
        return {
          row: rowIndex,
          column: columnIndex,
          place: worksheet.position,
          sheets: sheets.items.map(({ name }) => name),
        };
      }),
    );
  const repeat = async (times: number, forwards: string, backwards: string) => {
    for (let presses = 0; presses < Math.abs(times); presses++) await press(times > 0 ? forwards : backwards);
  };

  async function openTab(name: string) {
    await goTo("pane");
    await pane.getByRole("tab", { selected: true }).waitFor();
    await pressTo("Tab", /^(Scores|Case|Progress|Insert|Settings|Check|Help)$/);
    await pressTo("ArrowRight", name);
  }

  return {
    press,
    pressTo,
    goTo,
    async pressRibbonButton(name) {
      await goTo("ribbon");
      // Tab leads to a group of the ribbon, the arrow keys to the button in it.
      await pressTo(
        "Tab",
        RIBBON_GROUPS.find((group) => group.test(name))!,
      );
      await pressTo("ArrowRight", name);
      await press("Enter");
    },
    openTab,
    async setLine(perCent) {
      await openTab("Settings");
      await pane.getByLabel("Line of priority for improvement").waitFor();
      await pressTo("Tab", /^Line of priority/);
      await press("Control+a");
      await page.keyboard.type(String(perCent));
      await press("Enter");
      await pane.getByText("Saved.").first().waitFor();
      await workbench.call("settled");
    },
    async typeInto(sheet, row, column, entry) {
      await goTo("sheet");
      const before = await selected();
      await repeat(before.sheets.indexOf(sheet) - before.place, "Control+Alt+PageDown", "Control+Alt+PageUp");
      // Over merged cells a key goes further than one cell: whoever walks there looks where they have come to.
      for (let looks = 0; looks < 3; looks++) {
        const from = await selected();
        await repeat(column - 1 - from.column, "ArrowRight", "ArrowLeft");
        await repeat(row - 1 - from.row, "ArrowDown", "ArrowUp");
      }
      expect(await selected()).toMatchObject({ row: row - 1, column: column - 1, place: before.sheets.indexOf(sheet) });
      await workbench.keys(entry, "{Enter}");
    },
  };
}
