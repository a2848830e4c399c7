import type { ChartStore, SheetChart } from "../charts/chart-store";
import { ExcelObject } from "../rich-api/excel-object";
import type { Property } from "../rich-api/property-table";

/** A chart, and where all charts are: whoever changes a part of it says so there. */
export interface ChartHost {
  readonly charts: ChartStore;
  readonly chart: SheetChart;
}

/** A part of a chart as the add-in reaches it: a view over its piece of the chart's document. */
export abstract class ChartPart<Part> extends ExcelObject {
  constructor(
    readonly $host: ChartHost,
    readonly $part: Part,
  ) {
    super();
  }

  get $sheets() {
    return this.$host.charts.sheets;
  }
  $changed() {
    this.$host.charts.changed();
  }
}

/**
 * A property that the document keeps as it is given.
 * @param otherwise what holds as long as nobody has said
 */
export function kept<Key extends string, Value>(
  key: Key,
  check: (given: unknown) => Value,
  otherwise?: Value,
): Property<ChartPart<{ readonly [Name in Key]?: Value }>, Value> {
  return {
    get: ({ $part }) => $part[key] ?? (otherwise as Value),
    set(part, given) {
      Object.assign(part.$part, { [key]: check(given) });
      part.$changed();
    },
  };
}

/** A part of the part, made anew for whoever asks. */
export const below = <Part, View>(make: (host: ChartHost, part: Part) => View): Property<ChartPart<Part>, View> => ({
  get: ({ $host, $part }) => make($host, $part),
});
