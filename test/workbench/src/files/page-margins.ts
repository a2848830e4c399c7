const POINTS_PER_INCH = 72;

/** Excel's margins in inches until others are set. */
export const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** A margin of the file in points; rounded, as 0.7 inches must be 50.4 points and not 50.39999999999999. */
export function marginPoints(inches: number): number {
  return Number((inches * POINTS_PER_INCH).toPrecision(12));
}

/** A margin in inches that `marginPoints` turns back into these points. */
export function marginInches(points: number): number {
  return Number((points / POINTS_PER_INCH).toPrecision(15));
}
