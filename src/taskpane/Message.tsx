import { MessageBar, MessageBarBody, MessageBarTitle, type MessageBarIntent } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../workbook/texts/failures";
import { TEXTS } from "./texts";
import type { Task } from "./use-task";

/** A message in several lines, as a narrow pane needs it. */
export function Message({ intent, children }: { readonly intent: MessageBarIntent; readonly children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** What was not done, why, and what to do next. */
export function FailureMessage({ failure }: { readonly failure: Failure }) {
  return (
    <Message intent="error">
      <MessageBarTitle>{failure.what}</MessageBarTitle> {failure.why} {failure.next}
    </Message>
  );
}

/** How the last task ended, or that it takes its time; nothing before the first. */
export function TaskMessage({ task }: { readonly task: Task }) {
  if (task.isSlow) return <Message intent="info">{TEXTS.slow}</Message>;
  if (task.outcome?.kind === "failed") return <FailureMessage key={task.run} failure={task.outcome.failure} />;
  if (task.outcome?.kind === "done" && task.outcome.sentence !== "") {
    return (
      <Message key={task.run} intent={task.outcome.intent}>
        {task.outcome.sentence}
      </Message>
    );
  }
  return null;
}
