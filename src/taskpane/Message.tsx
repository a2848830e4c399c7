import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../workbook/texts/failures";
import { TEXTS } from "./texts";
import { useReturnedFocus } from "./use-returned-focus";
import type { Task } from "./use-task";

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  /** Buttons below the message. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message in several lines, as a narrow pane needs it; said politely when it appears. */
export function Message({ intent, children, actions, onDismiss }: MessageProps) {
  const dismiss = onDismiss && (
    <Button appearance="transparent" aria-label={TEXTS.dismiss} icon={<span aria-hidden>✕</span>} onClick={onDismiss} />
  );
  return (
    <div ref={useReturnedFocus()}>
      <MessageBar intent={intent} layout="multiline" politeness="polite">
        <MessageBarBody>{children}</MessageBarBody>
        {(actions !== undefined || dismiss !== undefined) && (
          <MessageBarActions {...(dismiss && { containerAction: dismiss })}>{actions}</MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

interface FailureMessageProps extends Omit<MessageProps, "intent" | "children"> {
  readonly failure: Failure;
}

/** What was not done, why, and what to do next. */
export function FailureMessage({ failure, ...others }: FailureMessageProps) {
  return (
    <Message intent="error" {...others}>
      <MessageBarTitle>{failure.what}</MessageBarTitle> {failure.why} {failure.next}
    </Message>
  );
}

/** How the last task ended, or that it takes its time; nothing before the first. */
export function TaskMessage({ task: { isSlow, outcome, run, clear } }: { readonly task: Task }) {
  if (isSlow) return <Message intent="info">{TEXTS.slow}</Message>;
  if (outcome?.kind === "failed") return <FailureMessage key={run} failure={outcome.failure} onDismiss={clear} />;
  if (outcome?.kind !== "done" || outcome.sentence === "") return null;
  return (
    <Message key={run} intent={outcome.intent} onDismiss={clear}>
      {outcome.sentence}
    </Message>
  );
}
