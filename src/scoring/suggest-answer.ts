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
  const most = given.length <= 2 ? 0 : given.length <= 5 ? 1 : 2;
  for (let slips = 0; slips <= most; slips++) {
    const near = candidates.find((candidate) => {
      const spelling = letters(candidate);
      // One letter is near to any other.
      return (slips === 0 || spelling.length > 1) && isNear(given, spelling, slips);
    });
    if (near !== undefined) return near;
  }
  return undefined;
}

function letters(text: string): string {
  return keyOf(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether so many slips at most lead from one text to another: a letter added, dropped, changed, or swapped with the next (Damerau 1964). */
function isNear(a: string, b: string, slips: number): boolean {
  if (a === b) return true;
  let at = 0;
  if (slips === 0) return false;
  while (at < a.length && a[at] === b[at]) at++;
  const [c, d] = [a.slice(at), b.slice(at)];
  const isSwapped = c.length > 1 && c[0] === d[1] && c[1] === d[0];
  return (
    isNear(c.slice(1), d, slips - 1) ||
    isNear(c, d.slice(1), slips - 1) ||
    isNear(c.slice(1), d.slice(1), slips - 1) ||
    (isSwapped && isNear(c.slice(2), d.slice(2), slips - 1))
  );
}
