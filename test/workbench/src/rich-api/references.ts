import type { ExcelObject } from "./excel-object";
import { itemNotFound } from "./rich-api-error";

/** Objects that the add-in keeps from one request to the next (Range and its kin have no id of their own). */
export interface References {
  /** The name under which the object is kept from now on; every call gives a name of its own. */
  keep(object: ExcelObject): string;
  /** Throws ItemNotFound where nothing is kept under the name. */
  get(name: string): ExcelObject;
  remove(name: string): void;
  removeAll(): void;
  count(): number;
}

export function createReferences(): References {
  const kept = new Map<string, ExcelObject>();
  let next = 1;
  return {
    keep(object) {
      const name = `ref${next++}`;
      kept.set(name, object);
      return name;
    },
    get(name) {
      const object = kept.get(name);
      if (object === undefined) throw itemNotFound();
      return object;
    },
    remove: (name) => void kept.delete(name),
    removeAll: () => kept.clear(),
    count: () => kept.size,
  };
}
