import { excelTask } from "../tasks/excel-task";
import { DONE, REFUSED, TITLES } from "../texts/report";
import { readSources } from "./blocks/before-inserting";
import { insertBlocks } from "./blocks/insert-blocks";
import type { Place } from "./blocks/places";
import { REPORT_BLOCKS } from "./content/report-blocks";
import { breakPages } from "./page-breaks";

/** A block of the report that is inserted by itself: Chart 1 brings its words along. */
export type BlockKey = Exclude<keyof typeof REPORT_BLOCKS, "chartInWords">;

/** Inserts a block of the report, or updates it where it stands; resolves to a sentence that says where that is. */
export function insertBlock(key: BlockKey, place: Place): Promise<string> {
  const title = TITLES[key];
  return excelTask(REFUSED.what(title), async (context) => {
    const block = REPORT_BLOCKS[key];
    await readSources(context, title, block.needs);
    const [plan] = await insertBlocks(context, title, [block], place);
    plan?.area.worksheet.activate();
    plan?.area.getCell(0, 0).select();
    await context.sync();
    if (place === "report") await breakPages(context);
    const where = plan?.area.address ?? "";
    return plan?.wasThere ? DONE.updated(title, where) : DONE.inserted(title, where);
  });
}
