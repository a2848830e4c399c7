import { useEffect, useRef, useState } from "react";
import { oneAtATime, type OneAtATime } from "../workbook/scores/one-at-a-time";
import { readSettings, type Settings } from "../workbook/scores/settings";
import type { Failure } from "../workbook/texts/failures";
import { failureOf } from "./use-task";

const A_MOMENT = 150;

/** The settings of the workbook (null: it has none), read anew when `edits` has changed. */
export function useSettings(edits: number): readonly [settings: Settings | null | undefined, failure: Failure | null] {
  const [settings, setSettings] = useState<Settings | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const reader = useRef<OneAtATime | null>(null);
  useEffect(() => {
    const read = oneAtATime(async () => {
      try {
        setSettings(await readSettings());
        setFailure(null);
      } catch (error) {
        setFailure(failureOf(error));
      }
    }, A_MOMENT);
    reader.current = read;
    return () => read.stop();
  }, []);
  useEffect(() => reader.current?.ask(), [edits]);
  return [settings, failure];
}
