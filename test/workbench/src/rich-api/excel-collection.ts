import { ExcelObject } from "./excel-object";
import { invalidArgument, isItemNotFound, itemNotFound } from "./rich-api-error";

/** A collection as Excel has them: `$all` gives its items in order, everything else follows from it. */
export abstract class ExcelCollection<T extends ExcelObject> extends ExcelObject {
  /** The items in Excel's order, read anew for every use. */
  abstract $all(): readonly T[];

  /** The getters of an item by which `getItem` finds it, whatever the case. */
  readonly $keys: readonly string[] = ["id", "name"];

  get items(): readonly T[] {
    return this.$all();
  }

  getCount(): number {
    return this.$all().length;
  }

  /** Throws ItemNotFound where no item has the key, InvalidArgument where the key is no text or number. */
  getItem(key: string | number): T {
    if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
    const wanted = String(key).toLowerCase();
    const item = this.$all().find((one) => this.$keys.some((name) => keyOf(one, name) === wanted));
    if (item === undefined) throw itemNotFound();
    return item;
  }

  /** As getItem, but null where no item has the key. */
  getItemOrNullObject(key: string | number): T | null {
    try {
      return this.getItem(key);
    } catch (error) {
      if (isItemNotFound(error)) return null;
      throw error;
    }
  }

  /** Counts from 0; throws ItemNotFound beyond the last, InvalidArgument for anything but a whole number. */
  getItemAt(index: number): T {
    if (!Number.isInteger(index)) throw invalidArgument();
    const item = this.$all()[index];
    if (item === undefined) throw itemNotFound();
    return item;
  }
}

function keyOf(item: ExcelObject, name: string): string | undefined {
  const value: unknown = Reflect.get(item, name);
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : undefined;
}
