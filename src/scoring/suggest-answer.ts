import type { Answers } from "./answers";
import { keyOf } from "./read-text";

/**
 * The answer that was probably meant by text that is none, or undefined where that is a guess: "Yse" suggests Yes, "N\A"
 * suggests N/A. A suggestion is only ever shown, never counted.
 */
export function suggestAnswer(text: string, { answers }: Answers): string | undefined {
  return closest(text, Object.values(answers).flat());
}

/** The candidate nearest to a text in spelling, or undefined where none is near. */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  const given = letters(text);
  if (given === "") return undefined;
  const same = candidates.find((candidate) => letters(candidate) === given);
  if (same !== undefined) return same;

  const allowed = given.length <= 2 ? 0 : given.length <= 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const spelling = letters(candidate);
    if (spelling.length < 2 || Math.abs(spelling.length - given.length) > allowed) continue;
    const distance = spellingDistance(given, spelling);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function letters(text: string): string {
  return keyOf(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** How many letters must be added, dropped, changed or swapped with their neighbour (Damerau 1964). */
function spellingDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2]! + 1);
      current.push(distance);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}
