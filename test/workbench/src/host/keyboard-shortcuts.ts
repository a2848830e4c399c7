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

/** What a file of shortcuts comes to: those that work, and a sentence on each entry that makes no sense. */
export interface ReadShortcuts {
  readonly shortcuts: readonly Shortcut[];
  readonly problems: readonly string[];
}

/**
 * Reads the file of the manifest's ExtendedOverrides as Excel on the web does. An entry that makes no sense is named, and costs no
 * other entry its keys.
 */
export function readShortcuts(file: unknown): ReadShortcuts {
  const { actions = [], shortcuts = [] } = (file ?? {}) as ShortcutsFile;
  const problems = actions.filter(({ id, name }) => !id || !name).map(({ id = "" }) => TEXTS.namelessAction(id));
  const named = new Set(actions.filter(({ name }) => name).map(({ id }) => id));
  const read: Shortcut[] = [];
  for (const { action = "", key } of shortcuts) {
    const text = key?.web ?? key?.default;
    const keys = text === undefined ? null : readKeys(text);
    if (!actions.some(({ id }) => id === action)) problems.push(TEXTS.unknownAction(action));
    else if (text === undefined) problems.push(TEXTS.noKeys(action));
    else if (!keys) problems.push(TEXTS.badKeys(text));
    else if (named.has(action)) read.push({ action, ...keys });
  }
  return { shortcuts: read, problems };
}

/** The keys that are no letter or digit, by the codes under which a page hears of them; two signs on one key are the same key. */
const OTHER_KEYS: Readonly<Record<string, number>> = {
  LEFT: 37,
  UP: 38,
  RIGHT: 39,
  DOWN: 40,
  "-": 189,
  _: 189,
  "+": 187,
};

/** Null where Excel knows no such keys. */
function readKeys(text: string): Omit<Shortcut, "action"> | null {
  // The sign + joins the keys and is one itself: "Ctrl++".
  const [, before = "", key = ""] = /^(.*)\+(\+|[^+]+)$/.exec(text.toUpperCase()) ?? [];
  const parts = before.split("+");
  const has = (...names: readonly string[]) => names.some((name) => parts.includes(name));
  const [hasControl, hasShift, hasAlt] = [has("CTRL", "COMMAND", "CMD"), has("SHIFT"), has("ALT", "OPTION")];
  const count = [hasControl, hasShift, hasAlt].filter(Boolean).length;
  const keyCode = /^[A-Z0-9]$/.test(key) ? key.charCodeAt(0) : OTHER_KEYS[key];
  if (keyCode === undefined || count !== parts.length || !(hasControl || hasAlt)) return null;
  return { keyCode, hasControl, hasShift, hasAlt };
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
