import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { GridArea, SheetArea } from "../grid/a1";
import type { SheetCells } from "../grid/sheet-cells";
import { ExcelCollection } from "../rich-api/excel-collection";
import { oneOf } from "../rich-api/given-values";
import { withProperties, type Property } from "../rich-api/property-table";
import { checkedColor } from "./cell-colour";
import type { ModelContext } from "./context";
import { StyledRange } from "./styled-range";

type Side = "t" | "r" | "b" | "l";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];

const STYLES: Readonly<Record<string, Readonly<Record<string, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE, Thin: BorderStyleTypes.DOUBLE },
};
/** Excel draws these besides. */
const OTHER_STYLES = ["DashDot", "DashDotDot", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
const NONE: Line = { style: "None", weight: "Thin", color: "#000000" };

/** An edge between two cells belongs to both: the cell that shares a side, and which of its sides that is. */
const NEIGHBOURS: Readonly<Record<Side, { readonly row: number; readonly column: number; readonly side: Side }>> = {
  t: { row: -1, column: 0, side: "b" },
  b: { row: 1, column: 0, side: "t" },
  l: { row: 0, column: -1, side: "r" },
  r: { row: 0, column: 1, side: "l" },
};

function lineOf(border: Nullable<IBorderStyleData>): Line {
  for (const [style, weights] of Object.entries(STYLES))
    for (const [weight, type] of Object.entries(weights))
      if (type === border?.s) return { style, weight, color: border.cl.rgb?.toUpperCase() ?? NONE.color };
  return NONE;
}

/** One edge of a range without its properties. */
abstract class Border extends StyledRange {
  constructor(
    context: ModelContext,
    area: SheetArea,
    readonly $edge: Edge,
  ) {
    super(context, area);
  }

  /** The cells that have the edge, and the side of theirs that it is. */
  #edge(): { readonly area: GridArea; readonly side: Side } | null {
    const area = this.$extent;
    switch (this.$edge) {
      case "EdgeTop":
        return { area: { ...area, lastRow: area.firstRow }, side: "t" };
      case "EdgeBottom":
        return { area: { ...area, firstRow: area.lastRow }, side: "b" };
      case "EdgeLeft":
        return { area: { ...area, lastColumn: area.firstColumn }, side: "l" };
      case "EdgeRight":
        return { area: { ...area, firstColumn: area.lastColumn }, side: "r" };
      case "InsideHorizontal":
        return area.lastRow > area.firstRow ? { area: { ...area, lastRow: area.lastRow - 1 }, side: "b" } : null;
      case "InsideVertical":
        return area.lastColumn > area.firstColumn
          ? { area: { ...area, lastColumn: area.lastColumn - 1 }, side: "r" }
          : null;
    }
  }
  #lineAt(cells: SheetCells, row: number, column: number, side: Side): Line {
    const own = cells.style(row, column).bd?.[side];
    if (own) return lineOf(own);
    const next = NEIGHBOURS[side];
    const [nextRow, nextColumn] = [row + next.row, column + next.column];
    return nextRow < 0 || nextColumn < 0 ? NONE : lineOf(cells.style(nextRow, nextColumn).bd?.[next.side]);
  }
  $common(key: keyof Line): string | null {
    const found = this.#edge();
    if (!found) return NONE[key];
    const { area, side } = found;
    const cells = this.$cells;
    const first = this.#lineAt(cells, area.firstRow, area.firstColumn, side)[key];
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        if (this.#lineAt(cells, row, column, side)[key] !== first) return null;
    return first;
  }
  $changeLines(change: (line: Line) => Line) {
    const found = this.#edge();
    if (!found) return;
    const { area, side } = found;
    const next = NEIGHBOURS[side];
    const cells = this.$cells;
    const lines = new Map<string, IBorderStyleData | null>();
    const key = (row: number, column: number) => `${row},${column}`;
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        lines.set(key(row, column), borderOf(change(this.#lineAt(cells, row, column, side))));
    this.$write((row, column) => ({ bd: { [side]: lines.get(key(row, column)) } }), area);
    // The cells on the other side of the edge must not draw what it was before.
    const beyond = {
      firstRow: Math.max(0, area.firstRow + next.row),
      lastRow: area.lastRow + next.row,
      firstColumn: Math.max(0, area.firstColumn + next.column),
      lastColumn: area.lastColumn + next.column,
    };
    this.$write(
      (row, column) => (cells.style(row, column).bd?.[next.side] ? { bd: { [next.side]: null } } : undefined),
      beyond,
    );
  }
}

const line = (key: keyof Line, change: (given: unknown) => (line: Line) => Line): Property<Border, string | null> => ({
  get: (border) => border.$common(key),
  set: (border, given) => border.$changeLines(change(given)),
});

/** One edge of a range (Excel.RangeBorder); a property is null where the cells along the edge differ. */
export class RangeBorder extends withProperties(Border, {
  style: line("style", (given) => {
    const style = oneOf(given, "RangeBorder.style", ["None", ...Object.keys(STYLES)], OTHER_STYLES);
    return (before) => ({ ...before, style });
  }),
  weight: line("weight", (given) => {
    const weight = oneOf(given, "RangeBorder.weight", WEIGHTS);
    return (before) => ({ ...before, weight, style: visibleStyle(before) });
  }),
  color: line("color", (given) => {
    const color = checkedColor(given);
    return (before) => ({ ...before, color, style: visibleStyle(before) });
  }),
}) {
  readonly $type = "RangeBorder";

  get id() {
    return this.$edge;
  }
  get sideIndex() {
    return this.$edge;
  }
}

/** A line that is given a colour or a weight is there. */
const visibleStyle = ({ style }: Line) => (style === "None" ? "Continuous" : style);

function borderOf({ style, weight, color }: Line): IBorderStyleData | null {
  const weights = STYLES[style];
  const type = weights?.[weight] ?? Object.values(weights ?? {})[0];
  return type === undefined ? null : { s: type, cl: { rgb: color } };
}

/** The edges of a range (Excel.RangeBorderCollection). */
export class RangeBorderCollection extends ExcelCollection<RangeBorder> {
  readonly $type = "RangeBorderCollection";

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
  }

  override getItem(key: string | number) {
    oneOf(key, "RangeBorderCollection.getItem", EDGES, ["DiagonalDown", "DiagonalUp"]);
    return super.getItem(key);
  }
  $all() {
    return EDGES.map((edge) => new RangeBorder(this.$context, this.$area, edge));
  }
  get count() {
    return EDGES.length;
  }
}
