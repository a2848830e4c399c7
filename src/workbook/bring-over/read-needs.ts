import { excelTask } from "../tasks/excel-task";
import { queueVersion } from "../inspection/version";
import { BRING_OVER } from "../texts/bring-over";
import { UPKEEP } from "../texts/upkeep";
import { readUpkeep, type UpkeepItem } from "../upkeep/upkeep";
import { bringOver } from "./bring-over";

/** What the workbook needs at this moment: to be brought over, before anything else; otherwise its upkeep, worst first. */
export async function readNeeds(): Promise<readonly UpkeepItem[]> {
  const isOlder = await excelTask(UPKEEP.notRead, async (context) => {
    const version = queueVersion(context);
    await context.sync();
    return version() === "older";
  });
  if (!isOlder) return readUpkeep();
  return [{ kind: "version", sentence: BRING_OVER.needed, button: BRING_OVER.button, run: bringOver }];
}
