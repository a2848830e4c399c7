import type { ChartStore, SheetChart } from "./chart-store";
import { drawnChart, type DrawnSheetChart } from "./draw-from-sheet";

/** A chart exactly as it stands drawn, for tests. */
export interface ShownChart {
  readonly name: string;
  readonly title: string | null;
  readonly type: string;
  readonly series: readonly {
    readonly name: string;
    /** The labels next to the axis. */
    readonly categories: readonly string[];
    /** The levels further out, outermost first; "" goes on with the label before it. */
    readonly outerCategories: readonly (readonly string[])[];
    readonly values: readonly (number | null)[];
  }[];
}

/** What every chart of the workbook was last drawn from. */
export interface DrawnCharts {
  /** Reads every chart's cells anew and tells the listeners if any chart looks different now. */
  redraw(): void;
  drawn(chartId: string): DrawnSheetChart | undefined;
  shown(sheetId: string): readonly ShownChart[];
  subscribe(listener: () => void): () => void;
}

export function createDrawnCharts(charts: ChartStore): DrawnCharts {
  let drawings = new Map<string, DrawnSheetChart>();
  const listeners = new Set<() => void>();

  const shown = (chart: SheetChart): ShownChart[] => {
    const drawing = drawings.get(chart.id);
    if (!drawing) return [];
    const { name, title, categories, series } = drawing;
    const levels = { categories: categories.at(-1) ?? [], outerCategories: categories.slice(0, -1) };
    return [
      {
        name,
        title,
        type: chart.document.type,
        series: series.map((one) => ({ name: one.name, ...levels, values: one.values })),
      },
    ];
  };

  return {
    redraw() {
      let hasChanged = false;
      const redrawn = new Map<string, DrawnSheetChart>();
      for (const chart of charts.all()) {
        const before = drawings.get(chart.id);
        const now = drawnChart(charts.sheets, chart.document);
        const isSame = before !== undefined && isSameDrawing(before, now);
        redrawn.set(chart.id, isSame ? before : now);
        hasChanged ||= !isSame;
      }
      drawings = redrawn;
      if (hasChanged) for (const listener of listeners) listener();
    },
    drawn: (chartId) => drawings.get(chartId),
    shown: (sheetId) => charts.of(sheetId).flatMap(shown),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isSameDrawing(one: DrawnSheetChart, other: DrawnSheetChart): boolean {
  const areFormatsSame =
    one.valueAxis.format === other.valueAxis.format && one.categoryAxis.format === other.categoryAxis.format;
  return areFormatsSame && JSON.stringify(one) === JSON.stringify(other);
}
