import { useCallback, useEffect, useState } from "react";
import type { Checked } from "../workbook/check/check-workbook";
import { readRepairs } from "../workbook/repairs/read-repairs";
import type { Repair } from "../workbook/repairs/repair";
import { repairCells } from "../workbook/repairs/repair-cells";
import { REPAIR_TEXTS } from "../workbook/texts/repairs";
import { useTask, type Task } from "./use-task";

export interface ShownRepairs {
  readonly task: Task;
  /** The repairs that were found; null before anybody has looked. */
  readonly repairs: readonly Repair[] | null;
  readonly look: () => void;
  readonly make: (chosen: readonly Repair[]) => void;
}

/** Looks for repairs when it is asked to and after each Check, and makes those that are chosen. */
export function useRepairs(checked: Checked | null): ShownRepairs {
  const task = useTask();
  const [repairs, setRepairs] = useState<readonly Repair[] | null>(null);
  const { start } = task;
  const look = useCallback(
    () =>
      start(async () => {
        const found = await readRepairs();
        setRepairs(found);
        const sentence = found.length > 0 ? REPAIR_TEXTS.found(found.length) : REPAIR_TEXTS.none;
        return { sentence, intent: found.length > 0 ? "info" : "success" };
      }),
    [start],
  );
  const make = useCallback(
    (chosen: readonly Repair[]) =>
      start(async () => {
        try {
          return await repairCells(chosen);
        } finally {
          // Whatever was done, the list shows what is there now.
          setRepairs(await readRepairs().catch(() => null));
        }
      }),
    [start],
  );
  useEffect(() => {
    if (checked) look();
  }, [checked, look]);
  return { task, repairs, look, make };
}
