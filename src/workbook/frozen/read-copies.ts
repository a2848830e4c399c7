import { NAMES } from "../inspection/names";
import { excelTask } from "../tasks/excel-task";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { cellKey, textOf, type Cells } from "../../scoring/cell";
import { FREEZE } from "../texts/freeze";
import { frozenCopyOf, isFrozenTitle, newestFirst, type FrozenCopy } from "./frozen-copy";
import { figuresOfResults, movedFigures, type Move } from "./frozen-figures";

/** The cells of every sheet that Freeze has made, by their names, in the order of the sheets. Three syncs. */
export async function readFrozenCells(context: Excel.RequestContext): Promise<Map<string, Cells>> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const firsts = sheets.items.map((sheet) => sheet.getRange("A1").load("values"));
  await context.sync();
  const frozen = sheets.items.filter((_, index) => isFrozenTitle((firsts[index]!.values as unknown[][])[0]?.[0]));
  if (frozen.length === 0) return new Map();
  const used = frozen.map((sheet) => sheet.getUsedRange(true).load("values"));
  await context.sync();
  return new Map(frozen.map(({ name }, index) => [name, used[index]!.values as Cells]));
}

/** The frozen copies among those sheets, the newest first. */
export const copiesIn = (cells: ReadonlyMap<string, Cells>): FrozenCopy[] =>
  newestFirst([...cells].flatMap(([sheet, rows]) => frozenCopyOf(sheet, rows) ?? []));

/** What the pane shows of the frozen copies. */
export interface FrozenView {
  /** The newest first. */
  readonly copies: readonly FrozenCopy[];
  /** The newest copy of this inspection, and what has moved since; undefined where there is none. */
  readonly newest?: {
    readonly copy: FrozenCopy;
    readonly moves: readonly Move[];
    /** Whether the judgements or settings are others, even where no figure is. */
    readonly isChanged: boolean;
  };
}

/** Reads the frozen copies and compares the newest of this inspection with what the one formula gives now. Up to four syncs. */
export const readFrozen = (): Promise<FrozenView> =>
  excelTask(FREEZE.notRead, async (context): Promise<FrozenView> => {
    const copies = copiesIn(await readFrozenCells(context));
    if (copies.length === 0) return { copies };
    const [results, area, month] = [NAMES.results, NAMES.area, NAMES.month].map((name) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values,text"),
    ) as [Excel.Range, Excel.Range, Excel.Range];
    await context.sync();
    if (results.isNullObject) return { copies };
    const shown = (range: Excel.Range) => (range.isNullObject ? "" : (range.text[0]?.[0] ?? ""));
    // Frozen copies of an earlier inspection may have been moved in.
    const copy = copies.find(
      ({ fact }) => isSameText(fact("area"), shown(area)) && isSameText(fact("month"), shown(month)),
    );
    const cells = results.values as Cells;
    const row = cells.find(([id]) => textOf(id) === INSPECTION);
    // While nothing is calculated nothing has moved.
    if (!copy || !row) return { copies };
    const fingerprint = textOf(row[(cells[0] ?? []).indexOf("Fingerprint")]);
    const moves = movedFigures(copy.figures, figuresOfResults(cells));
    return { copies, newest: { copy, moves, isChanged: fingerprint !== copy.fact("fingerprint") } };
  });

/** Whether two names are the same to a person. */
export const isSameText = (one: string, other: string): boolean => cellKey(one) === cellKey(other);
