import type { IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../document/workbook-document";
import { fromGridStyle } from "./style";

/** The styles of a document while it is made, each of them once. */
export interface StyleList {
  readonly styles: readonly CellStyle[];
  /** The place of a cell's style, given by its id in the grid or as it is; undefined for none. */
  placeOf(style: Nullable<IStyleData | string>): number | undefined;
}

export function createStyleList(byId: (id: string) => Nullable<IStyleData>): StyleList {
  const styles: CellStyle[] = [];
  const places = new Map<string, number>();
  const known = new Map<string, number | undefined>();

  const add = (style: Nullable<IStyleData>) => {
    const converted = style ? fromGridStyle(style) : {};
    const entries = Object.entries(converted).sort(([one], [other]) => (one < other ? -1 : 1));
    if (entries.length === 0) return undefined;
    const text = JSON.stringify(entries);
    const place = places.get(text) ?? styles.push(converted) - 1;
    places.set(text, place);
    return place;
  };

  return {
    styles,
    placeOf(style) {
      if (typeof style !== "string") return add(style);
      if (!known.has(style)) known.set(style, add(byId(style)));
      return known.get(style);
    },
  };
}
