import { useCallback, useRef, useState } from "react";
import type { Inspection } from "../workbook/inspection/inspection";
import { setUpWorkbook } from "../workbook/set-up/set-up-workbook";
import { useTask, type Task } from "./use-task";

export interface SetUpStep {
  readonly words: string;
  /** How much is done, 0 to 1. */
  readonly share: number;
}

export interface SetUp {
  readonly task: Task;
  readonly step: SetUpStep | null;
  readonly isCancelling: boolean;
  readonly start: (inspection: ChosenInspection) => void;
  readonly cancel: () => void;
  /** What was being set up when Set up was stopped or failed. */
  readonly unfinished: ChosenInspection | null;
}

export type ChosenInspection = () => Inspection | Promise<Inspection>;

/** Sets the workbook up, step by step, and can be cancelled between two of them. */
export function useSetUp(): SetUp {
  const task = useTask();
  const [step, setStep] = useState<SetUpStep | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const [unfinished, setUnfinished] = useState<ChosenInspection | null>(null);
  const abort = useRef<AbortController | null>(null);
  const { start: startTask } = task;

  const start = useCallback(
    (inspection: ChosenInspection) => {
      startTask(async () => {
        const { signal } = (abort.current = new AbortController());
        setCancelling(false);
        setUnfinished(() => inspection);
        try {
          const onStep = (words: string, share: number) => setStep({ words, share });
          const { message, isStopped } = await setUpWorkbook(await inspection(), { onStep, signal });
          if (!isStopped) setUnfinished(null);
          return { sentence: message, intent: isStopped ? "info" : "success" };
        } finally {
          setStep(null);
        }
      });
    },
    [startTask],
  );
  const cancel = useCallback(() => {
    setCancelling(true);
    abort.current?.abort();
  }, []);
  // Only before the first step can Excel be waiting for a person; after it the bar says enough.
  const isWaiting = task.isSlow && (step?.share ?? 0) === 0;
  return { task: { ...task, isSlow: isWaiting }, step, isCancelling, start, cancel, unfinished };
}
