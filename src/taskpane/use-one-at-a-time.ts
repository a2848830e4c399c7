import { useCallback, useEffect, useRef } from "react";
import { oneAtATime, type OneAtATime } from "../workbook/scores/one-at-a-time";

/**
 * A task that runs `delay` milliseconds after it is asked for, never twice at once, while its component is shown. Gives the
 * function that asks; the task must stay the same one from render to render.
 */
export function useOneAtATime(task: () => Promise<void>, delay: number): () => void {
  const runner = useRef<OneAtATime | null>(null);
  useEffect(() => {
    const made = oneAtATime(task, delay);
    runner.current = made;
    return () => made.stop();
  }, [task, delay]);
  return useCallback(() => runner.current?.ask(), []);
}
