import { isPlainObject } from "../rich-api/members";
import { invalidArgument } from "../rich-api/rich-api-error";

/** Excel's margins in points until others are set. */
export const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The margins that an add-in gives, in points. Throws InvalidArgument. */
export function givenMargins(unit: string, given: unknown): Partial<Record<keyof typeof MARGINS, number>> {
  const points = POINTS[unit];
  if (points === undefined || !isPlainObject(given)) throw invalidArgument();
  const entries = Object.entries(given).filter(([, size]) => size !== undefined && size !== null);
  return Object.fromEntries(
    entries.map(([side, size]) => {
      if (!Object.hasOwn(MARGINS, side) || typeof size !== "number" || size < 0) throw invalidArgument();
      return [side, size * points];
    }),
  );
}
