import { useCallback, useEffect, useRef, useState } from "react";
import { oneAtATime, type OneAtATime } from "../workbook/scores/one-at-a-time";
import { readScores } from "../workbook/scores/read-scores";
import type { ScoresView } from "../workbook/scores/scores-view";
import { watchScores } from "../workbook/scores/watch-scores";
import type { Failure } from "../workbook/texts/failures";
import { failureOf } from "./use-task";

/** Excel tells of one edit several times over. */
const A_MOMENT = 150;

export interface Scores {
  /** null: the workbook has no inspection; undefined: not read yet. */
  readonly view: ScoresView | null | undefined;
  readonly failure: Failure | null;
  /** Counts the edits, of which some change what the formulas should be. */
  readonly edits: number;
  readonly readAgain: () => void;
}

/** The scores of the workbook, read anew when it is edited or calculated; while `isPaused` they stay as they are. */
export function useScores(isPaused: boolean): Scores {
  const [view, setView] = useState<ScoresView | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [edits, setEdits] = useState(0);
  const reader = useRef<OneAtATime | null>(null);
  const paused = useRef(isPaused);

  useEffect(() => {
    const read = oneAtATime(async () => {
      if (paused.current) return;
      try {
        setView(await readScores());
        setFailure(null);
      } catch (error) {
        setFailure(failureOf(error));
      }
    }, A_MOMENT);
    reader.current = read;
    read.ask();
    const watch = watchScores((change) => {
      read.ask();
      if (change === "edited") setEdits((count) => count + 1);
    });
    watch.catch((error: unknown) => setFailure(failureOf(error)));
    return () => {
      read.stop();
      watch.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, []);

  useEffect(() => {
    paused.current = isPaused;
    if (!isPaused) reader.current?.ask();
  }, [isPaused]);

  const readAgain = useCallback(() => reader.current?.ask(), []);
  return { view, failure, edits, readAgain };
}
