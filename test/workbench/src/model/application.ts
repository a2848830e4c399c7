import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";

/** Excel itself, as far as a page can be it (Excel.Application). */
export class Application extends ExcelObject {
  readonly $type = "Application";

  constructor(readonly $context: ModelContext) {
    super();
  }

  get calculationMode() {
    return this.$context.grid.isManualCalculation() ? "Manual" : "Automatic";
  }
  set calculationMode(mode: unknown) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw invalidArgument();
    this.$context.grid.setManualCalculation(mode === "Manual");
  }
  get calculationState() {
    return this.$context.grid.isBusy() ? "Calculating" : "Done";
  }

  /** The workbench knows one kind of recalculation, the full one: it answers all three. */
  calculate() {
    this.$context.grid.recalculateAll();
  }
}
