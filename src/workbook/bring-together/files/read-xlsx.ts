import { unzipSync, zipSync } from "fflate";
import { readXlsx as readWorkbook, type Sheet } from "hucre/xlsx";
import { withErrors } from "../../inspection/cell-errors";
import { TOGETHER_FILES } from "../../texts/together-files";
import type { GivenSheet } from "../given-sheet";
import { MOST_ROWS, type ReadFile } from "./chosen-file";

/** What the parts of a file may come to when they are unpacked: a file made to fill the memory says more. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/** The parts that hold cells, and what leads to them: no macro, drawing or link is unpacked. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/(sharedStrings|styles)\.xml|xl\/worksheets\/(_rels\/)?[^/]+)$/i;

/** Reads the sheets of a workbook: the values that its cells had when it was saved. */
export async function readXlsx(name: string, data: Uint8Array): Promise<ReadFile> {
  const parts = unpack(data);
  if (!parts) return { unreadable: TOGETHER_FILES.tooLarge(name) };
  const { sheets } = await readWorkbook(zipSync(parts, { level: 0 }), { maxRows: MOST_ROWS + 1 });
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return { unreadable: TOGETHER_FILES.tooManyRows(name) };
  return { sheets: sheets.map((sheet) => givenSheet(name, sheet)) };
}

/** The parts that are needed, each no larger than it says; null where they say too much. */
function unpack(data: Uint8Array): ReturnType<typeof unzipSync> | null {
  let size = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (!PARTS.test(name)) return false;
    size += originalSize;
    return size <= MOST_UNPACKED;
  };
  const parts = unzipSync(data, { filter });
  return size > MOST_UNPACKED ? null : parts;
}

function givenSheet(file: string, { name, rows, cells, merges = [] }: Sheet): GivenSheet {
  const formulas = [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  const without = formulas.filter(({ value }) => value === null).length;
  const source = TOGETHER_FILES.sheetOf(file, name);
  return {
    source,
    file,
    cells: withErrors(rows),
    first: [0, 0],
    notes: [
      ...(merges.length > 0 ? [TOGETHER_FILES.merged(source, merges.length)] : []),
      ...(formulas.length > 0 ? [TOGETHER_FILES.formulas(source, formulas.length)] : []),
      ...(without > 0 ? [TOGETHER_FILES.withoutResult(source, without)] : []),
    ],
  };
}
