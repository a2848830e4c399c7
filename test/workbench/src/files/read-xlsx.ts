import type { WorkbookDocument } from "../document/workbook-document";
import { droppedFromWorkbook } from "./reading/find-dropped";
import { readColours } from "./reading/read-colours";
import { readMetadata } from "./reading/read-metadata";
import { readNames } from "./reading/read-names";
import { readSettings } from "./reading/read-settings";
import { readSheet } from "./reading/read-sheet";
import { readStrings } from "./reading/read-strings";
import { readStyles } from "./reading/read-styles";
import { relatedPart, workbookParts } from "./reading/workbook-parts";
import { openPackage } from "./zip/open-package";

/** A workbook as read from a file. */
export interface ReadWorkbook {
  readonly document: WorkbookDocument;
  /** What the file holds and the document cannot: sentences for the user, each naming the sheet and the thing. */
  readonly dropped: readonly string[];
}

/**
 * Reads an .xlsx (or .xlsm) file, whoever wrote it. Rejects with a sentence for the user (what, why, what to do) where
 * the bytes are broken, encrypted or something else.
 */
export function readXlsx(bytes: Uint8Array): Promise<ReadWorkbook> {
  // A promise although nothing is awaited: whoever calls it need not know that reading is quick enough for one go.
  return Promise.resolve().then(() => readNow(bytes));
}

function readNow(bytes: Uint8Array): ReadWorkbook {
  const parts = workbookParts(openPackage(bytes));
  const stylesPart = relatedPart(parts, "styles");
  const colour = readColours(parts, stylesPart);
  const styles = readStyles(stylesPart, colour);
  const sources = {
    strings: readStrings(relatedPart(parts, "sharedStrings")),
    styles,
    metadata: readMetadata(parts),
    countsFrom1904: parts.countsFrom1904,
  };
  const read = parts.sheets.map((sheet) => readSheet(parts, sheet, sources, colour));
  const { names, dropped } = readNames(parts);
  return {
    document: {
      sheets: read.map((one) => one.sheet),
      styles: styles.styles,
      names,
      settings: readSettings(parts.package),
    },
    dropped: [...droppedFromWorkbook(parts), ...read.flatMap((one) => one.dropped), ...dropped],
  };
}
