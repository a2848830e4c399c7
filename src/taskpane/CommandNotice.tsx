import { useEffect, useState } from "react";
import { Message } from "./Message";

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

/** What a command of the ribbon or the keyboard has to say; it is sent as an event of the window (src/commands). */
interface CommandMessage {
  readonly intent: "error" | "success";
  readonly text: string;
  /** Counts the messages, so that the same one twice is announced twice. */
  readonly id: number;
}

/** The last message of a command, and how to dismiss it. */
function useCommandMessage(): [message: CommandMessage | null, dismiss: () => void] {
  const [message, setMessage] = useState<CommandMessage | null>(null);
  useEffect(() => {
    const take = (event: Event) => {
      // Tells the commands that the message is shown.
      event.preventDefault();
      const { intent, text } = (event as CustomEvent<Omit<CommandMessage, "id">>).detail;
      setMessage((before) => ({ intent, text, id: (before?.id ?? 0) + 1 }));
    };
    window.addEventListener("omi-message", take);
    return () => window.removeEventListener("omi-message", take);
  }, []);
  return [message, () => setMessage(null)];
}
