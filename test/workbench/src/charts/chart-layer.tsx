import { CommandType, ICommandService, type Serializable } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import { createChartFloats } from "./chart-floats";
import { createChartSelection } from "./chart-selection";
import type { ChartStore } from "./chart-store";
import { ChartFrame, type ChartView } from "./ChartFrame";
import { createDrawnCharts, type ShownChart } from "./drawn-charts";

export interface ChartLayer {
  /** The charts of a sheet exactly as drawn; throws where there is no sheet of the name. */
  chartsOf(sheetName: string): readonly ShownChart[];
  /** True while a drawing is due: an edit or a calculation has not reached the charts yet. */
  isBusy(): boolean;
  dispose(): void;
}

const COMPONENT = "sheet-chart";
/** Long enough that what one edit sets off is drawn once. */
const DELAY = 30;

/** Draws every chart of the workbook over its sheet, and draws it again after whatever changes it. */
export function createChartLayer(grid: Grid, charts: ChartStore): ChartLayer {
  const drawn = createDrawnCharts(charts);
  const floats = createChartFloats(grid, charts, COMPONENT);
  const selection = createChartSelection(grid, charts, floats);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Results that are still to come would flicker as errors, so nothing is drawn until they are there. */
  const redraw = () => {
    timer = undefined;
    if (grid.isBusy()) return redrawSoon();
    floats.pull();
    floats.push();
    drawn.redraw();
    selection.push();
  };
  const redrawSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, DELAY);
  };

  const find = (chartId: string) => charts.all().find(({ id }) => id === chartId) ?? null;
  const view: ChartView = {
    subscribe: (listener) => drawn.subscribe(listener),
    drawn: (chartId) => drawn.drawn(chartId),
    select: (chartId) => charts.activate(find(chartId)),
    remove(chartId) {
      const chart = find(chartId);
      if (chart) charts.remove(chart);
    },
    leave() {
      charts.activate(null);
      grid.injector.get(ILayoutService).focus();
    },
    undo: () => void grid.api.undo(),
    redo: () => void grid.api.redo(),
  };
  const component = ({ data }: { readonly data: Serializable }) => (
    <ChartFrame view={view} chartId={(data as { chartId: string }).chartId} />
  );

  const ends = [
    grid.api.registerComponent(COMPONENT, component),
    grid.injector.get(ICommandService).onCommandExecuted(({ type }) => {
      if (type !== CommandType.MUTATION) return;
      floats.pull();
      redrawSoon();
    }),
    selection,
  ];
  const unsubscribe = charts.subscribe(() => {
    floats.push();
    selection.push();
    redrawSoon();
  });
  grid.onCalculated(redrawSoon);
  // The workbook that is open already may have brought charts.
  redrawSoon();

  return {
    chartsOf(sheetName) {
      const sheetId = charts.sheets.idOf(sheetName);
      if (sheetId === null) throw new Error(`There is no sheet "${sheetName}".`);
      return drawn.shown(sheetId);
    },
    isBusy: () => timer !== undefined,
    dispose() {
      clearTimeout(timer);
      unsubscribe();
      for (const end of ends) end.dispose();
    },
  };
}
