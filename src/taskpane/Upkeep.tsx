import { Button } from "@fluentui/react-components";
import { Message } from "./Message";
import type { Task } from "./use-task";
import { useUpkeep } from "./use-upkeep";

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
