import { parseCsv } from "hucre/csv";
import { TOGETHER_FILES } from "../../texts/together-files";
import { MOST_ROWS, type ReadFile } from "./chosen-file";

/** Reads a file of comma-separated values, in the encodings and with the separators that Excel writes. Every cell is text. */
export function readCsv(name: string, data: Uint8Array): ReadFile {
  const text = decode(data);
  // No text has it, and every other kind of file does.
  if (text.includes("\0")) return { unreadable: TOGETHER_FILES.unknownKind(name) };
  const cells = parseCsv(text);
  if (cells.length > MOST_ROWS) return { unreadable: TOGETHER_FILES.tooManyRows(name) };
  return { sheets: [{ source: name, file: name, cells, first: [0, 0], notes: [] }] };
}

/** Excel writes UTF-8 where it is asked to, UTF-16 as "Unicode text", and else what Windows has in western Europe. */
function decode(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return new TextDecoder("windows-1252").decode(data);
  }
}
