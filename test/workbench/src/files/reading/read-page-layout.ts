import type { PageLayoutDocument } from "../../document/workbook-document";
import { areaAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseArea } from "../areas";
import { cut } from "../formulas/pieces";
import * as texts from "../texts";
import { builtinName } from "./read-names";
import { hasFurtherPageSetup, readPageSetup } from "./read-page-setup";
import type { SheetPart, WorkbookParts } from "./workbook-parts";

/** What a sheet says for printing. Areas have neither "$" nor the sheet: "A1:F20", rows "1:2", columns "A:B". */
export function readPageLayout(
  parts: WorkbookParts,
  sheet: SheetPart,
): { pageLayout: PageLayoutDocument; dropped: string[] } {
  const printed = addresses(builtinName(parts, sheet.index, "Print_Area"));
  const titles = addresses(builtinName(parts, sheet.index, "Print_Titles"));
  const areas = printed.map((one) => parseArea(one));
  const rows = titles.find((one) => /^\d/.test(one));
  const columns = titles.find((one) => /^[A-Z]/.test(one));
  const isOdd = areas.includes(null) || titles.some((one) => !/^(\d+:\d+|[A-Z]+:[A-Z]+)$/.test(one));
  return {
    pageLayout: {
      ...readPageSetup(sheet.xml),
      ...(printed.length === 0 || areas.includes(null)
        ? {}
        : { printArea: areas.map((one) => printAddress(one!)).join(",") }),
      ...(rows === undefined ? {} : { printTitleRows: rows }),
      ...(columns === undefined ? {} : { printTitleColumns: columns }),
    },
    dropped: [
      ...(isOdd ? [texts.PRINT_AREA(sheet.name)] : []),
      ...(hasFurtherPageSetup(sheet.xml) ? [texts.PAGE_LAYOUT(sheet.name)] : []),
    ],
  };
}

function addresses(reference: string | undefined): string[] {
  if (reference === undefined || reference.includes("#REF!")) return [];
  const parts: string[] = [""];
  for (const piece of cut(reference.replaceAll("$", ""))) {
    if (piece.text === ",") parts.push("");
    else if (piece.text === "!") parts[parts.length - 1] = "";
    else parts[parts.length - 1] += piece.text;
  }
  return parts.map((one) => one.trim());
}

// Whole rows and columns are named as such, as a person would.
function printAddress(area: NonNullable<ReturnType<typeof parseArea>>): string {
  if (area.firstColumn === 0 && area.lastColumn === LAST_COLUMN) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  if (area.firstRow === 0 && area.lastRow === LAST_ROW) {
    return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  }
  return areaAddress(area);
}
