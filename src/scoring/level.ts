/** The words of section 4, best first. */
export const LEVELS = ["Well met", "Satisfactorily met", "Partly met", "Not met"] as const;
export type Level = (typeof LEVELS)[number];

/** The level a word names, in any case and with outer blanks; undefined for any other word. */
export function levelOf(word: string): Level | undefined {
  const normal = word.trim().toLowerCase().replace(/\s+/g, " ");
  return LEVELS.find((level) => level.toLowerCase() === normal);
}

/**
 * The word proposed for a section 4 criterion from the levels of its specific criteria: the median, the lower of two
 * middle ones; undefined of none. This is this tool's rule: the Inspectorate publishes none, and its word stands.
 */
export function proposedLevel(levels: readonly Level[]): Level | undefined {
  const ranks = levels.map((level) => LEVELS.indexOf(level)).sort((a, b) => a - b);
  const middle = ranks[Math.floor(ranks.length / 2)];
  return middle === undefined ? undefined : LEVELS[middle];
}
