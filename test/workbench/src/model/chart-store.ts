import type { EventRegistry } from "../rich-api/event-registry";
import type { Chart } from "./chart";
import type { StructureChange } from "./chart-area-shift";
import type { ChartHost } from "./chart-element";
import type { ChartSheets } from "./chart-sheets";

/** Every chart of the open workbook: sheets and collections are made anew, charts are not. */
export class ChartStore implements ChartHost {
  #charts: Chart[] = [];
  #active: Chart | null = null;
  #idCount = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly sheets: ChartSheets,
    private readonly events: Pick<EventRegistry, "raise">,
  ) {}

  /** The charts of a sheet from the first added to the last. */
  of(sheetId: string): readonly Chart[] {
    return this.#charts.filter((chart) => chart.$sheetId === sheetId);
  }
  /** The charts of every sheet that is there; those of a deleted one come back with it. */
  all(): readonly Chart[] {
    return this.#charts.filter((chart) => this.sheets.sheet(chart.$sheetId) !== null);
  }
  get active(): Chart | null {
    return this.#active;
  }
  newId(): string {
    const number = (++this.#idCount).toString(16).toUpperCase().padStart(4, "0");
    return `{00000000-0008-0000-0000-0000${number}0000}`;
  }

  add(chart: Chart) {
    this.#charts.push(chart);
    this.#raise("ChartCollection.onAdded", chart.$sheetId, chart, { type: "ChartAdded", source: "Local" });
    this.changed();
  }
  remove(chart: Chart) {
    if (!this.#charts.includes(chart)) return;
    this.activate(this.#active === chart ? null : this.#active);
    this.#charts = this.#charts.filter((one) => one !== chart);
    this.#raise("ChartCollection.onDeleted", chart.$sheetId, chart, { type: "ChartDeleted", source: "Local" });
    this.changed();
  }
  /** Makes the chart the one that is selected; null: none is. */
  activate(chart: Chart | null) {
    const previous = this.#active;
    if (chart === previous) return;
    this.#active = chart;
    if (previous) this.#raiseTwice("onDeactivated", previous, { type: "ChartDeactivated" });
    if (chart) this.#raiseTwice("onActivated", chart, { type: "ChartActivated" });
    this.changed();
  }
  /** Another workbook is open: these are its charts, and nobody added them. */
  replace(charts: readonly Chart[]) {
    this.#charts = [...charts];
    this.#active = null;
    this.changed();
  }
  /** Lets every chart follow its cells. */
  shift(change: StructureChange) {
    for (const chart of this.#charts) chart.$shift(change);
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

  #raiseTwice(member: "onActivated" | "onDeactivated", chart: Chart, payload: object) {
    this.#raise(`Chart.${member}`, chart.id, chart, payload);
    this.#raise(`ChartCollection.${member}`, chart.$sheetId, chart, payload);
  }
  #raise(event: Parameters<EventRegistry["raise"]>[0], target: string, chart: Chart, payload: object) {
    this.events.raise(event, target, { chartId: chart.id, worksheetId: chart.$sheetId, ...payload });
  }
}
