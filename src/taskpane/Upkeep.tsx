import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { readNeeds } from "../workbook/bring-over/read-needs";
import type { UpkeepItem } from "../workbook/upkeep/upkeep";
import { Message } from "./Message";
import { useOneAtATime } from "./use-one-at-a-time";
import type { Task } from "./use-task";

/** What the workbook needs, each with the button that does it. */
export function Upkeep({ edits, task }: { readonly edits: number; readonly task: Task }) {
  const [items, look] = useUpkeep(edits);
  return items.map(({ kind, sentence, button, run }) => {
    const act = () => task.start(() => run().finally(look));
    return (
      <Message
        key={kind}
        intent="warning"
        actions={
          <Button disabledFocusable={task.isBusy} onClick={act}>
            {button}
          </Button>
        }
      >
        {sentence}
      </Message>
    );
  });
}

/** Longer than the scores wait: a person types several questions one after the other. */
const A_WHILE = 1000;

/** What the workbook needs; looked up again when `edits` has changed, and at once by the function that comes with it. */
function useUpkeep(edits: number): readonly [items: readonly UpkeepItem[], look: () => Promise<void>] {
  const [items, setItems] = useState<readonly UpkeepItem[]>([]);
  const look = useCallback(async () => {
    // One message fewer when it fails: whatever is wrong with the workbook, reading the scores says so.
    setItems(await readNeeds().catch(() => []));
  }, []);
  const ask = useOneAtATime(look, A_WHILE);
  useEffect(ask, [edits, ask]);
  return [items, look];
}
