import { excelTask } from "../tasks/excel-task";
import { SCORES_TEXTS } from "../texts/scores";

/** An edit may have changed what the formulas should be; a calculation changes figures only. */
export type ScoresChange = "edited" | "calculated";

/**
 * Calls the listener whenever cells of the workbook are edited or calculated, or a sheet comes or goes. Resolves to the
 * function that takes the handlers away again.
 */
export async function watchScores(listener: (change: ScoresChange) => void): Promise<() => Promise<void>> {
  const tell = (change: ScoresChange) => () => {
    listener(change);
    return Promise.resolve();
  };
  const handlers = await excelTask(SCORES_TEXTS.notWatched, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(tell("edited")),
      worksheets.onCalculated.add(tell("calculated")),
      worksheets.onAdded.add(tell("edited")),
      worksheets.onDeleted.add(tell("edited")),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    // Handlers are taken away with the context that added them.
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
