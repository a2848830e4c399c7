import { IUndoRedoService, type Injector, type IUndoRedoItem } from "@univerjs/core";

interface Batching {
  _tryBatchingElements(step: IUndoRedoItem, next: IUndoRedoItem): void;
}

/**
 * Lets steps that are joined into one be undone from the last to the first: the grid would undo them in the order in which
 * they were done, and so bring back what stood between them.
 */
export function undoJoinedStepsBackwards(injector: Injector) {
  const steps = injector.get(IUndoRedoService) as unknown as Batching;
  steps._tryBatchingElements = (step, next) => {
    step.redoMutations.push(...next.redoMutations);
    step.undoMutations.unshift(...next.undoMutations);
  };
}
