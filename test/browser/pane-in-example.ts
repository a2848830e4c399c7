import type { OpenWorkbench } from "../workbench/testing/open-workbench";
import { openWorkbench } from "../workbench/testing/open-workbench";

/** The pane beside a workbook that it has set up with the example inspection. */
export interface PaneInExample extends OpenWorkbench {
  /** A row of the list of scores by how it begins and ends. */
  row(id: string, end: string): ReturnType<OpenWorkbench["pane"]["getByRole"]>;
  tab(name: string): Promise<void>;
  /** The address of the selected cell. */
  selected(): Promise<string>;
  /** The address of the cell in `column` of the table whose `keyColumn` holds `key`. */
  cellOf(table: string, keyColumn: string, key: string, column: string): Promise<string>;
}

/** Sets the example inspection up in an empty workbook, in the pane. */
export async function openPaneInExample(): Promise<PaneInExample> {
  const workbench = await openWorkbench({ workbook: "empty" });
  const { pane } = workbench;
  const row = (id: string, end: string) =>
    pane.getByRole("button", { name: new RegExp(`^${id.replace(".", "\\.")} .*${end}$`) });
  await pane.getByRole("button", { name: "Example inspection" }).click();
  // Setting up takes half a minute on a busy machine.
  await row("1.1", "83%").waitFor({ timeout: 120_000 });
  await workbench.call("settled");
  return {
    ...workbench,
    row,
    tab: (name) => pane.getByRole("tab", { name }).click(),
    selected: () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.getActiveCell().load("address");
          await context.sync();
          return cell.address;
        }),
      ),
    cellOf: (...given) =>
      pane.evaluate(
        ([table, keyColumn, key, column]) =>
          Excel.run(async (context) => {
            const { columns } = context.workbook.tables.getItem(table);
            const keys = columns.getItem(keyColumn).getDataBodyRange().load("values");
            await context.sync();
            const place = keys.values.findIndex(([value]) => value === key);
            const cell = columns.getItem(column).getDataBodyRange().getCell(place, 0).load("address");
            await context.sync();
            return cell.address;
          }),
        given,
      ),
  };
}
