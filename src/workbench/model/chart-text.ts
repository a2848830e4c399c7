import { shiftedArea, type StructureChange } from "./chart-area-shift";
import { cellText, readRows } from "./chart-cells";
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
  follow(area: SheetArea) {
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

  /** The texts of several cells stand behind one another. */
  read(sheets: ChartSheets): string | undefined {
    if (this.#area === undefined) return this.#literal;
    if (this.#area === null) return "#REF!";
    return readRows(sheets, this.#area, false)
      .flat()
      .map(cellText)
      .filter((text) => text !== "")
      .join(" ");
  }
}
