import { BorderStyleTypes, type Nullable } from "@univerjs/core";
import { matrixOf } from "../grid/sheet-cells";
import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { checkedColor } from "./range-font";
import type { StyledRange } from "./range-format";

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

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
const NONE: Line = { style: "None", weight: "Thin", color: "#000000" };

function lineOf(type: BorderStyleTypes | undefined, color: Nullable<string>): Line {
  for (const [style, weights] of Object.entries(STYLES))
    for (const [weight, one] of Object.entries(weights))
      if (one === type) return { style, weight, color: color ?? "#000000" };
  return NONE;
}

/** One edge of a range (Excel.RangeBorder). */
export class RangeBorder extends ExcelObject {
  readonly $type = "RangeBorder";

  constructor(
    readonly $styled: StyledRange,
    readonly $edge: Edge,
  ) {
    super();
  }

  /** The side of the cells that the edge lies on, for the cells that have it; undefined for all others. */
  #side(row: number, column: number): Side | undefined {
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$styled.extent();
    switch (this.$edge) {
      case "EdgeTop":
        return row === firstRow ? "t" : undefined;
      case "EdgeBottom":
        return row === lastRow ? "b" : undefined;
      case "EdgeLeft":
        return column === firstColumn ? "l" : undefined;
      case "EdgeRight":
        return column === lastColumn ? "r" : undefined;
      case "InsideHorizontal":
        return row < lastRow ? "b" : undefined;
      case "InsideVertical":
        return column < lastColumn ? "r" : undefined;
    }
  }
  #line(): Line {
    const { firstRow, firstColumn, lastRow, lastColumn } = this.$styled.extent();
    const row = this.$edge === "EdgeBottom" ? lastRow : firstRow;
    const column = this.$edge === "EdgeRight" ? lastColumn : firstColumn;
    const side = this.#side(row, column);
    const border = side && this.$styled.cells().style(row, column).bd?.[side];
    return border ? lineOf(border.s, border.cl.rgb) : NONE;
  }
  #change(change: Partial<Line>) {
    const line = { ...this.#line(), ...change };
    const type = STYLES[line.style]?.[line.weight] ?? STYLES[line.style]?.Thin;
    if (line.style !== "None" && type === undefined) throw invalidArgument();
    const border = type === undefined ? null : { s: type, cl: { rgb: line.color } };
    const write = matrixOf(this.$styled.extent(), (row, column) => {
      const side = this.#side(row, column);
      return side && { s: { bd: { [side]: border } } };
    });
    if (Object.keys(write).length > 0) this.$styled.cells().writeStyles(write);
  }

  get id() {
    return this.$edge;
  }
  get sideIndex() {
    return this.$edge;
  }
  get style() {
    return this.#line().style;
  }
  set style(style: string) {
    if (style !== "None" && !(style in STYLES)) throw invalidArgument();
    this.#change({ style });
  }
  get weight() {
    return this.#line().weight;
  }
  set weight(weight: string) {
    const current = this.#line();
    this.#change({ weight, style: current.style === "None" ? "Continuous" : current.style });
  }
  get color() {
    return this.#line().color;
  }
  set color(color: string) {
    const current = this.#line();
    this.#change({ color: checkedColor(color), style: current.style === "None" ? "Continuous" : current.style });
  }
}

/** The edges of a range (Excel.RangeBorderCollection). */
export class RangeBorderCollection extends ExcelCollection<RangeBorder> {
  readonly $type = "RangeBorderCollection";

  constructor(readonly $styled: StyledRange) {
    super();
  }

  $all() {
    return EDGES.map((edge) => new RangeBorder(this.$styled, edge));
  }
  get count() {
    return EDGES.length;
  }
}
