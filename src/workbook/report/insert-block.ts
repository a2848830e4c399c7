import { excelTask } from "../tasks/excel-task";
import { NAMES, TABLES } from "../inspection/names";
import { DONE, REFUSED, TITLES } from "../texts/report";
import { insertBlocks } from "./blocks/insert-blocks";
import type { Place } from "./blocks/places";
import { readSources } from "./blocks/read-sources";
import { REPORT_BLOCKS } from "./content/report-blocks";

type Kind = "table1" | "table2" | "caution";

const NEEDED = { table1: [TABLES.leadership, NAMES.results], table2: [NAMES.results], caution: [] } as const;

/** Table 1, the words of section 4; resolves to a sentence that says where it stands. */
export const insertTable1 = (place: Place): Promise<string> => insertOne("table1", place);

/** Table 2, the score of the Risk of Harm Thread; resolves to a sentence that says where it stands. */
export const insertTable2 = (place: Place): Promise<string> => insertOne("table2", place);

/** The caution on comparing areas; resolves to a sentence that says where it stands. */
export const insertCaution = (place: Place): Promise<string> => insertOne("caution", place);

function insertOne(kind: Kind, place: Place): Promise<string> {
  const title = TITLES[kind];
  return excelTask(REFUSED.what(title), async (context) => {
    await readSources(context, title, NEEDED[kind]);
    const [plan] = await insertBlocks(context, title, [REPORT_BLOCKS[kind]], place);
    plan?.area.worksheet.activate();
    plan?.area.getCell(0, 0).select();
    await context.sync();
    const where = plan?.area.address ?? "";
    return plan?.wasThere ? DONE.updated(title, where) : DONE.inserted(title, where);
  });
}
