import { useCallback, useEffect, useState } from "react";
import { readSettings, type Settings } from "../workbook/scores/settings";
import type { Failure } from "../workbook/texts/failures";
import { useOneAtATime } from "./use-one-at-a-time";
import { failureOf } from "./use-task";

const A_MOMENT = 150;

/** The settings of the workbook (null: it has none), read again when `edits` has changed. */
export function useSettings(edits: number): readonly [settings: Settings | null | undefined, failure: Failure | null] {
  const [settings, setSettings] = useState<Settings | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(async () => {
    try {
      setSettings(await readSettings());
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, []);
  const ask = useOneAtATime(read, A_MOMENT);
  useEffect(ask, [edits, ask]);
  return [settings, failure];
}
