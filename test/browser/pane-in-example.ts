import type { OpenWorkbench } from "../workbench/testing/open-workbench";
import { openWorkbench } from "../workbench/testing/open-workbench";

/** The pane beside the example inspection. */
export interface PaneInExample extends OpenWorkbench {
  /** A row of the list of scores by how it begins and ends. */
  row(id: string, end: string): ReturnType<OpenWorkbench["pane"]["getByRole"]>;
  tab(name: string): Promise<void>;
  /** The address of the selected cell. */
  selected(): Promise<string>;
  /** The address of the cell in `column` of the table whose `keyColumn` holds `key`. */
  cellOf(table: string, keyColumn: string, key: string, column: string): Promise<string>;
}

/** Opens the example inspection, with an empty sheet as a workbook has that it was set up in. */
export async function openPaneInExample(): Promise<PaneInExample> {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const row = (id: string, end: string) =>
    pane.getByRole("button", { name: new RegExp(`^${id.replace(".", "\\.")} .*${end}$`) });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Sheet1");
      await context.sync();
    }),
  );
  await row("1.1", "83%").waitFor();
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
