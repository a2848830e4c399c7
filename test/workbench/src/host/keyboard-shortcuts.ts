import type { HostNotification } from "../channel/host-actions";
import type { RichApiMessage } from "../rich-api/wire";
import { SHORTCUT_TEXTS as TEXTS } from "./shortcut-texts";

/** One combination of keys and the action of the add-in that it runs. */
export interface Shortcut {
  readonly action: string;
  readonly keyCode: number;
  readonly hasControl: boolean;
  readonly hasShift: boolean;
  readonly hasAlt: boolean;
}

/** A key as an event of the page tells it, and as office.js tells it of the pane. */
export type PressedKey = Pick<KeyboardEvent, "keyCode" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

interface ShortcutsFile {
  readonly actions?: readonly { readonly id?: string; readonly name?: string }[];
  readonly shortcuts?: readonly {
    readonly action?: string;
    readonly key?: { readonly default?: string; readonly web?: string };
  }[];
}

/** Reads the file of the manifest's ExtendedOverrides as Excel on the web does; throws a sentence where it makes no sense. */
export function readShortcuts(file: unknown): readonly Shortcut[] {
  const { actions = [], shortcuts = [] } = (file ?? {}) as ShortcutsFile;
  const nameless = actions.find(({ id, name }) => !id || !name);
  if (nameless) throw new Error(TEXTS.namelessAction(nameless.id ?? ""));
  return shortcuts.map(({ action = "", key }) => {
    if (!actions.some(({ id }) => id === action)) throw new Error(TEXTS.unknownAction(action));
    const keys = key?.web ?? key?.default;
    if (keys === undefined) throw new Error(TEXTS.noKeys(action));
    return { action, ...readKeys(keys) };
  });
}

function readKeys(text: string): Omit<Shortcut, "action"> {
  const parts = text.toUpperCase().split("+");
  const key = parts.pop() ?? "";
  const has = (...names: readonly string[]) => names.some((name) => parts.includes(name));
  const [hasControl, hasShift, hasAlt] = [has("CTRL", "COMMAND", "CMD"), has("SHIFT"), has("ALT", "OPTION")];
  const count = [hasControl, hasShift, hasAlt].filter(Boolean).length;
  if (!/^[A-Z0-9]$/.test(key) || count !== parts.length || !(hasControl || hasAlt))
    throw new Error(TEXTS.badKeys(text));
  return { keyCode: key.charCodeAt(0), hasControl, hasShift, hasAlt };
}

/** The action that a key runs, if it runs any. */
export function actionOf(shortcuts: readonly Shortcut[], key: PressedKey): string | undefined {
  return shortcuts.find(
    ({ keyCode, hasControl, hasShift, hasAlt }) =>
      keyCode === key.keyCode &&
      hasControl === (key.ctrlKey || key.metaKey) &&
      hasShift === key.shiftKey &&
      hasAlt === key.altKey,
  )?.action;
}

/** The key that office.js passes on when it is pressed in the pane. */
export function forwardedKey({ name, details: [key] }: HostNotification): PressedKey | undefined {
  return name === "keyboardShortcuts" ? (key as PressedKey) : undefined;
}

const ACTION_CATEGORY = 2;
const DISPATCH = 1000;

/** Tells the add-in to run an action that it has associated (Office.actions.associate). */
export const actionMessage = (action: string): RichApiMessage => [
  ACTION_CATEGORY,
  DISPATCH,
  "",
  JSON.stringify([action]),
  0,
  false,
];
