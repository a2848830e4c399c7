import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

/** What the handlers in the pane have noted, each as "event detail". */
interface Noting {
  notes: string[];
  removers: Record<string, () => Promise<void>>;
}

/** Waits until the note is there, and gives all that were made since the last time. */
async function notesUntil(last: string): Promise<string[]> {
  await workbench.pane.waitForFunction((note) => (globalThis as unknown as Noting).notes.includes(note), last);
  return workbench.pane.evaluate(() => (globalThis as unknown as Noting).notes.splice(0));
}

beforeAll(() =>
  excel.run(async (context) => {
    const pane = globalThis as unknown as Noting;
    pane.notes = [];
    pane.removers = {};
    const note = (text: string) => {
      pane.notes.push(text);
      return Promise.resolve();
    };
    const listen = <Event>(
      name: string,
      handlers: OfficeExtension.EventHandlers<Event>,
      text: (event: Event) => string,
    ) => {
      const handler = handlers.add((event) => note(`${name} ${text(event)}`.trim()));
      pane.removers[name] = () =>
        Excel.run(handler.context, async (itsContext) => {
          handler.remove();
          await itsContext.sync();
        });
    };
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("F1:G2").values = [
      ["id", "score"],
      [1, 2],
    ];
    const table = sheet.tables.add("F1:G2", true);
    await context.sync();
    sheet.onChanged.add(async (event) => {
      const values = await Excel.run(async (itsContext) => {
        const range = event.getRange(itsContext);
        range.load("values");
        await itsContext.sync();
        return range.values as unknown;
      });
      await note(`values ${JSON.stringify(values)}`);
    });
    listen("changed", sheet.onChanged, ({ address, changeType, source, triggerSource }) =>
      [address, changeType, source, triggerSource].join(" "),
    );
    listen("selected", sheet.onSelectionChanged, ({ address }) => address);
    listen("calculated", sheet.onCalculated, () => "");
    listen("table", table.onChanged, ({ address }) => address);
    listen("chart added", sheet.charts.onAdded, () => "");
    listen("chart deleted", sheet.charts.onDeleted, () => "");
    listen("table added", tables.onAdded, () => "");
    listen("added", worksheets.onAdded, ({ source }) => source);
    listen("deleted", worksheets.onDeleted, ({ source }) => source);
    listen("activated", worksheets.onActivated, () => "");
    await context.sync();
  }),
);

test("what a person types is told with its address and can be read, and the selection that moves on is told", async () => {
  await workbench.call("select", "Sheet1!B2");
  const selected = await notesUntil("selected B2");
  expect(selected.filter((note) => note !== "calculated")).toEqual(["selected B2"]);
  await workbench.keys("5", "{Enter}");
  const notes = await notesUntil("values [[5]]");
  expect([...notes].sort()).toEqual([
    "calculated",
    "changed B2 RangeEdited Local Unknown",
    "selected B3",
    "values [[5]]",
  ]);
});

test("what the add-in writes is told as its own, formats are not, and a table hears of its own cells alone", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.fill.color = "#FFD966";
    sheet.getRange("A1:B1").numberFormat = [["0"]];
    sheet.getRange("A1:B1").values = [[7, 8]];
    await context.sync();
  });
  const outside = await notesUntil("values [[7,8]]");
  expect(outside.filter((note) => note !== "calculated")).toEqual([
    "changed A1:B1 RangeEdited Local ThisLocalAddin",
    "values [[7,8]]",
  ]);
  await workbench.call("write", "Sheet1!G2", [[9]]);
  expect(await notesUntil("values [[9]]")).toContain("table G2");
});

test("an inserted row is told as such, and nothing of what moves because of it", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D2").formulas = [["=A1*2"]];
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  const notes = await notesUntil("values null");
  expect(notes.filter((note) => note.startsWith("changed") || note.startsWith("selected"))).toEqual([
    "changed D2 RangeEdited Local ThisLocalAddin",
    "changed 1:1 RowInserted Local ThisLocalAddin",
  ]);
});

test("sheets, tables and charts are told when they come and go", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("Line", sheet.getRange("A2:B3"));
    await context.sync();
    chart.delete();
    const added = context.workbook.worksheets.add("Added");
    added.tables.add("A1:B2", true);
    await context.sync();
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
  });
  const notes = await notesUntil("deleted Local");
  const told = ["chart added", "chart deleted", "added Local", "table added", "activated", "deleted Local"];
  // Sheet1 comes to the front again when the other is gone.
  expect(notes.filter((note) => !/^(calculated|selected)/.test(note))).toEqual([...told, "activated"]);
});

test("a handler that was removed is not called again", async () => {
  await workbench.pane.evaluate(async () => {
    const { removers } = globalThis as unknown as Noting;
    for (const remove of Object.values(removers)) await remove();
    (globalThis as unknown as Noting).notes = [];
  });
  await workbench.call("select", "Sheet1!C3");
  await workbench.keys("6", "{Enter}");
  // The one handler that is left tells when the others would have been called.
  expect(await notesUntil("values [[6]]")).toEqual(["values [[6]]"]);
});

test("settings are kept in the workbook, whichever way they are set and read", async () => {
  const saved = await workbench.pane.evaluate(
    () =>
      new Promise((resolve) => {
        const { settings } = Office.context.document;
        settings.set("omi.colours", { green: 80 });
        settings.saveAsync(({ status }) => resolve([status, settings.get("omi.colours")]));
      }),
  );
  expect(saved).toEqual(["succeeded", { green: 80 }]);
  const seen = await excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("omi.sheet", "Scores");
    const colours = settings.getItem("omi.colours");
    const missing = settings.getItemOrNullObject("omi.nothing");
    colours.load("value");
    missing.load("value");
    settings.load("items/key");
    await context.sync();
    settings.getItem("omi.sheet").delete();
    const left = settings.getCount();
    await context.sync();
    return [colours.value as unknown, missing.isNullObject, settings.items.map(({ key }) => key), left.value];
  });
  expect(seen).toEqual([{ green: 80 }, true, ["omi.colours", "omi.sheet"], 1]);
});

test("the add-in hides its pane and shows it, and is told of both until it stops listening", async () => {
  const told = await workbench.pane.evaluate(async () => {
    const modes: string[] = [];
    const until = async (count: number) => {
      while (modes.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
    await Office.addin.hide();
    await until(1);
    await Office.addin.showAsTaskpane();
    await until(2);
    await stop();
    await Office.addin.hide();
    return modes;
  });
  expect(told).toEqual(["Hidden", "Taskpane"]);
  await workbench.page.locator("iframe").waitFor({ state: "hidden" });
  await workbench.pane.evaluate(() => Office.addin.showAsTaskpane());
  await workbench.page.locator("iframe").waitFor({ state: "visible" });
  expect(await workbench.call("faults")).toEqual([]);
});
