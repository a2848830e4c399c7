import { Button, MessageBarTitle } from "@fluentui/react-components";
import { updateFormulas } from "../workbook/update/update-formulas";
import { Message } from "./Message";
import { TEXTS } from "./texts";
import type { Task } from "./use-task";

/** Says that the formulas are out of step with the questions, and brings them into line when asked to. */
export function OutOfStepNotice({ sentences, task }: { readonly sentences: readonly string[]; readonly task: Task }) {
  if (sentences.length === 0) return null;
  const update = (
    <Button disabledFocusable={task.isBusy} onClick={() => task.start(updateFormulas)}>
      {TEXTS.scores.update}
    </Button>
  );
  return (
    <Message intent="warning" actions={update}>
      <MessageBarTitle>{TEXTS.scores.outOfStep}</MessageBarTitle> {sentences.join(" ")}
    </Message>
  );
}
