import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { TEXTS } from "./texts";
import { useCommandMessage } from "./use-command-message";

/** What a command of the ribbon or the keyboard has to say. */
export function CommandNotice() {
  const [message, dismiss] = useCommandMessage();
  if (!message) return null;
  return (
    <MessageBar key={message.id} intent={message.intent} layout="multiline" politeness="polite">
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={dismiss}>{TEXTS.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
