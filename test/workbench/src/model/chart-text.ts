import { shiftedArea, type StructureChange } from "./chart-area-shift";
import { cellText, readRows, type ChartCell } from "./chart-cells";
import type { ChartSheets } from "./chart-sheets";
import type { SheetArea } from "./context";

/** A text of a chart that is written out or that cells hold; undefined as long as it is neither. */
export class ChartText {
  #literal: string | undefined;
  /** null where the cells are gone. */
  #area: SheetArea | null | undefined;

  write(text: string) {
    this.#literal = text;
    this.#area = undefined;
  }
  follow(area: SheetArea | null) {
    this.#literal = undefined;
    this.#area = area;
  }
  forget() {
    this.#literal = undefined;
    this.#area = undefined;
  }
  shift(change: StructureChange) {
    if (this.#area) this.#area = shiftedArea(this.#area, change);
  }

  /** The text where it is written out, the area where cells hold it (null: they are gone), undefined where it is neither. */
  get source(): string | { readonly area: SheetArea | null } | undefined {
    return this.#area === undefined ? this.#literal : { area: this.#area };
  }
  /** What the cells hold; nothing where no cells are followed. */
  cells(sheets: ChartSheets): ChartCell[] {
    return readRows(sheets, this.#area ?? null, false).flat();
  }
  /** The texts of several cells stand behind one another. */
  read(sheets: ChartSheets): string | undefined {
    if (this.#area === undefined) return this.#literal;
    if (this.#area === null) return "#REF!";
    return this.cells(sheets)
      .map(cellText)
      .filter((text) => text !== "")
      .join(" ");
  }
}
