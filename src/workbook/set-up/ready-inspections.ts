import { TaskFailed } from "../tasks/excel-task";
import type { Inspection } from "../inspection/inspection";
import { EXAMPLE_NOT_READ } from "../texts/set-up";

/** The example inspection, from the add-in's own folder; its cases are synthetic. */
export async function exampleInspection(): Promise<Inspection> {
  try {
    const response = await fetch("example.json");
    if (!response.ok) throw new Error(`example.json: ${response.status}`);
    return (await response.json()) as Inspection;
  } catch (error) {
    throw new TaskFailed(EXAMPLE_NOT_READ, error);
  }
}

/** An inspection without questions and cases: the sheets, the 14 criteria of sections 1 to 3 and the 6 of section 4. */
export function emptyInspection(): Inspection {
  return { area: "", month: "", isExample: false, questions: [], facts: [], cases: [], leadership: [] };
}
