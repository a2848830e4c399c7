/** What is wrong with an add-in's file of keyboard shortcuts. */
export const SHORTCUT_TEXTS = {
  namelessAction: (id: string) =>
    `The action "${id}" lacks its id or its name, which Excel shows where two add-ins use the same keys.`,
  unknownAction: (action: string) => `A shortcut runs the action "${action}", which the file does not list.`,
  noKeys: (action: string) => `The shortcut of the action "${action}" names no keys.`,
  badKeys: (keys: string) =>
    `The keys "${keys}" are not Ctrl or Alt, with or without Shift, and one letter, digit, arrow key (Up, Down, Left, Right) or sign (- _ +).`,
} as const;
