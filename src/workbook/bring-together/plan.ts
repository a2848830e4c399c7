import type { RecordedVersion } from "./recorded-versions";

/** A value that would be written, and what it says. */
export interface Wanted {
  readonly value: string | number | boolean;
  readonly meaning: string;
  readonly isDate: boolean;
}

/** A case that gets something it does not have, nobody having said anything else. */
export interface Addition {
  readonly key: string;
  readonly id: string;
  /** It is not in the table yet. */
  readonly isNew: boolean;
  readonly sources: readonly string[];
  /** What it gets, by column. */
  readonly cells: ReadonlyMap<number, Wanted>;
}

/** One thing that a cell could hold. */
export interface Option extends Wanted {
  /** Who says so: sheets, and this workbook. */
  readonly sources: readonly string[];
  readonly isHere: boolean;
}

/** A cell of which two say different things. */
export interface Difference {
  /** The case and the column. */
  readonly key: string;
  readonly caseKey: string;
  readonly id: string;
  readonly column: number;
  readonly heading: string;
  /** "Cases!H18"; "" for a case that is not in the table yet. */
  readonly address: string;
  /** What is here first, where anything is. */
  readonly options: readonly Option[];
  /** What was chosen before, and not written then. */
  readonly chosenBefore: string | undefined;
}

/** A case as one sheet has it, or this workbook, for the sheet of both versions. */
export interface PlannedVersion {
  readonly source: string;
  readonly cells: ReadonlyMap<number, Wanted>;
}

/** A case that two have judged. */
export interface JudgedTwice {
  readonly key: string;
  readonly id: string;
  readonly recorded: readonly RecordedVersion[];
  /** Those that are not recorded yet. */
  readonly added: readonly PlannedVersion[];
}

/** What bringing sheets together would do. Nothing is done yet. */
export interface Plan {
  readonly additions: readonly Addition[];
  readonly differences: readonly Difference[];
  readonly judgedTwice: readonly JudgedTwice[];
  /** What the table says now of every cell that is compared, by cellKey. */
  readonly here: ReadonlyMap<string, string>;
  /** The sources with cases, in their order. */
  readonly sources: readonly string[];
  /** How many cells say the same already, and how many differ that were settled before. */
  readonly same: number;
  readonly settled: number;
  /** Sentences: what is not known, and what should be known of the sheets. */
  readonly unknown: readonly string[];
  readonly notes: readonly string[];
}

/** What a person agreed to. */
export interface Agreed {
  /** The cases that are added to, by their key. */
  readonly cases: ReadonlySet<string>;
  /** What each difference becomes: the meaning of one of its options. */
  readonly choices: ReadonlyMap<string, string>;
}

/** A cell of a case by its column, as a key of maps. */
export const keyOfCell = (caseKey: string, column: number) => `${caseKey}\n${column}`;
