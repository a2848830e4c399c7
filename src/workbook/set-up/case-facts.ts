import { keyOf, readText } from "../../scoring/read-text";
import { HEADINGS } from "../inspection/headings";
import type { Inspection } from "../inspection/inspection";

/** The headings of facts in a list, one a line: as a person reads them, each once, and none that the table has already. */
export function withFacts(inspection: Inspection, list: string): Inspection {
  const taken = new Set([...HEADINGS.cases, ...inspection.questions.map(({ id }) => id)].map(keyOf));
  const facts = list.split("\n").flatMap((line) => {
    const heading = readText(line);
    const key = keyOf(heading);
    if (heading === "" || taken.has(key)) return [];
    taken.add(key);
    return [heading];
  });
  return { ...inspection, facts };
}
