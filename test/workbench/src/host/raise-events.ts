import { ICommandService, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SetSelectionsOperation, SetStyleCommand } from "@univerjs/preset-sheets-core";
import { toA1, type GridArea } from "../grid/a1";
import { fromRange } from "../grid/grid-range";
import { FOLLOWING_TRIGGER } from "../grid/formula-mutations";
import { isShifting } from "../grid/shift-cells";
import { raiseChanged } from "../model/change-events";
import type { ModelContext } from "../model/context";
import { WORKBOOK_TARGET, type ObjectEvent } from "../rich-api/events";

interface ValuesMutation {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/** The rectangle around the cells whose values an edit set; null where it only changed formats. */
function editedArea({ cellValue, trigger }: ValuesMutation): GridArea | null {
  if (trigger === SetStyleCommand.id || trigger === FOLLOWING_TRIGGER) return null;
  let area = null as GridArea | null;
  for (const [rowText, cells] of Object.entries(cellValue ?? {})) {
    for (const [columnText, cell] of Object.entries(cells)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const [row, column] = [Number(rowText), Number(columnText)];
      area = {
        firstRow: Math.min(area?.firstRow ?? row, row),
        firstColumn: Math.min(area?.firstColumn ?? column, column),
        lastRow: Math.max(area?.lastRow ?? row, row),
        lastColumn: Math.max(area?.lastColumn ?? column, column),
      };
    }
  }
  return area;
}

/** Raises Excel's events for what happens in the grid. `pushDocumentEvent` is for those that go to the document. */
export function raiseEvents(context: ModelContext, pushDocumentEvent: (name: string) => void) {
  const { grid, events } = context;
  const { api } = grid;
  const both = (
    event: "onChanged" | "onSelectionChanged" | "onCalculated" | "onActivated" | "onDeactivated",
    sheetId: string,
    payload: object,
  ) => {
    events.raise(`Worksheet.${event}` satisfies ObjectEvent, sheetId, payload);
    events.raise(`WorksheetCollection.${event}` satisfies ObjectEvent, WORKBOOK_TARGET, payload);
  };

  grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula || isShifting(grid)) return;
    const mutation = command.params as ValuesMutation;
    const area = editedArea(mutation);
    if (!area) return;
    raiseChanged(context, mutation.subUnitId, area);
  });

  grid.onCalculated(() => {
    // Excel calculates sheet by sheet; the grid calculates the workbook.
    for (const sheet of grid.workbook().getSheets()) {
      const sheetId = sheet.getSheetId();
      both("onCalculated", sheetId, { worksheetId: sheetId, address: "" });
    }
  });

  // The grid passes through other selections and sheets on its way: only where it ends is told.
  const place = () => {
    const range = grid.workbook().getActiveRange();
    return {
      sheetId: grid.workbook().getActiveSheet().getSheetId(),
      address: range && toA1(fromRange(range.getRange())),
    };
  };
  let told = place();
  let isDue = false;
  const tellPlace = () => {
    isDue = false;
    const before = told;
    const { sheetId, address } = (told = place());
    if (sheetId !== before.sheetId) {
      both("onDeactivated", before.sheetId, { worksheetId: before.sheetId });
      both("onActivated", sheetId, { worksheetId: sheetId });
    }
    if (sheetId === before.sheetId && address === before.address) return;
    both("onSelectionChanged", sheetId, { address: address ?? "", worksheetId: sheetId, workbookId: "" });
    pushDocumentEvent("documentSelectionChanged");
  };
  const tellPlaceSoon = () => {
    if (!isDue) queueMicrotask(tellPlace);
    isDue = true;
  };
  api.addEvent(api.Event.SelectionChanged, tellPlaceSoon);
  // Keys move the selection without that event.
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) tellPlaceSoon();
  });
  api.addEvent(api.Event.ActiveSheetChanged, tellPlaceSoon);
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) =>
    events.raise("WorksheetCollection.onAdded", WORKBOOK_TARGET, {
      worksheetId: worksheet.getSheetId(),
      source: "Local",
    }),
  );
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) =>
    events.raise("WorksheetCollection.onDeleted", WORKBOOK_TARGET, { worksheetId: sheetId, source: "Local" }),
  );
  api.addEvent(api.Event.SheetNameChanged, ({ worksheet }) => {
    const payload = { worksheetId: worksheet.getSheetId(), nameAfter: worksheet.getSheetName(), source: "Local" };
    events.raise("Worksheet.onNameChanged", payload.worksheetId, payload);
    events.raise("WorksheetCollection.onNameChanged", WORKBOOK_TARGET, payload);
  });
}
