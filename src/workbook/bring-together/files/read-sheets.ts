import { TOGETHER_FILES } from "../../texts/together-files";
import type { ReadFile } from "./chosen-file";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";

const startsWith = (data: Uint8Array, ...bytes: readonly number[]) => bytes.every((byte, at) => data[at] === byte);

/** Reads the sheets of a file: a zip file is a workbook, text is CSV, and anything else is neither. */
export function readSheets(name: string, data: Uint8Array): Promise<ReadFile> | ReadFile {
  if (startsWith(data, 0x50, 0x4b)) return readXlsx(name, data);
  // What older Excel, and Excel with a password, write.
  if (startsWith(data, 0xd0, 0xcf, 0x11, 0xe0)) return { unreadable: TOGETHER_FILES.oldOrLocked(name) };
  return readCsv(name, data);
}
