import { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
} from "@univerjs/preset-sheets-core";
import type { StructureChange } from "./area-shift";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";

/** The grid's changes of a sheet's rows or columns; all of them have the same parameters. */
const CHANGES = new Map([
  [InsertRowMutation.id, { kind: "insert", what: "rows" }],
  [RemoveRowMutation.id, { kind: "remove", what: "rows" }],
  [InsertColMutation.id, { kind: "insert", what: "columns" }],
  [RemoveColMutation.id, { kind: "remove", what: "columns" }],
] as const);

/** Tells of rows and columns that come and go and of cells that are moved, when the grid has done it. */
export function followStructure(grid: Grid, onChange: (change: StructureChange) => void) {
  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const change = changeOf(id, params);
    if (change) onChange(change);
  });
}

function changeOf(id: string, params: unknown): StructureChange | null {
  if (id === MoveRangeMutation.id) {
    const { fromRange: from, toRange: to, ...sheets } = params as IMoveRangeMutationParams;
    return {
      kind: "move",
      from: { ...fromRange(from), sheetId: sheets.from.subUnitId },
      to: { ...fromRange(to), sheetId: sheets.to.subUnitId },
    };
  }
  const change = CHANGES.get(id);
  if (!change) return null;
  const { subUnitId, range } = params as IInsertRowMutationParams;
  const { firstRow, lastRow, firstColumn, lastColumn } = fromRange(range);
  return change.what === "rows"
    ? { ...change, sheetId: subUnitId, first: firstRow, count: lastRow - firstRow + 1 }
    : { ...change, sheetId: subUnitId, first: firstColumn, count: lastColumn - firstColumn + 1 };
}
