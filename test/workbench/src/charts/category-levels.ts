/** A label of a category axis, with the categories it stands for: from the first up to, not including, the end. */
export interface LabelSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The labels of an outer level: each one reaches up to the next, as the empty cells below it say. */
export function labelSpans(level: readonly string[], count: number): LabelSpan[] {
  const starts = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index === 0 || (level[index] ?? "") !== "",
  );
  return starts.map((start, place) => ({ label: level[start] ?? "", start, end: starts[place + 1] ?? count }));
}
