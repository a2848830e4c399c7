import type { PageLayoutDocument, SheetDocument } from "../../document/workbook-document";
import { LAST_COLUMN } from "../areas";
import { joinHeaderFooter } from "../header-footer-text";
import { marginInches, STANDARD_MARGINS } from "../page-margins";
import { PAPER_SIZES } from "../paper-sizes";
import * as texts from "../texts";
import { escapeText } from "../xml/escaped-text";
import { element, xmlText } from "../xml/write-xml";

/** Excel calls a file with a longer header or footer damaged. */
const LONGEST_HEADER = 255;

/** How a sheet is printed: what stands at its end, whether it is fitted to pages, which stands at its beginning, and what the file cannot hold. */
export function pageLayoutXml({ name, pageLayout }: SheetDocument): {
  properties: string;
  layout: string;
  dropped: string[];
} {
  const { fitToWidth, fitToHeight } = pageLayout;
  const isFitted = fitToWidth !== undefined || fitToHeight !== undefined;
  const { xml, dropped } = headersFootersXml(name, pageLayout.headersFooters ?? {});
  return {
    properties: isFitted ? element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true })) : "",
    layout: [
      elementThatSays("printOptions", {
        horizontalCentered: pageLayout.centersHorizontally || undefined,
        verticalCentered: pageLayout.centersVertically || undefined,
        headings: pageLayout.printsHeadings || undefined,
        gridLines: pageLayout.printsGridlines || undefined,
      }),
      marginsXml(pageLayout.margins ?? {}),
      setupXml(pageLayout, isFitted),
      xml,
      breaksXml(pageLayout.pageBreaks ?? []),
    ].join(""),
    dropped,
  };
}

function elementThatSays(name: string, attributes: Parameters<typeof element>[1]): string {
  return Object.values(attributes).some((value) => value !== undefined) ? element(name, attributes) : "";
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: true }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, ...breaks);
}

function marginsXml(margins: NonNullable<PageLayoutDocument["margins"]>): string {
  const given = Object.entries(margins).map(([side, points]) => [side, marginInches(points)] as const);
  return element("pageMargins", { ...STANDARD_MARGINS, ...Object.fromEntries(given) });
}

function setupXml({ orientation, paperSize, scale, fitToWidth, fitToHeight }: PageLayoutDocument, isFitted: boolean) {
  return elementThatSays("pageSetup", {
    paperSize: Object.keys(PAPER_SIZES).find((id) => PAPER_SIZES[Number(id) as keyof typeof PAPER_SIZES] === paperSize),
    scale: isFitted ? undefined : scale,
    fitToWidth: isFitted ? (fitToWidth ?? 0) : undefined,
    fitToHeight: isFitted ? (fitToHeight ?? 0) : undefined,
    orientation: orientation?.toLowerCase(),
  });
}

function headersFootersXml(sheet: string, given: NonNullable<PageLayoutDocument["headersFooters"]>) {
  const { leftHeader = "", centerHeader = "", rightHeader = "" } = given;
  const { leftFooter = "", centerFooter = "", rightFooter = "" } = given;
  const header = joinHeaderFooter({ left: leftHeader, center: centerHeader, right: rightHeader });
  const footer = joinHeaderFooter({ left: leftFooter, center: centerFooter, right: rightFooter });
  const written = [
    { name: "oddHeader", text: header, lost: texts.LONG_HEADER },
    { name: "oddFooter", text: footer, lost: texts.LONG_FOOTER },
  ].filter(({ text }) => text !== "");
  const content = written
    .filter(({ text }) => text.length <= LONGEST_HEADER)
    .map(({ name, text }) => element(name, {}, xmlText(escapeText(text))));
  return {
    xml: content.length > 0 ? element("headerFooter", {}, ...content) : "",
    dropped: written.filter(({ text }) => text.length > LONGEST_HEADER).map(({ lost }) => lost(sheet)),
  };
}
