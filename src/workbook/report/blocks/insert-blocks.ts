import { absoluteReference, sheetOf } from "../../inspection/a1";
import { defineName, readNames } from "../../inspection/workbook-names";
import { SCHEME } from "../../inspection/scheme";
import { headingName, NAMES } from "../../inspection/names";
import { REFUSED } from "../../texts/report";
import { checkFree, notInserted } from "./before-inserting";
import type { Block } from "./block";
import { columnsAt, startCell, type Place } from "./places";
import { planFound, planNew, type BlockPlan } from "./plan-block";
import { queueBlocks, type FoundBlock } from "./find-blocks";
import { updateBlock, writeBlock } from "./write-block";

/**
 * Inserts blocks, those at the selected cell one below the other, and updates those that stand anywhere. Nothing is written
 * unless all of them can be; what is written goes out with the next sync, and the areas' addresses come with it.
 */
export async function insertBlocks(
  context: Excel.RequestContext,
  title: string,
  blocks: readonly Block[],
  place: Place,
): Promise<readonly BlockPlan[]> {
  const { plans, write } = await planBlocks(context, title, blocks, place);
  write();
  return plans;
}

/**
 * The same, with nothing written until `write` is called.
 * @param firstRow rows below the selected cell at which the first of them begins
 */
export async function planBlocks(
  context: Excel.RequestContext,
  title: string,
  blocks: readonly Block[],
  place: Place,
  firstRow = 0,
): Promise<{ readonly plans: readonly BlockPlan[]; readonly write: () => void }> {
  const names = await readNames(context);
  const blockNamed = queueBlocks(
    context,
    names,
    blocks.map(({ name }) => name),
  );
  const readPlace = queuePlace(context, place, names, firstRow);
  await context.sync();

  let row: number | null = null;
  let begun: FoundBlock | null = null;
  const plans = blocks.map((block) => {
    const found = blockNamed(block.name);
    if (found) {
      const plan = planFound(block, found);
      if (!plan.wasThere) begun = found;
      return plan;
    }
    const { cell, below } = readPlace(title);
    const isOnReport = place === "report";
    const first = isOnReport && typeof block.row === "object" ? block.row.notAbove : 0;
    row = Math.max(row ?? below, begun ? rowBelow(begun, cell) : 0, first);
    const at = isOnReport && typeof block.row === "number" ? block.row : row;
    row += block.lineCount(columnsAt(place)) + 1;
    return planNew(block, cell.getOffsetRange(at, 0), columnsAt(place));
  });
  for (const { area } of plans) area.load("rowIndex,columnIndex,address,width");
  await checkFree(
    context,
    plans.flatMap(({ block, mustBeFree }) => (mustBeFree ? [{ title: block.title, area: mustBeFree }] : [])),
    place,
  );

  const write = () => {
    // All the names first: by them blocks that are stopped half-way are found again, each in its place.
    for (const { inPlace, block, area } of plans)
      if (!inPlace) defineName({ context, names }, block.name, absoluteReference(area.address));
    for (const plan of plans)
      if (plan.inPlace) updateBlock(plan, plan.inPlace);
      else writeBlock(plan);
  };
  return { plans, write };
}

/** The row below a block that was begun, counted from a cell above it; 0 where the block is elsewhere. */
function rowBelow({ area, row, column, formulas }: FoundBlock, cell: Excel.Range): number {
  const isBelow =
    sheetOf(area.address) === sheetOf(cell.address) && column === cell.columnIndex && row >= cell.rowIndex;
  return isBelow ? row + formulas.length + 1 - cell.rowIndex : 0;
}

/** Where new blocks go: read with the next sync, refused only when it is needed. */
function queuePlace(context: Excel.RequestContext, place: Place, names: ReadonlySet<string>, firstRow: number) {
  if (place === "selection") {
    const cell = startCell(context, place).load("address,rowIndex,columnIndex");
    return () => ({ cell, below: firstRow });
  }
  if (!names.has(NAMES.report))
    return (title: string): never => {
      throw notInserted(title, REFUSED.noReport);
    };
  const anchor = startCell(context, place).load("address,rowIndex,columnIndex");
  const used = anchor.worksheet.getUsedRangeOrNullObject(true).load("address,rowIndex,rowCount");
  // A heading that was begun may be empty still.
  const headings = SCHEME.criteria
    .filter(({ id }) => names.has(headingName(id)))
    .map(({ id }) => context.workbook.names.getItem(headingName(id)).getRangeOrNullObject());
  for (const heading of headings) heading.load("address,rowIndex,rowCount");
  return () => {
    const ends = [used, ...headings]
      .filter((area) => !area.isNullObject && sheetOf(area.address) === sheetOf(anchor.address))
      .map(({ rowIndex, rowCount }) => rowIndex + rowCount + 1 - anchor.rowIndex);
    return { cell: anchor, below: Math.max(0, ...ends) };
  };
}
