/** How a sheet is printed. Rows and columns that every page repeats are named as Excel does: "1:1", "A:B". */
interface Printing {
  readonly orientation: "Portrait" | "Landscape";
  readonly titleRows: string;
  readonly titleColumns?: string;
  /** In per cent, of a sheet that would be too small to read if it were one page wide. */
  readonly scale?: number;
}

/** Points. */
const MARGIN = 36;
const FOOT_MARGIN = 18;

/** Lets a sheet print on A4: one page wide unless it has a scale, its titles on every page, and at the foot the page's number. */
export function printOnA4({ pageLayout }: Excel.Worksheet, { orientation, titleRows, titleColumns, scale }: Printing) {
  pageLayout.orientation = orientation;
  pageLayout.paperSize = "A4";
  pageLayout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN;
  pageLayout.footerMargin = FOOT_MARGIN;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A, &P / &N";
  pageLayout.setPrintTitleRows(titleRows);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(titleColumns);
}
