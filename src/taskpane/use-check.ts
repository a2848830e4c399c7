import { useCallback, useState } from "react";
import { checkWorkbook, type Checked } from "../workbook/check/check-workbook";
import { useTask, type Task } from "./use-task";

export interface ShownCheck {
  readonly task: Task;
  /** What the last Check found; null before the first, and while one runs. */
  readonly checked: Checked | null;
  readonly start: () => void;
}

/** Checks the workbook and keeps what was found, whichever tab is shown. */
export function useCheck(): ShownCheck {
  const task = useTask();
  const [checked, setChecked] = useState<Checked | null>(null);
  const { start: startTask } = task;
  const start = useCallback(
    () =>
      startTask(async () => {
        setChecked(null);
        const found = await checkWorkbook();
        setChecked(found);
        return { sentence: found.sentence, intent: found.counts.Error > 0 ? "info" : "success" };
      }),
    [startTask],
  );
  return { task, checked, start };
}
