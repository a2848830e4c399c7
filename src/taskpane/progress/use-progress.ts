import { useCallback, useEffect, useState } from "react";
import { followProgress } from "../../workbook/progress/follow-progress";
import type { ProgressView } from "../../workbook/progress/progress-view";
import type { Failure } from "../../workbook/texts/failures";
import { useOneAtATime } from "../use-one-at-a-time";
import { failureOf } from "../use-task";

/** Excel tells of one edit several times over. */
const A_MOMENT = 150;

/** The progress of the workbook, read again after each edit while it is shown. */
export function useProgress(): { readonly view: ProgressView | null | undefined; readonly failure: Failure | null } {
  const [view, setView] = useState<ProgressView | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [followed] = useState(followProgress);
  const read = useCallback(async () => {
    try {
      setView(await followed.read());
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [followed]);
  const ask = useOneAtATime(read, A_MOMENT);
  useEffect(() => {
    ask();
    const watch = followed.watch(ask);
    watch.catch((error: unknown) => setFailure(failureOf(error)));
    return () => void watch.then((unwatch) => unwatch()).catch(() => undefined);
  }, [ask, followed]);
  return { view, failure };
}
