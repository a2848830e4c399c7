import { ExcelObject } from "../rich-api/excel-object";
import type { ModelContext } from "./context";

/** Excel itself, as far as a page can be it (Excel.Application). */
export class Application extends ExcelObject {
  readonly $type = "Application";

  constructor(readonly $context: ModelContext) {
    super();
  }

  get calculationMode() {
    return "Automatic";
  }
  get calculationState() {
    return this.$context.grid.isBusy() ? "Calculating" : "Done";
  }

  /** The workbench knows one kind of recalculation, the full one: it answers all three. */
  calculate() {
    this.$context.grid.recalculateAll();
  }
}
