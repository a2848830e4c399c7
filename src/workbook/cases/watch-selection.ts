import { excelTask } from "../tasks/excel-task";
import { CASES_TEXTS } from "../texts/cases";

/** Calls the listener whenever another cell is selected. Resolves to the function that takes the handler away again. */
export async function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const handler = await excelTask(CASES_TEXTS.notFollowed, async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    // A handler is taken away with the context that added it.
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
