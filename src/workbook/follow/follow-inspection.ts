import type { Cells } from "../../scoring/cell";
import { withErrors } from "../inspection/cell-errors";
import { SAMPLE_NAME, TABLES } from "../inspection/names";
import { readInspectionCells, type InspectionCells } from "../inspection/read-inspection-cells";
import { excelTask } from "../tasks/excel-task";

/** A view of the inspection, read again where something has changed. */
export interface Followed<View> {
  /** null where the workbook has no inspection. */
  readonly read: () => Promise<View | null>;
  /** Calls the listener when something has changed, so that it reads again; resolves to the function that ends it. */
  readonly watch: (listener: () => void) => Promise<() => Promise<void>>;
}

/** What is kept between two readings. */
interface Kept {
  readonly cells: InspectionCells;
  readonly sample: unknown[][] | undefined;
  /** Where the table of cases was. */
  readonly shape: string;
  readonly sheetId: string;
}

/** More edits than these are read with everything else. */
const MOST_CHANGES = 20;

/**
 * Follows the inspection: the cells are read once, and after an edit of judgements only those that were edited; after any other
 * change, everything again. An edit costs two syncs.
 *
 * @param makeView makes what is shown of the cells, and of the cells of the sample where the settings have one
 * @param failures what is said where Excel would not read, or not tell of edits
 */
export function followInspection<View>(
  makeView: (cells: InspectionCells, sample: Cells | undefined) => View,
  failures: { readonly notRead: string; readonly notFollowed: string },
): Followed<View> {
  let kept: Kept | undefined;
  let changed: string[] = [];
  let isAllChanged = false;

  const read = () =>
    excelTask(failures.notRead, async (context) => {
      // What changes while this is being read is for the next time.
      const addresses = changed;
      const known = isAllChanged || addresses.length > MOST_CHANGES ? undefined : kept;
      changed = [];
      isAllChanged = false;
      kept = known && (await takeIn(context, known, addresses)) ? known : await readAll(context);
      return kept ? makeView(kept.cells, kept.sample) : null;
    });

  const watch = async (listener: () => void) => {
    const handlers = await excelTask(failures.notFollowed, async (context) => {
      const { worksheets } = context.workbook;
      const tell = () => {
        listener();
        return Promise.resolve();
      };
      const forget = () => {
        isAllChanged = true;
        return tell();
      };
      const added = [
        worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
          const isOneRange = changeType === "RangeEdited" && !address.includes(",");
          if (worksheetId !== kept?.sheetId || !isOneRange) return forget();
          changed.push(address);
          return tell();
        }),
        worksheets.onAdded.add(forget),
        worksheets.onDeleted.add(forget),
      ];
      await context.sync();
      return added;
    });
    return async () => {
      // Handlers are taken away with the context that added them.
      await Excel.run(handlers[0]!.context, async (context) => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
    };
  };
  return { read, watch };
}

const shapeOf = ({ rowIndex, rowCount, columnIndex, columnCount }: Excel.Range) =>
  [rowIndex, rowCount, columnIndex, columnCount].join();
const SHAPE = "rowIndex,rowCount,columnIndex,columnCount";

async function readAll(context: Excel.RequestContext): Promise<Kept | undefined> {
  const cells = await readInspectionCells(context);
  if (!cells) return undefined;
  const table = context.workbook.tables.getItem(TABLES.cases);
  const [range, sheet] = [table.getRange().load(SHAPE), table.worksheet.load("id")];
  const sample = context.workbook.names.getItemOrNullObject(SAMPLE_NAME).getRangeOrNullObject().load("values");
  await context.sync();
  return {
    cells,
    sample: sample.isNullObject ? undefined : withErrors(sample.values),
    shape: shapeOf(range),
    sheetId: sheet.id,
  };
}

/** Takes edited cells of the table of cases in; false where the table itself has changed. */
async function takeIn(
  context: Excel.RequestContext,
  { cells, shape }: Kept,
  addresses: readonly string[],
): Promise<boolean> {
  const table = context.workbook.tables.getItem(TABLES.cases);
  const range = table.getRange().load(SHAPE);
  const parts = addresses.map((address) =>
    table.worksheet.getRange(address).getIntersectionOrNullObject(range).load("values,rowIndex,columnIndex"),
  );
  await context.sync();
  if (shapeOf(range) !== shape) return false;
  const rows = cells.given.cases as unknown[][];
  for (const part of parts) {
    if (part.isNullObject) continue;
    withErrors(part.values).forEach((values, index) => {
      const place = part.rowIndex - range.rowIndex + index;
      const row = [...rows[place]!];
      row.splice(part.columnIndex - range.columnIndex, values.length, ...values);
      rows[place] = row;
    });
  }
  return true;
}
