import type { Grid } from "./grid";

/** The sheet of a name, whatever the case: for Excel "scores" and "Scores" are one sheet. null where none has it. */
export function sheetNamed(grid: Grid, name: string) {
  const wanted = name.toLowerCase();
  return (
    grid
      .workbook()
      .getSheets()
      .find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null
  );
}
