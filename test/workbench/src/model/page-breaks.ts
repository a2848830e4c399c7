import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { givenArea } from "./given-range";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** A place where a new page begins (Excel.PageBreak). */
class PageBreak extends ExcelObject {
  readonly $type = "PageBreak";

  constructor(
    readonly $worksheet: Worksheet,
    readonly $row: number,
  ) {
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

  constructor(readonly $worksheet: Worksheet) {
    super();
  }

  $all() {
    return this.#rows().map((row) => new PageBreak(this.$worksheet, row));
  }
  /** A new page begins with the first row of the range. */
  add(range: Range | string) {
    const { firstRow, sheetId } = givenArea(this.$worksheet.$context, range, this.$worksheet.$id);
    if (sheetId !== this.$worksheet.$id || firstRow === 0) throw invalidArgument();
    this.#keep([...this.#rows(), firstRow]);
    return new PageBreak(this.$worksheet, firstRow);
  }
  removePageBreaks() {
    this.#keep([]);
  }

  #rows(): readonly number[] {
    return this.$worksheet.pageLayout.$layout.pageBreaks ?? [];
  }
  #keep(rows: readonly number[]) {
    const sorted = [...new Set(rows)].sort((one, other) => one - other);
    this.$worksheet.pageLayout.$set({ pageBreaks: sorted.length > 0 ? sorted : undefined });
  }
}
