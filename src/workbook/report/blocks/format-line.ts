import type { Line, Look } from "./block";
import { columnCountOf, type Columns } from "./places";

const GREY = "#595959";
const RULE = "#BFBFBF";
const SHADE = "#F2F2F2";
const WARNING = "#9C0006";

interface Dress {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly color?: string;
  readonly shade?: string;
  /** The edge that has a rule, and how heavy it is. */
  readonly rule?: readonly ["EdgeTop" | "EdgeBottom", "Thin" | "Medium"];
  /** Runs over the whole width instead of standing in columns. */
  readonly isWhole?: boolean;
  /** Its height is set, because Excel fits no row to a formula that changes, and none to merged cells. */
  readonly hasHeight?: boolean;
}

const DRESSES: Readonly<Record<Look, Dress>> = {
  caption: { size: 11, isBold: true, rule: ["EdgeBottom", "Medium"] },
  row: { size: 10, rule: ["EdgeBottom", "Thin"], hasHeight: true },
  caution: { size: 10, shade: SHADE, isWhole: true },
  small: { size: 8, color: GREY, isWhole: true },
  heading: { size: 11, isBold: true, rule: ["EdgeTop", "Medium"], hasHeight: true },
  description: { size: 10, isItalic: true, hasHeight: true },
  label: { size: 10, isBold: true },
  item: { size: 10 },
  conclusion: { size: 10, rule: ["EdgeBottom", "Thin"] },
  notice: { size: 9, isBold: true, isWhole: true },
  typedOver: { size: 8, color: WARNING, isWhole: true },
};

/** The share of the letters' size that a letter is wide on average, and that a line is high. */
const LETTER = 0.48;
const LINE_HEIGHT = 1.3;
/** Points. */
const PADDING = 5;

/** Gives one line of a block its look. `width` is the block's, in points. */
export function formatLine(row: Excel.Range, line: Line, columns: Columns, width: number) {
  const {
    size,
    isBold = false,
    isItalic = false,
    color,
    shade,
    rule,
    isWhole = false,
    hasHeight = false,
  } = DRESSES[line.look];
  const { format } = row;
  format.font.size = size;
  format.font.bold = isBold;
  format.font.italic = isItalic;
  if (color !== undefined) format.font.color = color;
  if (shade !== undefined) format.fill.color = shade;
  format.verticalAlignment = hasHeight || isWhole ? "Center" : "Top";
  if (rule) {
    const border = format.borders.getItem(rule[0]);
    border.style = "Continuous";
    border.weight = rule[1];
    border.color = rule[1] === "Thin" ? RULE : "#000000";
  }
  if (isWhole) {
    row.merge();
    format.wrapText = true;
    format.horizontalAlignment = "Left";
    format.rowHeight = heightOf(line, width, size);
  } else if (line.whole === undefined) {
    formatColumns(row, line.look === "item", columns);
    if (hasHeight || columns.text > 1) format.rowHeight = heightOf(line, width * textShare(columns), size);
    else format.autofitRows();
  }
}

function formatColumns(row: Excel.Range, isItem: boolean, columns: Columns) {
  const text = part(row, columns.number, columns.text);
  const result = part(row, columns.number + columns.text, columns.result);
  part(row, 0, columns.number).format.horizontalAlignment = isItem ? "Right" : "Left";
  text.format.horizontalAlignment = "Left";
  text.format.wrapText = true;
  result.format.horizontalAlignment = "Right";
  result.format.wrapText = true;
  result.format.font.bold = true;
  result.numberFormat = [["0%"]];
  if (columns.text > 1) text.merge();
  if (columns.result > 1) result.merge();
}

/** The share of a block's width that its texts have: the report's own columns are not of one width. */
const textShare = (columns: Columns) => (columns.text === 1 ? 0.7 : columns.text / columnCountOf(columns));

const part = (row: Excel.Range, first: number, count: number) => row.getCell(0, first).getResizedRange(0, count - 1);

function heightOf({ whole, text, length }: Line, width: number, size: number): number {
  const letters = length ?? (whole ?? text ?? "").length;
  const lines = Math.max(1, Math.ceil((letters * LETTER * size) / width));
  return Math.ceil(lines * size * LINE_HEIGHT) + PADDING;
}
