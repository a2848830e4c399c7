import { BooleanValueObject, CELL_INVERTED_INDEX_CACHE, StringValueObject } from "@univerjs/preset-sheets-core";

interface Comparing {
  _checkWildcard: (this: Comparing, value: string, operator: string) => unknown;
  _compareString(own: string, other: string, operator: string): boolean;
  getValue(): string;
}

let isLiteral = false;

/** Compares texts as they stand: the grid takes "?" and "*" for wildcards wherever it compares, Excel only where it looks up. */
export function literally<Result>(run: () => Result): Result {
  const before = isLiteral;
  isLiteral = true;
  try {
    return run();
  } finally {
    isLiteral = before;
  }
}

/** Prepares the grid's comparing, once for all grids of the page. */
export function letTextsBeLiteral() {
  const text = StringValueObject.prototype as unknown as Comparing;
  const withWildcards = text._checkWildcard;
  text._checkWildcard = function (value, operator) {
    if (!isLiteral) return withWildcards.call(this, value, operator);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator));
  };
  // The grid's index of a column's values takes 0, "" and an empty cell for the same.
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
