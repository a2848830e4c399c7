import { useCallback, useState } from "react";
import { cure } from "../workbook/proof/cures";
import { prove, type Proof } from "../workbook/proof/prove";
import type { Cure } from "../workbook/proof/figures/shown-figures";
import { useTask, type Task } from "./use-task";

export interface ShownProof {
  readonly task: Task;
  /** What the last Proof found; null before the first, and while one runs. */
  readonly proof: Proof | null;
  readonly start: () => void;
  /** Does what Proof offers, then proves again. */
  readonly cure: (kind: Cure) => void;
}

/** Proves the figures and keeps what was found, whichever tab is shown. */
export function useProof(): ShownProof {
  const task = useTask();
  const [proof, setProof] = useState<Proof | null>(null);
  const { start: startTask } = task;
  const run = useCallback(
    (before?: () => Promise<unknown>) =>
      startTask(async () => {
        await before?.();
        setProof(null);
        const found = await prove(new Date());
        setProof(found);
        return found.stamp;
      }),
    [startTask],
  );
  const start = useCallback(() => run(), [run]);
  return { task, proof, start, cure: (kind) => run(() => cure(kind, proof?.differences ?? [])) };
}
