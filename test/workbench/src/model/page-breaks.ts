import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { givenArea } from "./given-range";
import { PageLayout } from "./page-layout";
import type { Range } from "./range";

/** A place where a new page begins (Excel.PageBreak). */
class PageBreak extends ExcelObject {
  readonly $type = "PageBreak";

  constructor(readonly $row: number) {
    super();
  }

  get rowIndex() {
    return this.$row;
  }
  get columnIndex() {
    return 0;
  }
}

/** The rows that begin a new page (Excel.PageBreakCollection): kept for the file, as nothing is printed here. */
export class PageBreakCollection extends ExcelCollection<PageBreak> {
  readonly $type = "PageBreakCollection";
  override readonly $keys = [];

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  $all() {
    return this.#rows().map((row) => new PageBreak(row));
  }
  /** A new page begins with the first row of the range. */
  add(range: Range | string) {
    const { firstRow, sheetId } = givenArea(this.$context, range, this.$sheetId);
    if (sheetId !== this.$sheetId || firstRow === 0) throw invalidArgument();
    this.#keep([...this.#rows(), firstRow]);
    return new PageBreak(firstRow);
  }
  removePageBreaks() {
    this.#keep([]);
  }

  get #layout() {
    return new PageLayout(this.$context, this.$sheetId);
  }
  #rows(): readonly number[] {
    return this.#layout.$layout.pageBreaks ?? [];
  }
  #keep(rows: readonly number[]) {
    const sorted = [...new Set(rows)].sort((one, other) => one - other);
    this.#layout.$set({ pageBreaks: sorted.length > 0 ? sorted : undefined });
  }
}
