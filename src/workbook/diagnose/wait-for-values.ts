/** The longest that a result is waited for, and how often it is asked for. In milliseconds. */
const PATIENCE = 30_000;
const INTERVAL = 50;

/** Whether a value says that its function is still at work. */
export const isBusy = (value: unknown) => value === "#BUSY!" || value === "#GETTING_DATA";

/**
 * The values of cells when no function in them is at work any more; as they are where that takes longer than half a minute.
 * One sync each time that they are asked.
 */
export async function waitForValues(range: Excel.Range): Promise<unknown[][]> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    range.load("values");
    // Asked again and again until all have their results.
    await range.context.sync();
    const values = range.values as unknown[][];
    if (!values.flat().some(isBusy) || Date.now() > until) return values;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
