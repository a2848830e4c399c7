/** Every text of the workbench's own page; the parts that read manifests, files and requests have theirs beside them. */
export const TEXTS = {
  title: "Workbench",
  open: "Open…",
  save: "Save",
  undo: "Undo",
  redo: "Redo",
  recalculate: "Recalculate",
  dismiss: "Dismiss",
  messages: "Messages",
  workbook: "Workbook",
  starting: "Starting…",
  dropHere: "Drop the workbook to open it",
  paneTitle: (name: string) => `Task pane of ${name}`,
  closePane: "Close the task pane",
  emptyName: "Workbook.xlsx",
  about: "This page plays Excel so that the add-in can be tried without it. It is not Excel: see the README.",
  serverGone: (url: string) =>
    `${url} could not be loaded, because the server does not answer. Start it again with npm start, then reload this page.`,
  notServed: (url: string, status: number) =>
    `${url} could not be loaded: the server answered ${status}. Start it again with npm start, then reload this page.`,
  notStarted: (reason: string) => `The workbench could not start. ${reason}`,
  noFunctions: (reason: string) =>
    `The functions of the add-in are not known, so its formulas show #NAME?. Its functions.json could not be read: ${reason}`,
  noShortcuts: (reason: string) =>
    `The keyboard shortcuts of the add-in do not work, because its file of shortcuts could not be read: ${reason}`,
  shortcutLeftOut: (reason: string) => `A keyboard shortcut of the add-in does not work. ${reason}`,
  notOpened: (name: string, reason: string) => `${name} was not opened, and the open workbook stays. ${reason}`,
  notSaved: (reason: string) => `The workbook was not saved. ${reason}`,
  opened: (name: string) => `${name} is open.`,
  saved: (name: string) => `${name} was handed to the browser to be saved.`,
  commandFailed: (label: string, reason: string) => `“${label}” did not run. ${reason}`,
  fault: (reason: string) => `Something failed that should not have: ${reason}`,
  unsaved: "What you changed in this workbook is not saved. Open the other one all the same?",
  openAnyway: "Open it",
  keepWorkbook: "Keep this one",
  invalidEntry: (title: string, message: string) => [title, message].filter((part) => part !== "").join(": "),
} as const;
