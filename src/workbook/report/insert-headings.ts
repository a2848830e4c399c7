import { excelTask } from "../tasks/excel-task";
import { SCHEME } from "../inspection/scheme";
import { headingName, NAMES, TABLES } from "../inspection/names";
import { DONE, REFUSED, TITLES } from "../texts/report";
import { closingLineCount } from "./content/closing-lines";
import { HEADING_LINES, headingLines } from "./content/heading-lines";
import { FIRST_HEADING_ROW } from "./content/report-blocks";
import { headingUpdate } from "./content/heading-update";
import { insertBlocks } from "./blocks/insert-blocks";
import type { Place } from "./blocks/places";
import type { Block } from "./blocks/block";
import { notInserted, readSources } from "./blocks/before-inserting";
import { breakPages } from "./page-breaks";

/**
 * The heading blocks of criteria, one below the other; on the report they go below what stands there. Resolves to a sentence
 * that says what was inserted and what was updated. What a user has written into them is never touched.
 */
export const insertHeadings = (criteria: readonly string[], place: Place): Promise<string> =>
  excelTask(REFUSED.what(TITLES.headings), async (context) => {
    const unknown = criteria.find((criterion) => !SCHEME.criteria.some(({ id }) => id === criterion));
    if (unknown !== undefined) throw notInserted(TITLES.headings, REFUSED.noCriterion(unknown));
    await readSources(context, TITLES.headings, [TABLES.criteria, TABLES.leadership, NAMES.results]);
    const plans = await insertBlocks(context, TITLES.headings, criteria.map(headingBlock), place);
    const first = plans.find(({ wasThere }) => !wasThere) ?? plans[0];
    first?.area.worksheet.activate();
    first?.area.getCell(0, 0).select();
    await context.sync();
    if (place === "report") await breakPages(context);
    const updated = plans.filter(({ wasThere }) => wasThere).length;
    return DONE.headings(plans.length - updated, updated, first?.area.address.split(":")[0] ?? "");
  });

/** The block of a criterion's heading. */
export const headingBlock = (criterion: string): Block => ({
  name: headingName(criterion),
  title: TITLES.heading(criterion),
  lineCount: (columns) => HEADING_LINES + closingLineCount(columns),
  // Headings that come first leave room for what has its place above them.
  row: { notAbove: FIRST_HEADING_ROW },
  lines: (place) => headingLines(criterion, place),
  update: (found) => headingUpdate(criterion, found),
});
