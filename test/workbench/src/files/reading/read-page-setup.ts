import type { PageLayoutDocument } from "../../document/workbook-document";
import { splitHeaderFooter } from "../header-footer-text";
import { marginPoints, STANDARD_MARGINS } from "../page-margins";
import { PAPER_SIZES } from "../paper-sizes";
import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";

/** Paper, scale, margins, headers and footers of a sheet, and what else is printed. */
export function readPageSetup(sheet: XmlElement): PageLayoutDocument {
  const setup = child(sheet, "pageSetup");
  const orientation = setup?.attributes["orientation"];
  const paperSize = PAPER_SIZES[numberIn(setup, "paperSize") as keyof typeof PAPER_SIZES];
  const options = child(sheet, "printOptions");
  return {
    ...(orientation === "landscape" ? { orientation: "Landscape" } : {}),
    ...(orientation === "portrait" ? { orientation: "Portrait" } : {}),
    ...(paperSize === undefined ? {} : { paperSize }),
    ...readScale(sheet),
    ...(isOn(options, "horizontalCentered") ? { centersHorizontally: true } : {}),
    ...(isOn(options, "verticalCentered") ? { centersVertically: true } : {}),
    // Excel prints gridlines only where both say so.
    ...(isOn(options, "gridLines") && isOn(options, "gridLinesSet", true) ? { printsGridlines: true } : {}),
    ...(isOn(options, "headings") ? { printsHeadings: true } : {}),
    ...readMargins(sheet),
    ...readHeadersFooters(sheet),
    ...readBreaks(sheet),
  };
}

/** Whether the file says more of how a sheet is printed than the document holds. */
export function hasFurtherPageSetup(sheet: XmlElement): boolean {
  const paper = numberIn(child(sheet, "pageSetup"), "paperSize");
  const headersFooters = child(sheet, "headerFooter");
  const filled = (headersFooters?.children ?? []).filter((one) => one.text !== "");
  const differs = isOn(headersFooters, "differentFirst") || isOn(headersFooters, "differentOddEven");
  return (
    (paper !== undefined && !(paper in PAPER_SIZES)) ||
    // A first page without a header differs from the others too, if these have one.
    (differs && filled.length > 0) ||
    filled.some((one) => !one.name.startsWith("odd")) ||
    child(sheet, "legacyDrawingHF") !== undefined ||
    (child(sheet, "colBreaks")?.children.length ?? 0) > 0
  );
}

function readBreaks(sheet: XmlElement): Pick<PageLayoutDocument, "pageBreaks"> {
  const rows = childrenOf(child(sheet, "rowBreaks"), "brk").flatMap((one) => numberIn(one, "id") ?? []);
  return rows.length === 0 ? {} : { pageBreaks: rows };
}

function readScale(sheet: XmlElement): Pick<PageLayoutDocument, "scale" | "fitToWidth" | "fitToHeight"> {
  const setup = child(sheet, "pageSetup");
  if (!isOn(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    const scale = numberIn(setup, "scale") ?? 0;
    // Other programs write 0 for none; Excel has nothing outside of these.
    return scale >= 10 && scale <= 400 ? { scale } : {};
  }
  const [wide, high] = [numberIn(setup, "fitToWidth") ?? 1, numberIn(setup, "fitToHeight") ?? 1];
  return { ...(wide > 0 ? { fitToWidth: wide } : {}), ...(high > 0 ? { fitToHeight: high } : {}) };
}

function readMargins(sheet: XmlElement): Pick<PageLayoutDocument, "margins"> {
  const element = child(sheet, "pageMargins");
  const others = Object.entries(STANDARD_MARGINS).flatMap(([side, standard]) => {
    const points = marginPoints(numberIn(element, side) ?? standard);
    return points < 0 || points === marginPoints(standard) ? [] : [[side, points] as const];
  });
  return others.length === 0 ? {} : { margins: Object.fromEntries(others) };
}

function readHeadersFooters(sheet: XmlElement): Pick<PageLayoutDocument, "headersFooters"> {
  const element = child(sheet, "headerFooter");
  const sections = (["Header", "Footer"] as const).flatMap((kind) => {
    const text = unescapeText(child(element, `odd${kind}`)?.text ?? "");
    return Object.entries(splitHeaderFooter(text)).map(([place, section]) => [place + kind, section] as const);
  });
  return sections.length === 0 ? {} : { headersFooters: Object.fromEntries(sections) };
}
