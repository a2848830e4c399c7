import { FONT_SIZE } from "./excel-look";
import { textHeight, widestText, wrapText } from "./text-size";

/** Labels next to the category axis, made to fit. */
export interface FittedLabels {
  readonly texts: readonly string[];
  readonly rotation: 0 | 45 | 90;
  /** How many labels are left out after each that is shown. */
  readonly interval: number;
  /** How far they reach from the axis, in pixels. */
  readonly depth: number;
}

/** The least room between two labels, in pixels. */
const BETWEEN = 4;

/** Fits labels as Excel does: wraps them if their words fit, turns them if not, and leaves some out if there are too many. */
export function fitLabels(
  labels: readonly string[],
  band: number,
  isHorizontal: boolean,
  hasOuterLevels: boolean,
): FittedLabels {
  const size = FONT_SIZE.text;
  const room = band - BETWEEN;
  const lineHeight = textHeight(1, size);
  const interval = Math.max(0, Math.ceil((size - 1) / Math.max(1, band)) - 1);
  const widest = widestText(labels, size);
  if (isHorizontal) return { texts: labels, rotation: 0, interval, depth: widest };
  if (widest <= room) return { texts: labels, rotation: 0, interval: 0, depth: lineHeight };

  const wrapped = labels.map((label) => wrapText(label, room, size));
  if (widestText(wrapped.flat(), size) <= room) {
    const texts = wrapped.map((lines) => lines.join("\n"));
    return {
      texts,
      rotation: 0,
      interval: 0,
      depth: textHeight(Math.max(...wrapped.map(({ length }) => length)), size),
    };
  }
  if (hasOuterLevels) return { texts: labels, rotation: 90, interval, depth: widest };
  return { texts: labels, rotation: 45, interval, depth: (widest + lineHeight) * Math.SQRT1_2 };
}
