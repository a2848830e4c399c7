import { useCallback, useEffect, useState } from "react";
import { readFrozen, type FrozenView } from "../../workbook/frozen/read-copies";
import type { Failure } from "../../workbook/texts/failures";
import { failureOf } from "../use-task";
import { useOneAtATime } from "../use-one-at-a-time";

/** Excel tells of one edit several times over. */
const A_MOMENT = 300;

/** The frozen copies of the workbook with what has moved since the newest, and why they could not be read. */
export interface ShownFrozen {
  readonly frozen: FrozenView | undefined;
  readonly failure: Failure | null;
}

/** Reads the frozen copies again when a sheet was edited, or what the figures rest on is another. */
export function useFrozen(edits: number, fingerprint: string | undefined): ShownFrozen {
  const [frozen, setFrozen] = useState<FrozenView>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(async () => {
    try {
      setFrozen(await readFrozen());
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, []);
  const ask = useOneAtATime(read, A_MOMENT);
  useEffect(ask, [edits, fingerprint, ask]);
  return { frozen, failure };
}
