/** The report's own words, to the letter. */
export const CONCLUSIONS = {
  good: "Performance against this criterion was good.",
  priority: "This criterion represents a priority for improvement.",
  urgent: "This criterion represents an urgent priority for improvement.",
} as const;

/** Stands behind an inspectors' conclusion that the score does not bear out. */
export const OVERRIDE = "(Inspectors' override.)";

export const ROH_THREAD = "RoH Thread";

export function sectionTitle(section: number): string {
  return `Section ${section}`;
}
