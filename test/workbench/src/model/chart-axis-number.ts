import { invalidArgument } from "../rich-api/rich-api-error";
import { checkedNumber } from "./chart-values";

/** A number of an axis: "" gives it back to Excel's own choice. */
export class AxisNumber {
  given: number | null = null;

  set(value: unknown, least?: number) {
    if (value === undefined || value === null) throw invalidArgument();
    this.given = value === "" ? null : checkedNumber(value, least);
  }
}
