import { useCallback, useEffect, useState } from "react";
import type { Followed } from "../workbook/follow/follow-inspection";
import type { Failure } from "../workbook/texts/failures";
import { useOneAtATime } from "./use-one-at-a-time";
import { failureOf } from "./use-task";

/** Excel tells of one edit several times over. */
const A_MOMENT = 150;

/** A view of the inspection, read again after each edit while it is shown: null without one, undefined before it is read. */
export function useFollowed<View>(follow: () => Followed<View>): {
  readonly view: View | null | undefined;
  readonly failure: Failure | null;
} {
  const [view, setView] = useState<View | null>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [followed] = useState(follow);
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
