import { TOGETHER_FILES } from "../../texts/together-files";
import type { GivenSheet } from "../given-sheet";
import type { ChosenFile, ReadFile } from "./chosen-file";

/** A sheet of a hundred cases takes half a megabyte. */
const MOST_BYTES = 10 * 1024 * 1024;

/** What is read of several files. */
export interface ReadFiles {
  readonly sheets: readonly GivenSheet[];
  /** A sentence for each file that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * Reads files of sheets, .xlsx or .csv, in the page: nothing is sent anywhere. What a file is says its content, not its name.
 * `onFile` hears the name of each before it is read, and how many of them are done, 0 to 1; a stop is between two files.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  onFile: (name: string, share: number) => void,
  signal?: AbortSignal,
): Promise<ReadFiles> {
  const sheets: GivenSheet[] = [];
  const unreadable: string[] = [];
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) break;
    onFile(file.name, index / files.length);
    const read = await readFile(file);
    if ("unreadable" in read) unreadable.push(read.unreadable);
    else sheets.push(...read.sheets);
  }
  return { sheets, unreadable };
}

async function readFile(file: ChosenFile): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { unreadable: TOGETHER_FILES.tooLarge(file.name) };
  try {
    const data = new Uint8Array(await file.arrayBuffer());
    // Loaded when a file is read for the first time, and never before: the pane opens without it.
    const { readSheets } = await import(/* webpackChunkName: "read-sheets" */ "./read-sheets");
    return await readSheets(file.name, data);
  } catch {
    return { unreadable: TOGETHER_FILES.broken(file.name) };
  }
}
