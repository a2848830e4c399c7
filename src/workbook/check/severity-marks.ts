/** Severity in colour, beside the word: dark on light, 4.5:1 at least. */
const COLOURS = [
  ["Error", "#9C0006", "#FFC7CE"],
  ["Warning", "#6B4E00", "#FFEB9C"],
  ["Note", "#1F4E78", "#DDEBF7"],
] as const;

/**
 * Colours the severities in a column of cells by what they say, however the list moves.
 * @param first the first of the cells
 */
export function markSeverities(first: Excel.Range, rowCount: number): void {
  const cells = first.getResizedRange(rowCount - 1, 0);
  cells.conditionalFormats.clearAll();
  for (const [severity, font, fill] of COLOURS) {
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    format.cellValue.rule = { formula1: `="${severity}"`, operator: "EqualTo" };
    format.cellValue.format.font.color = font;
    format.cellValue.format.fill.color = fill;
  }
}
