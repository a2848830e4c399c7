import { useEffect, useRef, useState } from "react";
import { oneAtATime, type OneAtATime } from "../workbook/scores/one-at-a-time";
import { outOfStep } from "../workbook/update/out-of-step";

/** Longer than the scores wait: a person types several questions one after the other. */
const A_WHILE = 1000;

/** What of the sheet Scores is out of step with the questions; looked up anew when `edits` has changed. */
export function useOutOfStep(edits: number): readonly string[] {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const checker = useRef<OneAtATime | null>(null);
  useEffect(() => {
    const check = oneAtATime(async () => {
      // A notice less when it fails: whatever ails the workbook, reading the scores says so.
      const found = await outOfStep().catch(() => []);
      setSentences((before) => (before.join() === found.join() ? before : found));
    }, A_WHILE);
    checker.current = check;
    return () => check.stop();
  }, []);
  useEffect(() => checker.current?.ask(), [edits]);
  return sentences;
}
