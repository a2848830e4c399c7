import { generateRandomId, ICommandService } from "@univerjs/core";
import {
  IDefinedNamesService,
  SetDefinedNameCommand,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import { quoteSheet, toA1 } from "../grid/a1";
import { ExcelCollection } from "../rich-api/excel-collection";
import { generalException, invalidArgument, itemAlreadyExists } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { absoluteAddress } from "./given-range";
import { checkedName } from "./name-rules";
import { NamedItem } from "./named-item";
import { Range } from "./range";

/** The grid's mark of a name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

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
    return definedNames(this.$context)
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
    storeName(this.$context, { ...item, localSheetId: this.$sheetId ?? WORKBOOK_SCOPE });
    return new NamedItem(this.$context, id);
  }
}

/** Every name that the grid has, whatever its scope, in the order in which they were made. */
export function definedNames({ grid }: Pick<ModelContext, "grid">): readonly IDefinedNamesServiceParam[] {
  return Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.workbook().getId()) ?? {});
}

/** The sheet's id that a name belongs to; undefined for the workbook's. */
export const scopeOf = ({ localSheetId }: IDefinedNamesServiceParam): string | undefined =>
  localSheetId === undefined || localSheetId === WORKBOOK_SCOPE ? undefined : localSheetId;

/** Makes a name or changes it, with one undo step; what uses the name is calculated anew. */
export function storeName({ grid }: ModelContext, item: IDefinedNamesServiceParam) {
  const params = { ...item, unitId: grid.workbook().getId() };
  if (!grid.injector.get(ICommandService).syncExecuteCommand(SetDefinedNameCommand.id, params))
    throw generalException();
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
