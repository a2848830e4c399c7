import { generateRandomId } from "@univerjs/core";
import { listNames, scopeOf, storeName, WORKBOOK_SCOPE } from "../grid/name-operations";
import { ExcelCollection } from "../rich-api/excel-collection";
import { itemAlreadyExists } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { absoluteReference, rangeArea } from "./given-range";
import { checkedName, constantFormula } from "./name-rules";
import { NamedItem } from "./named-item";
import { hasName, tablesOf } from "./table-facts";

/** The names of one sheet, or those of the whole workbook where no sheet is given (Excel.NamedItemCollection). */
export class NameCollection extends ExcelCollection<NamedItem> {
  readonly $type = "NamedItemCollection";
  override readonly $keys = ["name"];

  constructor(
    readonly $context: ModelContext,
    readonly $sheetId?: string,
  ) {
    super();
  }

  $all() {
    return listNames(this.$context.grid)
      .filter((item) => scopeOf(item) === this.$sheetId)
      .map(({ id }) => new NamedItem(this.$context, id));
  }

  add(name: string, reference: unknown, comment?: string | null) {
    const area = rangeArea(reference);
    const formula = area ? absoluteReference(this.$context, area) : constantFormula(reference);
    checkedName(name);
    const isTaken = this.getItemOrNullObject(name) !== null;
    const isTable = tablesOf(this.$context.grid).some(hasName(name));
    if (isTaken || isTable) throw itemAlreadyExists();
    const id = generateRandomId();
    const item = { id, name, formulaOrRefString: formula, comment: comment ?? "", hidden: false };
    storeName(this.$context.grid, { ...item, localSheetId: this.$sheetId ?? WORKBOOK_SCOPE });
    return new NamedItem(this.$context, id);
  }
}
