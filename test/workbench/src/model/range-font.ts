import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { checkedColor } from "./cell-colour";
import { oneOf } from "../rich-api/given-values";
import type { StyledRange } from "./range-format";

const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };
const NO_FILL = "#FFFFFF";

const flag = (isSet: unknown) => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The fill of a range (Excel.RangeFill). */
export class RangeFill extends ExcelObject {
  readonly $type = "RangeFill";

  constructor(readonly $styled: StyledRange) {
    super();
  }

  get color() {
    return this.$styled.uniform(({ bg }) => bg?.rgb?.toUpperCase() ?? NO_FILL) ?? "";
  }
  set color(color: string) {
    this.$styled.change({ bg: { rgb: checkedColor(color) } });
  }
  clear() {
    this.$styled.change({ bg: null });
  }
}

/** The font of a range (Excel.RangeFont); a property is null where the cells differ. */
export class RangeFont extends ExcelObject {
  readonly $type = "RangeFont";

  constructor(readonly $styled: StyledRange) {
    super();
  }
  #isSet(read: (style: IStyleData) => BooleanNumber | null | undefined) {
    return this.$styled.uniform((style) => read(style) === BooleanNumber.TRUE);
  }

  get bold() {
    return this.#isSet(({ bl }) => bl);
  }
  set bold(isSet: boolean | null) {
    this.$styled.change({ bl: flag(isSet) });
  }
  get italic() {
    return this.#isSet(({ it }) => it);
  }
  set italic(isSet: boolean | null) {
    this.$styled.change({ it: flag(isSet) });
  }
  get strikethrough() {
    return this.#isSet(({ st }) => st?.s);
  }
  set strikethrough(isSet: boolean | null) {
    this.$styled.change({ st: { s: flag(isSet) } });
  }
  get underline() {
    return this.$styled.uniform(({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }
  set underline(style: string | null) {
    const others = ["Double", "SingleAccountant", "DoubleAccountant"];
    const line = oneOf(style, "RangeFont.underline", ["None", "Single"], others);
    this.$styled.change({ ul: { s: flag(line === "Single") } });
  }
  get color() {
    return this.$styled.uniform(({ cl }) => cl?.rgb?.toUpperCase() ?? DEFAULT_FONT.color);
  }
  set color(color: string | null) {
    this.$styled.change({ cl: { rgb: checkedColor(color) } });
  }
  get name() {
    return this.$styled.uniform(({ ff }) => ff ?? DEFAULT_FONT.name);
  }
  set name(name: string | null) {
    this.$styled.change({ ff: name });
  }
  get size() {
    return this.$styled.uniform(({ fs }) => fs ?? DEFAULT_FONT.size);
  }
  set size(points: number | null) {
    if (typeof points !== "number" || points < 1 || points > 409) throw invalidArgument();
    this.$styled.change({ fs: points });
  }
}
