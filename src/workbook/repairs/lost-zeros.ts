import { keyOf } from "../../scoring/cell";

const LAST_FIGURES = /^(.*?)(\d+)$/;

/** How many ids of one kind must agree on their length before another is said to be too short. */
const ENOUGH = 3;

/**
 * The ids that have lost their zeros, by their place, with what they were: 7 among 001, 002, 003 was 007. Only where all others
 * that begin alike have one length, some of them a leading zero, and where no other id is the one it would become.
 */
export function lostZeros(ids: readonly string[]): ReadonlyMap<number, string> {
  const parts = ids.map((id) => {
    const [, start = "", figures = ""] = LAST_FIGURES.exec(id) ?? [];
    return { start, key: keyOf(start), figures };
  });
  const taken = new Set(ids.map(keyOf));
  const found = new Map<number, string>();
  for (const key of new Set(parts.map((part) => part.key))) {
    const alike = parts.flatMap((part, place) => (part.key === key && part.figures !== "" ? [{ ...part, place }] : []));
    const length = Math.max(0, ...alike.map(({ figures }) => figures.length));
    const whole = alike.filter(({ figures }) => figures.length === length);
    if (whole.length < ENOUGH || !whole.some(({ figures }) => figures[0] === "0")) continue;
    for (const { start, figures, place } of alike) {
      const id = start + figures.padStart(length, "0");
      if (figures.length === length || taken.has(keyOf(id))) continue;
      taken.add(keyOf(id));
      found.set(place, id);
    }
  }
  return found;
}

/** An id without the zeros that begin its figures: what two ids have in common of which one has lost them. */
export const withoutZeros = (id: string) => keyOf(id).replace(/(?<!\d)0+(?=\d)/g, "");
