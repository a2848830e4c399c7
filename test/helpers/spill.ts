import { OMI_2007 } from "../../src/scheme/omi-2007";
import { judgeInspection, type InspectionArguments } from "../../src/scoring/judge-inspection";
import { isRefused } from "../../src/scoring/refused";
import { scoresSpill } from "../../src/scoring/scores-spill";

/** What the one formula spills for an inspection, as Range.values gives it: an error is the word that Excel shows for it. */
export function spillOf(given: InspectionArguments): unknown[][] {
  const judged = judgeInspection(given, OMI_2007);
  const name = () => "";
  const wording = { name, scheme: OMI_2007, answers: judged.inspection.answers };
  return scoresSpill(judged, wording).map((row) => row.map((cell) => (isRefused(cell) ? "#VALUE!" : cell)));
}
