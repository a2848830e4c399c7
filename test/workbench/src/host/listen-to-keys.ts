import type { AddInChannel } from "../channel/open-add-in";
import type { PageStore } from "../page/store";
import { TEXTS } from "../page/texts";
import { actionMessage, actionOf, readShortcuts, type PressedKey, type Shortcut } from "./keyboard-shortcuts";
import { loadJson } from "./session";

/** Runs the add-in's action for a key, if it has one; says whether it has. */
export type OnKey = (key: PressedKey) => boolean;

/** Reads the add-in's shortcuts and listens for them on the page. What is given back takes the keys pressed in the pane. */
export function listenToKeys(url: string | null, store: PageStore, channel: () => AddInChannel): OnKey {
  let shortcuts: readonly Shortcut[] = [];
  if (url !== null) {
    loadJson(url)
      .then((file) => {
        const { problems, ...read } = readShortcuts(file);
        shortcuts = read.shortcuts;
        for (const problem of problems) store.say("error", TEXTS.shortcutLeftOut(problem));
      })
      .catch((error: unknown) => store.say("error", TEXTS.noShortcuts(error instanceof Error ? error.message : "")));
  }
  const onKey: OnKey = (key) => {
    const action = actionOf(shortcuts, key);
    if (action !== undefined) channel().pushRichApiMessages([actionMessage(action)]);
    return action !== undefined;
  };
  // Before the grid, which would take the key for one of its own.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.repeat || !onKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return onKey;
}
