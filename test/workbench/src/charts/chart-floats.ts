import { DrawingTypeEnum, ICommandService, type IDrawingSearch } from "@univerjs/core";
import { SheetSkeletonService } from "@univerjs/preset-sheets-core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  transformToAxisAlignPosition,
  transformToDrawingPosition,
  type ISheetFloatDom,
} from "@univerjs/preset-sheets-drawing";
import type { Grid } from "../grid/grid";
import { POINTS_PER_PIXEL } from "../grid/points-per-pixel";
import type { Box, ChartStore, SheetChart } from "./chart-store";

/** The places on the sheets that the charts are drawn into: the grid's drawings, kept in step with the model. */
export interface ChartFloats {
  /** Carries what the model says over to the grid. */
  push(): void;
  /** Carries over to the model what a person did in the grid: a chart moved, resized, deleted or brought back. */
  pull(): void;
  /** Finds a chart's drawing in the grid. */
  search(chart: SheetChart): IDrawingSearch;
}

/** @param componentKey the name under which the grid knows the component that draws a chart */
export function createChartFloats(grid: Grid, charts: ChartStore, componentKey: string): ChartFloats {
  // The grid has these only once a workbook is open.
  const drawings = () => grid.injector.get(ISheetDrawingService);
  const skeletons = () => grid.injector.get(SheetSkeletonService);
  /** Where model and grid last agreed that a chart lies; absent where the grid has no drawing of it. */
  const agreed = new Map<string, { readonly chart: SheetChart; readonly unitId: string; readonly box: Box }>();
  /** Charts that a person deleted: undoing that brings their drawings back. */
  const deleted = new Map<string, SheetChart>();
  let isPushing = false;

  const unitId = () => grid.workbook().getId();
  const search = (chart: SheetChart): IDrawingSearch => ({
    unitId: unitId(),
    subUnitId: chart.sheetId,
    drawingId: chart.id,
  });
  const agree = (chart: SheetChart, box: Box) => agreed.set(chart.id, { chart, unitId: unitId(), box });

  /** The grid counts from the corner of its headers, the model from that of the first cell. */
  function boxOf(chart: SheetChart): Box | null {
    const transform = drawings().getDrawingByParam(search(chart))?.transform;
    const skeleton = skeletons().getSkeleton(unitId(), chart.sheetId);
    if (!transform || !skeleton) return null;
    const { left = 0, top = 0, width = 0, height = 0 } = transform;
    const points = (pixels: number) => Math.round(pixels * POINTS_PER_PIXEL * 1000) / 1000;
    return {
      left: Math.max(0, points(left - skeleton.rowHeaderWidth)),
      top: Math.max(0, points(top - skeleton.columnHeaderHeight)),
      width: points(width),
      height: points(height),
    };
  }

  function drawingOf(chart: SheetChart): ISheetFloatDom | null {
    const skeleton = skeletons().ensureSkeleton(unitId(), chart.sheetId);
    if (!skeleton) return null;
    const { left, top, width, height } = chart.box;
    const transform = {
      left: left / POINTS_PER_PIXEL + skeleton.rowHeaderWidth,
      top: top / POINTS_PER_PIXEL + skeleton.columnHeaderHeight,
      width: width / POINTS_PER_PIXEL,
      height: height / POINTS_PER_PIXEL,
    };
    return {
      ...search(chart),
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey,
      transform,
      sheetTransform: transformToDrawingPosition(transform, skeleton),
      axisAlignSheetTransform: transformToAxisAlignPosition(transform, skeleton),
      // The grid's menu for pictures has nothing to offer a chart.
      data: { chartId: chart.id, disablePopup: true },
      allowTransform: true,
    };
  }

  /** Not by the grid's commands: these would put what an add-in does among the steps that a person can undo. */
  function apply(type: DrawingApplyType, { subUnitId }: IDrawingSearch, change: unknown) {
    const { redo, objects } = change as { redo: unknown; objects: unknown };
    isPushing = true;
    try {
      grid.injector
        .get(ICommandService)
        .syncExecuteCommand(SetDrawingApplyMutation.id, { unitId: unitId(), subUnitId, op: redo, objects, type });
    } finally {
      isPushing = false;
    }
  }

  function pushChart(chart: SheetChart) {
    const before = agreed.get(chart.id);
    if (before && sameBox(before.box, chart.box)) return;
    const existing = drawings().getDrawingByParam(search(chart));
    const drawing = drawingOf(chart);
    if (!drawing) return;
    // A drawing is there already where the chart's sheet was deleted and has come back.
    if (existing) apply(DrawingApplyType.UPDATE, drawing, drawings().getBatchUpdateOp([{ ...existing, ...drawing }]));
    else apply(DrawingApplyType.INSERT, drawing, drawings().getBatchAddOp([drawing]));
    agree(chart, chart.box);
  }

  return {
    search,
    push() {
      if (isPushing) return;
      const all = charts.all();
      for (const [id, { chart, unitId: itsUnit }] of agreed) {
        if (itsUnit === unitId() && all.includes(chart)) continue;
        agreed.delete(id);
        const place = itsUnit === unitId() ? drawings().getDrawingByParam(search(chart)) : null;
        if (place) apply(DrawingApplyType.REMOVE, place, drawings().getBatchRemoveOp([search(chart)]));
      }
      for (const chart of all) pushChart(chart);
    },
    pull() {
      if (isPushing) return;
      for (const [id, { chart, box }] of agreed) {
        const now = boxOf(chart);
        if (now === null) {
          if (!charts.all().includes(chart)) continue;
          agreed.delete(id);
          deleted.set(id, chart);
          charts.remove(chart);
        } else if (!sameBox(now, box)) {
          agree(chart, now);
          charts.place(chart, now);
        }
      }
      for (const [id, chart] of deleted) {
        const box = boxOf(chart);
        if (box === null) continue;
        deleted.delete(id);
        agree(chart, box);
        charts.add(chart);
      }
    },
  };
}

/** The grid's pixels and the model's points differ by roundings. */
function sameBox(one: Box, other: Box): boolean {
  const edges = ["left", "top", "width", "height"] as const;
  return edges.every((edge) => Math.abs(one[edge] - other[edge]) < 0.01);
}
