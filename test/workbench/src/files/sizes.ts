/** Width in pixels of the widest digit of Calibri 11, Excel's standard font, at 100%. */
const DIGIT_WIDTH = 7;
const WIDEST_COLUMN = 255;
const TALLEST_ROW_POINTS = 409.5;

/** What Excel gives a column and a row that say nothing: 8.43 characters and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** A column's width in pixels, from the file's count of digits (ECMA-376, part 1, 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** The width in digits, in 256ths as Excel counts, that `columnPixels` turns back into these pixels. */
export function columnWidth(pixels: number): number {
  const width = Math.trunc((Math.max(0, Math.round(pixels)) * 256) / DIGIT_WIDTH) / 256;
  return Math.min(width, WIDEST_COLUMN + 5 / DIGIT_WIDTH);
}

/** A row's height in pixels, from points. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** The height in points that `rowPixels` turns back into these pixels. */
export function rowPoints(pixels: number): number {
  return Math.min((Math.max(0, Math.round(pixels)) * 72) / 96, TALLEST_ROW_POINTS);
}
