import { absoluteReference } from "../inspection/a1";
import { defineName, readNames } from "../inspection/define-name";
import { NAMES } from "../names";
import { REFUSED } from "../texts/report";
import { checkFree } from "./free-cells";
import { columnsAt, reportRows, startCell, type Place } from "./place";
import { planNew, planStanding, type Block, type Plan } from "./plan-block";
import { refusal } from "./refuse";
import { queueStanding } from "./standing";
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
): Promise<readonly Plan[]> {
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
): Promise<{ readonly plans: readonly Plan[]; readonly write: () => void }> {
  const names = await readNames(context);
  const standingOf = queueStanding(
    context,
    names,
    blocks.map(({ name }) => name),
  );
  const readPlace = queuePlace(context, place, names, firstRow);
  await context.sync();

  let row: number | null = null;
  const plans = blocks.map((block) => {
    const standing = standingOf(block.name);
    if (standing) return planStanding(block, standing);
    const { cell, below } = readPlace(title);
    row ??= below;
    const at = place === "report" ? (block.row ?? row) : row;
    row += block.lineCount(columnsAt(place)) + 1;
    return planNew(block, cell.getOffsetRange(at, 0), columnsAt(place));
  });
  for (const { area } of plans) area.load("rowIndex,columnIndex,address,width");
  await checkFree(
    context,
    plans.flatMap(({ block, mustBeFree }) => (mustBeFree ? [{ title: block.title, area: mustBeFree }] : [])),
    place,
  );

  const write = (plan: Plan) => {
    if (plan.inPlace) updateBlock(plan, plan.inPlace);
    else {
      // The name first: by it a block that is stopped half-way is found again.
      defineName({ context, names }, plan.block.name, absoluteReference(plan.area.address));
      writeBlock(plan);
    }
  };
  return { plans, write: () => plans.forEach(write) };
}

/** Where new blocks go: read with the next sync, refused only when it is needed. */
function queuePlace(context: Excel.RequestContext, place: Place, names: ReadonlySet<string>, firstRow: number) {
  if (place === "selection") {
    const cell = startCell(context, place);
    return () => ({ cell, below: firstRow });
  }
  if (!names.has(NAMES.report))
    return (title: string): never => {
      throw refusal(title, REFUSED.noReport);
    };
  const anchor = startCell(context, place).load("rowIndex");
  const used = anchor.worksheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  return () => {
    const below = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1 - anchor.rowIndex;
    // Headings that come first leave room for what has its place above them.
    return { cell: anchor, below: Math.max(reportRows().headings, below) };
  };
}
