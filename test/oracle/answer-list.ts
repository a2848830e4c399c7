import { type Cell, isBlank, isError, keyOf } from "./reading";

export type Meaning = "above" | "below" | "not relevant";

/** Every answer of a list by what makes two answers the same. */
export type Answers = ReadonlyMap<string, Meaning>;

/** The built-in list, as the report's readers write it. */
export const BUILT_IN: Readonly<Record<Meaning, readonly string[]>> = {
  above: ["Y", "Yes", "Above", "Sufficient", "Excellent"],
  below: ["N", "No", "Below", "Insufficient", "Poor", "Don't know"],
  "not relevant": ["N/A", "NA", "n.a.", "Not applicable", "Not relevant"],
};

export const STANDARD: Answers = new Map(
  (Object.keys(BUILT_IN) as Meaning[]).flatMap((meaning) =>
    BUILT_IN[meaning].map((answer) => [keyOf(answer), meaning] as const),
  ),
);

/** A list of answers of one's own, which replaces the built-in one; null where it is refused. */
export function answersOf(range: readonly (readonly Cell[])[]): Answers | null {
  const answers = new Map<string, Meaning>();
  for (const [index, [answer, meaning]] of range.entries()) {
    if (index === 0 && keyOf(answer) === "answer" && keyOf(meaning) === "counts as") continue;
    if (isBlank(answer) && isBlank(meaning)) continue;
    const counted = isError(meaning) ? undefined : STANDARD.get(keyOf(meaning));
    const isEntry = !isBlank(answer) && !isError(answer) && typeof answer !== "boolean" && keyOf(answer) !== "0";
    if (counted === undefined || !isEntry) return null;
    const key = keyOf(answer);
    if ((answers.get(key) ?? counted) !== counted) return null;
    answers.set(key, counted);
  }
  return answers.size === 0 ? null : answers;
}
