/**
 * What a command has to say, shown by the pane. The commands and the pane share a page but not a bundle, so a message goes
 * from one to the other as an event of the window:
 *
 *     window.addEventListener("omi-message", (event) => {
 *       event.preventDefault(); // "I show it"
 *       show(event.detail); // { intent: "error" | "success", text }
 *     });
 *
 * A message that nobody has taken, because the pane is still starting, is offered again until somebody does.
 */
export interface CommandMessage {
  readonly intent: "error" | "success";
  readonly text: string;
}

const MESSAGE_EVENT = "omi-message";

declare global {
  interface WindowEventMap {
    "omi-message": CustomEvent<CommandMessage>;
  }
}

const INTERVAL = 250;
/** Longer than a pane takes to start on a slow machine. */
const LONGEST_WAIT = 20_000;

/** Offers a message to the pane until it is taken; a later message takes the place of one that still waits. */
export function sendMessage(message: CommandMessage) {
  waiting = message;
  const since = Date.now();
  const offer = () => {
    if (waiting !== message) return;
    const isTaken = !window.dispatchEvent(new CustomEvent(MESSAGE_EVENT, { detail: message, cancelable: true }));
    if (isTaken || Date.now() - since > LONGEST_WAIT) waiting = undefined;
    else setTimeout(offer, INTERVAL);
  };
  offer();
}

let waiting: CommandMessage | undefined;
