import { IUndoRedoService } from "@univerjs/core";
import type { ModelContext } from "../model/context";
import { createExecutor, type Executor, type ExecutorOptions } from "../rich-api/executor";

/** Excel calculates what was written before it gives any of these; the rest can be had at once. */
const CALCULATED = /(?:^|\/)(?:\*|values?|valueTypes|text|hasSpill|type|valid|minimum|maximum|majorUnit)$/;

type Options = Omit<ExecutorOptions, "onRegisterEvent" | "beforeLoad">;

/** Carries out requests on the workbook that is open in the grid. What one request changes is one undo step, as in Excel. */
export function createWorkbookExecutor({ grid, events }: ModelContext, options: Options): Executor {
  const execute = createExecutor({
    ...options,
    onRegisterEvent: (object, member) => events.onRegisterEvent(object, member),
    beforeLoad: async (names) => {
      if (names.length === 0 || names.some((name) => CALCULATED.test(name))) await grid.calculated();
    },
  });
  return async (request) => {
    const batch = grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(grid.workbook().getId());
    grid.setAddInWriting(true);
    try {
      return await execute(request);
    } finally {
      grid.setAddInWriting(false);
      batch.dispose();
    }
  };
}
