/** What of an add-in's notifications the host heeds, and what it sends itself (office.js: AgaveHostAction). */
export const HOST_ACTIONS = {
  ctrlF6In: 4,
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabExit: 13,
  tabExitShift: 14,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
  keyboardShortcuts: 39,
} as const;

export type HostActionName = keyof typeof HOST_ACTIONS;

/** Whether the add-in lets the focus go, and to which side; undefined for every other notification. */
export function focusExit({ name }: HostNotification): { readonly isBackwards: boolean } | undefined {
  if (name === "ctrlF6Exit" || name === "tabExit" || name === "exitNoFocusable") return { isBackwards: false };
  if (name === "ctrlF6ExitShift" || name === "tabExitShift" || name === "exitNoFocusableShift")
    return { isBackwards: true };
  return undefined;
}

export interface HostNotification {
  readonly action: number;
  /** undefined for an action that the table does not have. */
  readonly name: HostActionName | undefined;
  /** What came with it: the keys pressed, an address. */
  readonly details: readonly unknown[];
}

/** Reads [appId, action, …details]; undefined where it is nothing of the kind. */
export function readNotification(data: unknown): HostNotification | undefined {
  const [, action, ...details] = Array.isArray(data) ? (data as readonly unknown[]) : [];
  if (typeof action !== "number") return undefined;
  const names = Object.keys(HOST_ACTIONS) as HostActionName[];
  return { action, name: names.find((name) => HOST_ACTIONS[name] === action), details };
}
