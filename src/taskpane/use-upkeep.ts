import { useCallback, useEffect, useState } from "react";
import { readUpkeep, type UpkeepItem } from "../workbook/upkeep/upkeep";
import { useOneAtATime } from "./use-one-at-a-time";

/** Longer than the scores wait: a person types several questions one after the other. */
const A_WHILE = 1000;

/** What the workbook needs; looked up again when `edits` has changed, and at once by the function that comes with it. */
export function useUpkeep(edits: number): readonly [items: readonly UpkeepItem[], look: () => Promise<void>] {
  const [items, setItems] = useState<readonly UpkeepItem[]>([]);
  const look = useCallback(async () => {
    // One message fewer when it fails: whatever is wrong with the workbook, reading the scores says so.
    setItems(await readUpkeep().catch(() => []));
  }, []);
  const ask = useOneAtATime(look, A_WHILE);
  useEffect(ask, [edits, ask]);
  return [items, look];
}
