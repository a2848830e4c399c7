import type { SheetDocument } from "../../document/workbook-document";
import { areaAddress, cellAddress } from "../areas";
import { columnWidth, DEFAULT_COLUMN_PIXELS } from "../sizes";
import { element, listElement } from "../xml/write-xml";

/** Gridlines, frozen panes and whether the sheet's tab is in front. */
export function viewXml(sheet: SheetDocument, isActive: boolean): string {
  const { frozenRows, frozenColumns } = sheet;
  const activePane = frozenRows > 0 ? (frozenColumns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const pane = element("pane", {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    activePane,
    state: "frozen",
  });
  const view = element(
    "sheetView",
    { showGridLines: sheet.showsGridlines ? undefined : false, tabSelected: isActive || undefined, workbookViewId: 0 },
    frozenRows > 0 || frozenColumns > 0 ? pane + element("selection", { pane: activePane }) : "",
  );
  return element("sheetViews", {}, view);
}

/** Columns that are hidden or have a width of their own, neighbours of one kind together. */
export function columnsXml(sheet: SheetDocument): string {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = [...new Set([...Object.keys(sheet.columnWidths).map(Number), ...hidden])].sort((a, b) => a - b);
  const groups: { first: number; last: number; pixels: number | undefined; isHidden: boolean }[] = [];
  for (const column of columns) {
    const pixels = sheet.columnWidths[column];
    const isHidden = hidden.has(column);
    const group = groups[groups.length - 1];
    if (group?.last === column - 1 && group.pixels === pixels && group.isHidden === isHidden) group.last = column;
    else groups.push({ first: column, last: column, pixels, isHidden });
  }
  const written = groups.map(({ first, last, pixels, isHidden }) =>
    element("col", {
      min: first + 1,
      max: last + 1,
      width: columnWidth(pixels ?? DEFAULT_COLUMN_PIXELS),
      hidden: isHidden || undefined,
      customWidth: pixels === undefined ? undefined : true,
    }),
  );
  return written.length === 0 ? "" : element("cols", {}, ...written);
}

/** The merged areas of a sheet. */
export function mergesXml(sheet: SheetDocument): string {
  return listElement(
    "mergeCells",
    sheet.merges.map((area) => element("mergeCell", { ref: areaAddress(area) })),
  );
}
