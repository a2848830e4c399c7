import { ChartElement, type ChartHost } from "./chart-element";
import { checkedColour, checkedFlag, checkedNumber, checkedText, oneOf } from "./chart-values";

export const STANDARD_FONT = "Calibri";

/** The letters of a part of a chart (Excel.ChartFont). */
export class ChartFont extends ChartElement {
  readonly $type = "ChartFont";
  #bold = false;
  #italic = false;
  #underline: "None" | "Single" = "None";
  #name = STANDARD_FONT;
  #size: number;
  /** undefined: Excel's own. */
  $chosenColour: string | undefined;

  /** @param $automaticSize Excel's own size of the part, in points */
  constructor(
    host: ChartHost,
    readonly $automaticSize: number,
  ) {
    super(host);
    this.#size = $automaticSize;
  }

  get bold(): boolean {
    return this.#bold;
  }
  set bold(isSet: unknown) {
    this.#bold = checkedFlag(isSet);
    this.$host.changed();
  }
  get color(): string {
    return this.$chosenColour ?? "#595959";
  }
  set color(color: unknown) {
    this.$chosenColour = checkedColour(color);
    this.$host.changed();
  }
  get italic(): boolean {
    return this.#italic;
  }
  set italic(isSet: unknown) {
    this.#italic = checkedFlag(isSet);
    this.$host.changed();
  }
  get name(): string {
    return this.#name;
  }
  set name(name: unknown) {
    this.#name = checkedText(name, 255);
    this.$host.changed();
  }
  get size(): number {
    return this.#size;
  }
  set size(points: unknown) {
    this.#size = checkedNumber(points, 1, 409);
    this.$host.changed();
  }
  get underline(): string {
    return this.#underline;
  }
  set underline(style: unknown) {
    this.#underline = oneOf(style, "ChartFont.underline", ["None", "Single"]);
    this.$host.changed();
  }
}
