import type { PageLayoutDocument, SheetDocument } from "../document/workbook-document";

/** What the grid keeps for a sheet without showing it, so that a saved file has it again. */
export interface FileOnlySheetData {
  readonly visibility: SheetDocument["visibility"];
  readonly pageLayout: PageLayoutDocument;
  readonly isProtected: boolean;
}

export const fileOnlySheetData = ({ visibility, pageLayout, isProtected }: SheetDocument): FileOnlySheetData => ({
  visibility,
  pageLayout,
  isProtected,
});

/** Reads it back from the custom data of a sheet; a sheet made in the grid has none yet. */
export function readFileOnlyData(custom: unknown): FileOnlySheetData {
  const given = (custom ?? {}) as Partial<FileOnlySheetData>;
  return {
    visibility: given.visibility ?? "Visible",
    pageLayout: given.pageLayout ?? {},
    isProtected: given.isProtected ?? false,
  };
}
