import { listNames, removeName, scopeOf, storeName, type GridName } from "../grid/name-operations";
import { ExcelObject } from "../rich-api/excel-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { nameReference } from "./name-reference";
import { nameValue } from "./name-value";
import { constantFormula } from "./name-rules";
import { Range } from "./range";

/** A name for a range, a constant or a formula (Excel.NamedItem). */
export class NamedItem extends ExcelObject {
  readonly $type = "NamedItem";
  override readonly $exposed = ["_Id"];

  constructor(
    readonly $context: ModelContext,
    readonly $id: string,
  ) {
    super();
  }

  $item(): GridName {
    const item = listNames(this.$context.grid).find(({ id }) => id === this.$id);
    if (!item) throw itemNotFound();
    return item;
  }
  $set(change: Partial<GridName>) {
    storeName(this.$context.grid, { ...this.$item(), ...change });
  }

  get _Id() {
    return this.name;
  }
  get name() {
    return this.$item().name;
  }
  get formula(): string {
    const { formulaOrRefString: formula } = this.$item();
    return formula.startsWith("=") ? formula : `=${formula}`;
  }
  set formula(formula: unknown) {
    this.$set({ formulaOrRefString: constantFormula(formula) });
  }
  get comment() {
    return this.$item().comment ?? "";
  }
  get scope() {
    return scopeOf(this.$item()) === undefined ? "Workbook" : "Worksheet";
  }
  /** null for a name of the workbook: a loading of everything must not fail for it. */
  get worksheet() {
    const sheetId = scopeOf(this.$item());
    return sheetId === undefined ? null : this.$context.worksheet(sheetId);
  }
  get type() {
    return nameReference(this.$context, this.formula) ? "Range" : this.#value().then(({ type }) => type);
  }
  get value() {
    if (nameReference(this.$context, this.formula)) return this.formula.slice(1);
    return this.#value().then(({ value }) => value);
  }

  getRange() {
    const area = nameReference(this.$context, this.formula);
    if (!area) throw itemNotFound();
    return new Range(this.$context, area);
  }
  delete() {
    removeName(this.$context.grid, this.$item());
  }

  #value() {
    return nameValue(this.$context, this.formula);
  }
}
