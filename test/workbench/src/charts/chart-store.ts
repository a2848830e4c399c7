import type { ChartDocument } from "../document/chart-document";
import type { Draft } from "../document/draft";
import { shiftedArea, type StructureChange } from "../grid/area-shift";
import type { EventRegistry } from "../rich-api/event-registry";
import { areaOf, sourceOf, sourcesOf } from "./chart-areas";
import type { ChartSheets } from "./chart-sheets";

/** Where a chart lies on its sheet, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart's document while the workbook is open. The cells that it follows are known by the id of their sheet, so that a new name changes nothing. */
export type OpenChartDocument = Omit<Draft<ChartDocument>, "place" | "description" | "columns"> &
  Required<Pick<Draft<ChartDocument>, "columns">>;

/** A chart of the open workbook: the document is all its state but its place. */
export interface SheetChart {
  readonly id: string;
  readonly sheetId: string;
  box: Box;
  readonly document: OpenChartDocument;
}

/** Every chart of the open workbook. */
export class ChartStore {
  #charts: SheetChart[] = [];
  #active: SheetChart | null = null;
  #idCount = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly sheets: ChartSheets,
    private readonly events: Pick<EventRegistry, "raise">,
  ) {}

  /** The charts of a sheet from the first added to the last. */
  of(sheetId: string): readonly SheetChart[] {
    return this.#charts.filter((chart) => chart.sheetId === sheetId);
  }
  /** The charts of every sheet that is there; those of a deleted one come back with it. */
  all(): readonly SheetChart[] {
    return this.#charts.filter((chart) => this.sheets.sheet(chart.sheetId) !== null);
  }
  /** The chart that a person has selected. */
  get active(): SheetChart | null {
    return this.#active;
  }

  /** A chart that is on no sheet yet. */
  make(sheetId: string, document: OpenChartDocument, box: Box): SheetChart {
    const number = (++this.#idCount).toString(16).toUpperCase().padStart(4, "0");
    return { id: `{00000000-0008-0000-0000-0000${number}0000}`, sheetId, box, document };
  }
  add(chart: SheetChart) {
    this.#charts.push(chart);
    this.#raise("ChartCollection.onAdded", chart, "ChartAdded");
    this.changed();
  }
  remove(chart: SheetChart) {
    if (!this.#charts.includes(chart)) return;
    this.activate(this.#active === chart ? null : this.#active);
    this.#charts = this.#charts.filter((one) => one !== chart);
    this.#raise("ChartCollection.onDeleted", chart, "ChartDeleted");
    this.changed();
  }
  place(chart: SheetChart, change: Partial<Box>) {
    chart.box = { ...chart.box, ...change };
    this.changed();
  }
  /** Makes the chart the one that is selected; null: none is. */
  activate(chart: SheetChart | null) {
    if (chart === this.#active) return;
    this.#active = chart;
    this.changed();
  }
  /** Another workbook is open: these are its charts, and nobody added them. */
  replace(charts: readonly SheetChart[]) {
    this.#charts = [...charts];
    this.#active = null;
    this.changed();
  }
  /** Lets every chart follow its cells. */
  shift(change: StructureChange) {
    for (const { document } of this.#charts)
      for (const source of sourcesOf(document)) {
        const area = areaOf(source);
        source.cells = sourceOf(area && shiftedArea(area, change)).cells;
      }
    this.changed();
  }

  changed() {
    for (const listener of this.#listeners) listener();
  }
  /** Calls the listener after every change of a chart; what comes back ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #raise(event: "ChartCollection.onAdded" | "ChartCollection.onDeleted", chart: SheetChart, type: string) {
    this.events.raise(event, chart.sheetId, { chartId: chart.id, worksheetId: chart.sheetId, type, source: "Local" });
  }
}
