import { useCallback, useEffect, useRef, useState } from "react";
import { TaskFailed } from "../workbook/tasks/excel-task";
import { inTurn } from "../workbook/tasks/in-turn";
import type { Failure } from "../workbook/texts/failures";
import { TEXTS } from "./texts";

/** How a task ended: a sentence on what was done, or why not. */
export type Outcome =
  | { readonly kind: "done"; readonly sentence: string; readonly intent: "success" | "info" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What a task resolves to: a sentence on what was done ("" for what is seen without one), and its colour. */
export type Told = string | { readonly sentence: string; readonly intent: "success" | "info" };

/** A failure in words for the user, whatever was thrown. */
export const failureOf = (error: unknown): Failure => (error instanceof TaskFailed ? error.failure : TEXTS.unforeseen);

/** What a failure says when it is read out or shown in one piece. */
export const sentenceOf = ({ what, why, next }: Failure) => `${what} ${why} ${next}`;

export interface Task {
  readonly isBusy: boolean;
  /** It takes long enough to say so. */
  readonly isSlow: boolean;
  readonly outcome: Outcome | null;
  /** Counts the runs, so that the same sentence twice is announced twice. */
  readonly run: number;
  readonly start: (work: () => Promise<Told>) => void;
  readonly clear: () => void;
}

const SLOW_AFTER = 2000;

/** One thing at a time that a person asked for, with how it ended. */
export function useTask(): Task {
  const [isBusy, setBusy] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [run, setRun] = useState(0);
  const running = useRef(false);

  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);

  const start = useCallback((work: () => Promise<Told>) => {
    // A second press while Excel is at it asks for nothing more.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setOutcome(null);
    setRun((count) => count + 1);
    inTurn(work)
      .then(
        (told) => {
          const { sentence, intent } = typeof told === "string" ? { sentence: told, intent: "success" as const } : told;
          setOutcome({ kind: "done", sentence, intent });
        },
        (error: unknown) => setOutcome({ kind: "failed", failure: failureOf(error) }),
      )
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  }, []);
  const clear = useCallback(() => setOutcome(null), []);
  return { isBusy, isSlow, outcome, run, start, clear };
}
