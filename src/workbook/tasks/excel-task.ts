import { FAILURES, type Failure } from "../texts/failures";

/** A task that Excel would not do, in words for the user: what happened, why, and what to do next. */
export class TaskFailed extends Error {
  constructor(
    readonly failure: Failure,
    cause?: unknown,
  ) {
    super(`${failure.what} ${failure.why} ${failure.next}`, { cause });
    this.name = "TaskFailed";
  }
}

/** The words for a fault of Excel's; its own message is not for users. */
function excelFailure(error: unknown, what: string): Failure {
  const code = error instanceof OfficeExtension.Error ? error.code : "";
  const known = FAILURES[code as keyof typeof FAILURES] ?? FAILURES.other;
  return { what, ...known };
}

/**
 * Runs one task on the workbook, waiting while a person types into a cell. `what` is the sentence for the user if it fails,
 * "Chart 1 was not inserted."; a failure is thrown as TaskFailed, with Excel's own error as its cause. With `isOneUndoStep`, one
 * press of Undo takes all of it back, however many requests it makes (ExcelApi 1.20; before, one press for each request).
 */
export async function excelTask<Result>(
  what: string,
  task: (context: Excel.RequestContext) => Promise<Result>,
  { isOneUndoStep = false } = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(isOneUndoStep && { mergeUndoGroup: true }) }, task);
  } catch (error) {
    if (error instanceof TaskFailed) throw error;
    throw new TaskFailed(excelFailure(error, what), error);
  }
}
