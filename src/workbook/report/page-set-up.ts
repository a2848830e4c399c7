import { columnLetters } from "../inspection/a1";

/** Points: together as wide as A4 upright between its margins. */
const WIDTHS = [34, 346, 112];
const MARGIN = 50;
const FOOT_MARGIN = 28;

/** Points: what a page of A4 upright holds between its margins, with some to spare for rows that another printer makes higher. */
export const PAGE_HEIGHT = 842 - 2 * MARGIN - 20;

/** Makes the report's sheet ready to print: A4 upright, one page wide, its three columns and nothing else of it. */
export function setUpPage(anchor: Excel.Range) {
  const { worksheet } = anchor;
  worksheet.showGridlines = false;
  const { pageLayout } = worksheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN;
  pageLayout.footerMargin = FOOT_MARGIN;
  pageLayout.centerHorizontally = true;
  pageLayout.printGridlines = false;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  // Whole columns: Excel prints them as far down as they are used, headings that are added later too.
  const last = columnLetters(WIDTHS.length - 1);
  pageLayout.setPrintArea(`A:${last}`);
  WIDTHS.forEach((width, index) => {
    anchor.getOffsetRange(0, index).format.columnWidth = width;
  });
}
