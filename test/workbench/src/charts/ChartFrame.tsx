import { useSyncExternalStore, type KeyboardEvent } from "react";
import { ChartDrawing } from "./ChartDrawing";
import type { DrawnChart } from "./drawn-chart";

/** What a chart on the sheet is drawn from and what it tells. */
export interface ChartView {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object as long as nothing changed; undefined before the first drawing. */
  readonly drawn: (chartId: string) => DrawnChart | undefined;
  readonly select: (chartId: string) => void;
  readonly remove: (chartId: string) => void;
  /** Goes back to the cells. */
  readonly leave: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A chart on its sheet: it can be reached by keyboard, Delete removes it and Escape goes back to the cells. */
export function ChartFrame({ view, chartId }: { readonly view: ChartView; readonly chartId: string }) {
  const chart = useSyncExternalStore(view.subscribe, () => view.drawn(chartId));
  if (!chart) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event, view, chartId);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div
      data-chart={chart.name}
      role="group"
      aria-label={chart.name}
      tabIndex={0}
      style={{ width: "100%", height: "100%", outlineOffset: -2 }}
      onFocus={() => view.select(chartId)}
      onKeyDown={onKeyDown}
    >
      <ChartDrawing chart={chart} />
    </div>
  );
}

/** What a key does; the grid's own shortcuts do not reach beyond its cells, so undo and redo are here too. */
function actionOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, view: ChartView, chartId: string) {
  if (key === "Delete" || key === "Backspace") return () => view.remove(chartId);
  if (key === "Escape") return view.leave;
  if (!ctrlKey && !metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shiftKey)) return view.redo;
  return letter === "z" ? view.undo : undefined;
}
