import { Message } from "./Message";
import { useCommandMessage } from "./use-command-message";

/** What a command of the ribbon or the keyboard has to say. */
export function CommandNotice() {
  const [message, dismiss] = useCommandMessage();
  if (!message) return null;
  return (
    <Message key={message.id} intent={message.intent} onDismiss={dismiss}>
      {message.text}
    </Message>
  );
}
