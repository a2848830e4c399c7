/** Chance from a seed: the same seed gives the same course of things on every machine. */
export interface Chance {
  /** A number from 0 up to, but not, 1. */
  next(): number;
  /** A whole number from 0 up to, but not, the number given. */
  below(count: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True so many times in a hundred. */
  isIn(percent: number): boolean;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** The generator "mulberry32". */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    isIn: (percent) => next() * 100 < percent,
    shuffled: (items) => {
      const all = [...items];
      for (let last = all.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [all[last], all[other]] = [all[other]!, all[last]!];
      }
      return all;
    },
  };
}
