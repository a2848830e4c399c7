import type { GivenSheet } from "../given-sheet";

/** A file that a person has chosen: its name and what is in it. Nothing of it leaves the page. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What is read of a file: its sheets, or a sentence that says why it cannot be. */
export type ReadFile = { readonly sheets: readonly GivenSheet[] } | { readonly unreadable: string };

/** More rows than any inspection has: what is longer is no sheet of cases. */
export const MOST_ROWS = 10_000;
