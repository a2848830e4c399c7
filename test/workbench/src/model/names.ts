import { generateRandomId } from "@univerjs/core";
import { quoteSheet, toA1 } from "../grid/a1";
import { listNames, scopeOf, storeName, WORKBOOK_SCOPE } from "../grid/name-operations";
import { ExcelCollection } from "../rich-api/excel-collection";
import { invalidArgument, itemAlreadyExists } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { absoluteAddress } from "./given-range";
import { checkedName } from "./name-rules";
import { NamedItem } from "./named-item";
import { Range } from "./range";

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

  add(name: string, reference: Range | string, comment = "") {
    return this.#add(name, reference instanceof Range ? rangeFormula(reference) : constantFormula(reference), comment);
  }
  addFormulaLocal(name: string, formula: string, comment = "") {
    if (typeof formula !== "string") throw invalidArgument();
    return this.#add(name, constantFormula(formula), comment);
  }

  #add(name: string, formula: string, comment: string | null) {
    checkedName(name);
    const isTaken = this.getItemOrNullObject(name) !== null;
    const isTable = this.$context.tables().some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (isTaken || isTable) throw itemAlreadyExists();
    const id = generateRandomId();
    const item = { id, name, formulaOrRefString: formula, comment: comment ?? "", hidden: false };
    storeName(this.$context.grid, { ...item, localSheetId: this.$sheetId ?? WORKBOOK_SCOPE });
    return new NamedItem(this.$context, id);
  }
}

const rangeFormula = (range: Range) => `=${quoteSheet(range.$sheetName())}!${absoluteAddress(toA1(range.$area))}`;

/** What a name stands for when it is given a text: a formula where it begins with "=", else a constant. */
export function constantFormula(given: unknown): string {
  if (typeof given === "number") return `=${given}`;
  if (typeof given === "boolean") return given ? "=TRUE" : "=FALSE";
  if (typeof given !== "string" || given === "" || given === "=") throw invalidArgument();
  if (given.startsWith("=")) return given;
  const isLiteral = Number.isFinite(Number(given)) || /^(?:true|false)$/i.test(given);
  return isLiteral ? `=${given.trim()}` : `="${given.replaceAll('"', '""')}"`;
}
