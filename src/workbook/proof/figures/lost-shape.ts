import { textOf } from "../../../scoring/cell";
import { HEADINGS, SPECIFIC } from "../../inspection/headings";
import { headingName, NAMES } from "../../inspection/names";
import { SCHEME } from "../../inspection/scheme";
import { PROOF } from "../../texts/proof";
import { TITLES } from "../../texts/report";
import { readCell } from "./cells-of";
import { hasChartColumns, hasItsColumns } from "./columns";
import type { OwnCells } from "./read-figures";
import type { Difference } from "./shown-figures";

/** The blocks whose figures are found by their columns, by their names. */
const BLOCKS: readonly (readonly [name: string, title: string])[] = [
  [NAMES.chartInWords, TITLES.chartInWords],
  [NAMES.table1, TITLES.table1],
  [NAMES.caution, TITLES.caution],
  [NAMES.table2, TITLES.table2],
  ...SCHEME.criteria.map(({ id }) => [headingName(id), TITLES.heading(id)] as const),
];
/**
 * Headings by which the columns of the sheets' own tables are found and that are not there: what those columns hold, the
 * inspectors' words among them, cannot be read.
 */
export const lostHeadings = ({ criteria, sections, leadership }: OwnCells): Difference[] => [
  ...headingsLostFrom(criteria, HEADINGS.criteria, UNREAD),
  ...headingsLostFrom(sections, HEADINGS.sections, [...UNREAD, HEADINGS.title]),
  ...headingsLostFrom(
    leadership,
    HEADINGS.leadership.filter((heading) => !heading.startsWith(SPECIFIC)),
    [...UNREAD, HEADINGS.proposal],
  ),
];

/** Blocks that a column was inserted into or taken from: which of their columns shows what is not known any more. */
export function lostColumns(own: OwnCells): Difference[] {
  const at = (range: Excel.Range, title: string): Difference => ({
    address: readCell(range, 0, 0).address,
    sentence: PROOF.columns(title, range.columnCount),
  });
  const blocks = BLOCKS.flatMap(([name, title]) => {
    const block = own.area(name);
    return block && !hasItsColumns(block) ? [at(block, title)] : [];
  });
  if (hasChartColumns(own.chartData)) return blocks;
  return [{ ...at(own.chartData, PROOF.behindChart), cure: "restore" }, ...blocks];
}

/** Headings of columns that nothing is compared by, and that anybody may rename or delete. */
const UNREAD: readonly string[] = [HEADINGS.typedOver, HEADINGS.description];

/** The headings that a table lacks; where one stands in its place that is not the add-in's, it has been renamed. */
function headingsLostFrom(table: Excel.Range, wanted: readonly string[], unread: readonly string[]): Difference[] {
  const headings = ((table.values as unknown[][])[0] ?? []).map(textOf);
  return wanted.flatMap((heading, index): Difference[] => {
    if (headings.includes(heading) || unread.includes(heading)) return [];
    const held = headings[index];
    const isRenamed = held !== undefined && !wanted.includes(held);
    const { address } = readCell(table, 0, isRenamed ? index : 0);
    const sentence = PROOF.headingLost(heading, isRenamed ? held : undefined);
    return [{ address, sentence, ...(isRenamed && { cure: "write", formula: heading }) }];
  });
}
