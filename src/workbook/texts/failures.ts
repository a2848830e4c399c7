/** What a user reads when something was not done. */
export interface Failure {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** Excel's error codes in our words. */
export const FAILURES = {
  AccessDenied: {
    why: "The sheet or the workbook is protected, or open for reading only.",
    next: "Unprotect it (Review, Unprotect Sheet), then try again.",
  },
  InvalidOperationInCellEditMode: {
    why: "A cell is being edited.",
    next: "Press Enter or Esc to leave the cell, then try again.",
  },
  ItemNotFound: {
    why: "A sheet, table or name that it needs is not there any more.",
    next: "Run Set up: it puts back what is missing and changes nothing else.",
  },
  ItemAlreadyExists: {
    why: "The workbook has something else of the same name.",
    next: "Rename that, then try again.",
  },
  ApiNotFound: {
    why: "This version of Excel is too old for it.",
    next: "Update Excel, or use Excel on the web.",
  },
  RequestPayloadSizeLimitExceeded: {
    why: "There is more data than Excel takes at once.",
    next: "Try again with fewer cases, or use Excel on the desktop.",
  },
  other: {
    why: "Excel did not say why in words that help.",
    next: "Undo (Ctrl+Z) if anything looks incomplete, then try again. If it happens again, save, close and reopen the workbook.",
  },
} as const;
