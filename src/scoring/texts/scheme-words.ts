import type { Rules } from "../../scheme/scheme";

/** The title of a section's score: "Section 1". */
export function sectionTitle(section: number, scheme: Rules): string {
  return `${scheme.section} ${section}`;
}

/** The criteria a question can have: "1.1 to 4.6". */
export function criterionRange({ criteria }: Rules): string {
  return `${criteria[0]!.id} to ${criteria.at(-1)!.id}`;
}

/** The sections whose questions count in the Thread: "sections 1 and 2". */
export function threadSections({ sections }: Rules): string {
  const numbers = sections.filter(({ isInThread }) => isInThread).map(({ number }) => String(number));
  return `${numbers.length === 1 ? "section" : "sections"} ${listOf(numbers)}`;
}

/** The numbers of the scored sections: "1, 2 or 3". */
export function scoredSections({ sections }: Rules): string {
  return listOf(
    sections.filter(({ isScored }) => isScored).map(({ number }) => String(number)),
    "or",
  );
}

/** What can be typed as a judgement, by a scheme or a list of answers of one's own: "Y, N or N/A". */
export function usualAnswers({ answers }: Pick<Rules, "answers">): string {
  return listOf(
    Object.values(answers).flatMap(([first]) => first ?? []),
    "or",
  );
}

/** Items as a sentence has them: "1.1, 1.2 and 2.3". */
export function listOf(items: readonly string[], conjunction = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)!}`;
}

/** A count with its noun: "1 row", "2 rows". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
