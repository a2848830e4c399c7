import { useCallback, useState } from "react";
import { diagnose } from "../workbook/diagnose/diagnose";
import { diagnosisSentence } from "../workbook/diagnose/diagnosis-text";
import type { Line } from "../workbook/diagnose/line";
import { useTask, type Task } from "./use-task";

export interface ShownDiagnosis {
  readonly task: Task;
  /** What the last diagnosis found; null before the first, and while one runs. */
  readonly lines: readonly Line[] | null;
  readonly start: () => void;
}

/** Diagnoses this Excel and keeps what was found, whichever tab is shown. */
export function useDiagnosis(): ShownDiagnosis {
  const task = useTask();
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const { start: startTask } = task;
  const start = useCallback(
    () =>
      startTask(async () => {
        setLines(null);
        const found = await diagnose();
        setLines(found);
        return {
          sentence: diagnosisSentence(found),
          intent: found.every(({ isAssumed }) => isAssumed) ? "success" : "info",
        };
      }),
    [startTask],
  );
  return { task, lines, start };
}
