import type { PageLayoutDocument } from "../../document/workbook-document";
import { areaAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseArea } from "../areas";
import { cut } from "../formulas/pieces";
import { PAPER_SIZES } from "../paper-sizes";
import * as texts from "../texts";
import { child, isOn, numberIn } from "../xml/find-elements";
import type { XmlElement } from "../xml/read-xml";
import { builtinName } from "./read-names";
import type { SheetPart, WorkbookParts } from "./workbook-parts";

/** What a sheet says for printing. Areas have neither "$" nor the sheet: "A1:F20", rows "1:2", columns "A:B". */
export function readPageLayout(
  parts: WorkbookParts,
  sheet: SheetPart,
): { pageLayout: PageLayoutDocument; dropped: string[] } {
  const setup = child(sheet.xml, "pageSetup");
  const paper = numberIn(setup, "paperSize");
  const paperSize = PAPER_SIZES[paper as keyof typeof PAPER_SIZES];
  const orientation = setup?.attributes["orientation"];
  const fits = isOn(child(child(sheet.xml, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const [wide, high] = fits ? [numberIn(setup, "fitToWidth") ?? 1, numberIn(setup, "fitToHeight") ?? 1] : [0, 0];
  const printed = addresses(builtinName(parts, sheet.index, "Print_Area"));
  const titles = addresses(builtinName(parts, sheet.index, "Print_Titles"));
  const areas = printed.map((one) => parseArea(one));
  const rows = titles.find((one) => /^\d/.test(one));
  const columns = titles.find((one) => /^[A-Z]/.test(one));
  const isOdd = areas.includes(null) || titles.some((one) => !/^(\d+:\d+|[A-Z]+:[A-Z]+)$/.test(one));
  return {
    pageLayout: {
      ...(orientation === "landscape" ? { orientation: "Landscape" } : {}),
      ...(orientation === "portrait" ? { orientation: "Portrait" } : {}),
      ...(paperSize === undefined ? {} : { paperSize }),
      ...(printed.length === 0 || areas.includes(null)
        ? {}
        : { printArea: areas.map((one) => printAddress(one!)).join(",") }),
      ...(wide > 0 ? { fitToWidth: wide } : {}),
      ...(high > 0 ? { fitToHeight: high } : {}),
      ...(rows === undefined ? {} : { printTitleRows: rows }),
      ...(columns === undefined ? {} : { printTitleColumns: columns }),
      ...(isOn(child(sheet.xml, "printOptions"), "horizontalCentered") ? { centersHorizontally: true } : {}),
    },
    dropped: [
      ...(isOdd ? [texts.PRINT_AREA(sheet.name)] : []),
      ...(hasMore(sheet.xml, fits, paper !== undefined && paperSize === undefined)
        ? [texts.PAGE_LAYOUT(sheet.name)]
        : []),
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

const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function hasMore(sheet: XmlElement, fits: boolean, hasOtherPaper: boolean): boolean {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const hasMargins = Object.entries(STANDARD_MARGINS).some(
    ([side, size]) => (numberIn(margins, side) ?? size) !== size,
  );
  const options = child(sheet, "printOptions");
  return (
    hasOtherPaper ||
    hasMargins ||
    (!fits && (numberIn(setup, "scale") ?? 100) !== 100) ||
    (child(sheet, "headerFooter")?.children ?? []).some((one) => one.text !== "") ||
    ["verticalCentered", "headings", "gridLines"].some((option) => isOn(options, option)) ||
    ["rowBreaks", "colBreaks"].some((name) => (child(sheet, name)?.children.length ?? 0) > 0)
  );
}
