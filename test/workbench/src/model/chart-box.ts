import { ExcelObject } from "../rich-api/excel-object";
import { areaOfPlace } from "./chart-reference";
import type { ChartStore } from "./chart-store";
import { checkedNumber } from "./chart-values";
import type { SheetArea } from "./context";

/** Excel's size of a new chart, in points: 5 by 3 inches. */
const DEFAULT_SIZE = { width: 360, height: 216 };
const MOST = 169_056;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies on its sheet, in points. */
export abstract class ChartBox extends ExcelObject {
  $box: Box = { left: 0, top: 0, ...DEFAULT_SIZE };

  constructor(
    readonly $store: ChartStore,
    readonly $sheetId: string,
  ) {
    super();
  }

  get left(): number {
    return this.$box.left;
  }
  set left(points: unknown) {
    this.$place({ left: checkedNumber(points, 0, MOST) });
  }
  get top(): number {
    return this.$box.top;
  }
  set top(points: unknown) {
    this.$place({ top: checkedNumber(points, 0, MOST) });
  }
  get width(): number {
    return this.$box.width;
  }
  set width(points: unknown) {
    this.$place({ width: checkedNumber(points, 1, MOST) });
  }
  get height(): number {
    return this.$box.height;
  }
  set height(points: unknown) {
    this.$place({ height: checkedNumber(points, 1, MOST) });
  }

  setPosition(startCell: unknown, endCell?: unknown) {
    const start = this.#cells(startCell);
    this.$place({ left: start.left, top: start.top });
    if (endCell === undefined || endCell === null) return;
    const end = this.#cells(endCell);
    this.$place({ width: Math.max(1, end.right - start.left), height: Math.max(1, end.bottom - start.top) });
  }

  $place(change: Partial<Box>) {
    this.$box = { ...this.$box, ...change };
    this.$store.changed();
  }
  /** To the right of its source, where that lies on the same sheet. */
  $placeBeside(source: SheetArea) {
    if (source.sheetId !== this.$sheetId) return;
    const { right, top } = this.#edges(source);
    this.$place({ left: right + GAP, top });
  }

  #cells(place: unknown) {
    return this.#edges(areaOfPlace(this.$store.sheets, place, this.$sheetId));
  }
  #edges({ firstRow, firstColumn, lastRow, lastColumn }: SheetArea) {
    const sheet = this.$store.sheets.sheet(this.$sheetId);
    if (!sheet) return { left: 0, top: 0, right: 0, bottom: 0 };
    return {
      left: sheet.columnLeft(firstColumn),
      top: sheet.rowTop(firstRow),
      right: sheet.columnLeft(lastColumn + 1),
      bottom: sheet.rowTop(lastRow + 1),
    };
  }
}

const GAP = 12;
