import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import {
  IDrawingManagerService,
  SetDrawingSelectedOperation,
  SheetCanvasFloatDomManagerService,
} from "@univerjs/preset-sheets-drawing";
import type { Grid } from "../grid/grid";
import type { ChartStore } from "./chart-store";
import type { ChartFloats } from "./chart-floats";

export interface ChartSelection {
  /** Shows in the grid which chart the model says is selected. */
  push(): void;
  dispose(): void;
}

/** Keeps the chart that is selected in the grid and the model's active chart the same. */
export function createChartSelection(grid: Grid, charts: ChartStore, floats: ChartFloats): ChartSelection {
  let subscription: { unsubscribe(): void } | undefined;
  let isPushing = false;

  /** The grid has this only once a workbook is open. */
  function drawings(): IDrawingManagerService {
    const manager = grid.injector.get(IDrawingManagerService);
    subscription ??= manager.focus$.subscribe((focused) => {
      if (isPushing || isAboutToShow(focused.length)) return;
      const ids = focused.map(({ drawingId }) => drawingId);
      charts.activate(charts.all().find(({ id }) => ids.includes(id)) ?? null);
    });
    return manager;
  }

  const rectOf = (chartId: string) =>
    grid.injector.get(SheetCanvasFloatDomManagerService).getFloatDomInfo(chartId)?.rect;

  /** Turning to another sheet the grid lets go of what is selected, before it shows that sheet's charts. */
  const isAboutToShow = (focusedCount: number) =>
    focusedCount === 0 && charts.active !== null && rectOf(charts.active.id) === undefined;

  /** The grid's frame with its handles, which goes with its selection. */
  function frame(chartId: string | null) {
    const unit = grid.injector.get(IRenderManagerService).getRenderById(grid.workbook().getId());
    const transformer = unit?.scene.getTransformerByCreate();
    const rect = chartId === null ? undefined : rectOf(chartId);
    transformer?.clearSelectedObjects();
    if (rect) transformer?.setSelectedControl(rect);
  }

  return {
    push() {
      if (isPushing || charts.all().length === 0) return;
      const { active } = charts;
      const selected = drawings()
        .getFocusDrawings()
        .map(({ drawingId }) => drawingId);
      const isSame = active ? selected.includes(active.id) : !charts.all().some(({ id }) => selected.includes(id));
      if (isSame) return;
      isPushing = true;
      try {
        frame(active?.id ?? null);
        grid.injector
          .get(ICommandService)
          .syncExecuteCommand(SetDrawingSelectedOperation.id, active ? [floats.search(active)] : []);
      } finally {
        isPushing = false;
      }
    },
    dispose: () => subscription?.unsubscribe(),
  };
}
