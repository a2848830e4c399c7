import { useCallback, useEffect, useRef, useState } from "react";
import { readScores } from "../workbook/scores/read-scores";
import type { ScoresView } from "../workbook/scores/scores-view";
import { watchScores } from "../workbook/scores/watch-scores";
import type { Failure } from "../workbook/texts/failures";
import { NOTICE } from "../workbook/texts/notice";
import { useOneAtATime } from "./use-one-at-a-time";
import { failureOf } from "./use-task";

/** Excel tells of one edit several times over. */
const A_MOMENT = 150;
/** How long the scores that are shown stay while Excel calculates; then the notice says what is going on. */
const PATIENCE = 3000;

/** Whether Excel is still calculating. */
export const isWaiting = (view: ScoresView | null) => view?.notice.startsWith(NOTICE.waiting) === true;

export interface Scores {
  /** null: the workbook has no inspection; undefined: not read yet. */
  readonly view: ScoresView | null | undefined;
  readonly failure: Failure | null;
  /** Counts the edits, of which some change what the workbook needs. */
  readonly edits: number;
  readonly readAgain: () => void;
}

/** The scores of the workbook, read again when it is edited or calculated; while `isPaused` they stay as they are. */
export function useScores(isPaused: boolean): Scores {
  const [view, setView] = useState<ScoresView | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [edits, setEdits] = useState(0);
  const paused = useRef(isPaused);
  const waitsSince = useRef<number>(undefined);

  const read = useCallback(async () => {
    if (paused.current) return;
    try {
      const now = await readScores();
      waitsSince.current = isWaiting(now) ? (waitsSince.current ?? Date.now()) : undefined;
      const isPatient = Date.now() - (waitsSince.current ?? 0) < PATIENCE;
      setView((before) => (before && isPatient ? before : now));
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, []);
  const ask = useOneAtATime(read, A_MOMENT);

  useEffect(() => {
    const watch = watchScores((change) => {
      ask();
      // What the add-in itself does half-way calls for nothing.
      if (change === "edited" && !paused.current) setEdits((count) => count + 1);
    });
    watch.catch((error: unknown) => setFailure(failureOf(error)));
    return () => void watch.then((unwatch) => unwatch()).catch(() => undefined);
  }, [ask]);

  useEffect(() => {
    paused.current = isPaused;
    if (isPaused) return;
    ask();
    setEdits((count) => count + 1);
  }, [isPaused, ask]);

  useEffect(() => {
    const timer = setInterval(() => waitsSince.current !== undefined && ask(), PATIENCE);
    return () => clearInterval(timer);
  }, [ask]);

  return { view, failure, edits, readAgain: ask };
}
