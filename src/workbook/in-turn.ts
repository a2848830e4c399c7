declare global {
  interface Window {
    /** What pane and ribbon do to the workbook, one after the other; they share a page and no bundle. */
    omiTurn?: Promise<unknown>;
  }
}

/**
 * Runs one thing that a person asked for after all that were asked for before, in the pane or on the ribbon: two presses at once
 * must not both find that there is no Chart 1 yet. Resolves or rejects as the work does.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = (window.omiTurn ?? Promise.resolve()).then(work);
  window.omiTurn = turn.catch(() => undefined);
  return turn;
}
