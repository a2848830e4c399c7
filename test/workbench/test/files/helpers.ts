import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EMPTY_SHEET } from "../../src/document/empty-sheet";
import type { SheetDocument, WorkbookDocument } from "../../src/document/workbook-document";
import { readXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";

/** A sheet with nothing on it but what is given. */
export const sheet = (given: Partial<SheetDocument> = {}): SheetDocument => ({ ...EMPTY_SHEET, ...given });

/** A workbook with one sheet. */
export function workbook(given: Partial<SheetDocument> = {}, more: Partial<WorkbookDocument> = {}): WorkbookDocument {
  return { sheets: [sheet(given)], styles: [], names: [], settings: [], ...more };
}

/** A written part, as text without its first line. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`The file has no part ${path}`);
  return strFromU8(part).replace(/^<\?xml[^>]*>\n/, "");
}

/** The part of the first sheet of a workbook once written. */
export async function sheetXml(document: WorkbookDocument): Promise<string> {
  const { bytes } = await writeXlsx(document);
  return partOf(bytes, "xl/worksheets/sheet1.xml");
}

/** The workbook as it comes back from a file, which must keep all of it. */
export async function throughFile(document: WorkbookDocument): Promise<WorkbookDocument> {
  const written = await writeXlsx(document);
  expect(written.dropped).toEqual([]);
  const read = await readXlsx(written.bytes);
  expect(read.dropped).toEqual([]);
  return read.document;
}

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const NAMESPACES = `${MAIN} xmlns:r="${REL}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;

export interface ExcelFile {
  /** What stands in <worksheet>. */
  readonly sheet?: string;
  /** What stands in <workbook> besides the sheets: before and after them. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Relations of the workbook and of the sheet, as [kind, target]; the sheet's are rId1, rId2 ... */
  readonly relations?: readonly (readonly [string, string])[];
  readonly sheetRelations?: readonly (readonly [string, string])[];
  /** Further parts by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A file as Excel itself lays it out, with one sheet called Sheet1. */
export function excelFile(given: ExcelFile): Uint8Array {
  const related = [...(given.relations ?? [])];
  if (given.strings !== undefined) related.push(["sharedStrings", "sharedStrings.xml"]);
  if (given.styles !== undefined) related.push(["styles", "styles.xml"]);
  const parts: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${NAMESPACES}>${given.before ?? ""}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${given.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([["worksheet", "worksheets/sheet1.xml"], ...related]),
    "xl/worksheets/sheet1.xml": `<worksheet ${NAMESPACES}>${given.sheet ?? "<sheetData/>"}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(given.sheetRelations ?? []),
    "xl/sharedStrings.xml": `<sst ${NAMESPACES}>${given.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet ${NAMESPACES}>${given.styles ?? ""}</styleSheet>`,
    ...given.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}`)]),
    ),
  );
}

/** A part with relations, as [kind, target]. */
export function relations(list: readonly (readonly [string, string])[]): string {
  const items = list.map(([kind, target], index) => {
    const mode = /^https?:/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${REL}/${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A file laid out by Excel, as read. */
export async function readExcel(given: ExcelFile) {
  const { document, dropped } = await readXlsx(excelFile(given));
  return { document, dropped, sheet: document.sheets[0]! };
}

/** The area of an address such as "A1:B2", for the short ones of tests. */
export function area(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) {
  return { firstRow, firstColumn, lastRow, lastColumn };
}
