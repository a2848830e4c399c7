declare global {
  // Pane and ribbon share a page and not a bundle.
  var omiTurn: Promise<unknown> | undefined;
}

/**
 * Runs what a person has asked for when everything asked for before, in the pane or on the ribbon, has ended: two presses
 * must not both find that there is no Chart 1 yet. Resolves and rejects as the task does.
 */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const turn = (globalThis.omiTurn ?? Promise.resolve()).then(task);
  globalThis.omiTurn = turn.catch(() => undefined);
  return turn;
}
