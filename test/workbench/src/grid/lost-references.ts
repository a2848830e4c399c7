import { SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { absoluteAddress } from "../files/areas";
import { operandEnd } from "../files/formulas/operands";
import { cut, joined, type Piece } from "../files/formulas/pieces";
import { quoteSheet } from "./a1";
import type { CellAddress } from "./cell-value";
import { partOf } from "./excel/table-sections";
import { formulaMutations, type Mutations } from "./formula-mutations";
import type { Grid } from "./grid";
import { fromRange } from "./grid-range";
import { listTables, tableMeta, type GridTable } from "./table-operations";

const REF = "#REF!";
/** The grid exports this command without its type. */
const REMOVE_SHEET = "sheet.command.remove-sheet";

/** What stands for a reference to a table, whose brackets are given, in a formula's cell. */
type Replacement = (brackets: string, cell?: CellAddress) => string;

/** The formula without its references to the tables and to the sheet; undefined where it has none. */
function withoutReferences(
  formula: string,
  tables: readonly { readonly name: string; readonly replacement: Replacement }[],
  sheet?: string,
  cell?: CellAddress,
): string | undefined {
  const pieces = cut(formula);
  const result: Piece[] = [];
  let isChanged = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    const lost = tables.find(({ name }) => piece.kind === "word" && name.toLowerCase() === piece.text.toLowerCase());
    const isOther = next?.text === "!" || next?.text === "(" || pieces[at - 1]?.text === "!";
    if (sheet !== undefined && next?.text === "!" && sheetOf(piece) === sheet.toLowerCase()) {
      result.push({ kind: "error", text: REF });
      at = operandEnd(pieces, at) - 1;
    } else if (lost && !isOther) {
      const brackets = next?.kind === "brackets" ? next.text : "";
      result.push({ kind: "word", text: lost.replacement(brackets, cell) });
      if (brackets !== "") at += 1;
    } else {
      result.push(piece);
      continue;
    }
    isChanged = true;
  }
  return isChanged ? joined(result) : undefined;
}

const sheetOf = ({ kind, text }: Piece) =>
  (kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text).toLowerCase();

/** Formulas that name a table which is deleted show #REF!; those of one that becomes plain cells name the cells. */
export function mutationsForTable(grid: Grid, table: GridTable, isConverted: boolean): Mutations {
  const sheet = grid.workbook().getSheetBySheetId(table.subUnitId)?.getSheetName() ?? "";
  const titleMap = new Map(table.columns.map(({ displayName }, index) => [displayName, index]));
  const replacement: Replacement = (brackets, cell) => {
    const isRow = /^\[\s*@|#This Row/i.test(brackets);
    const columns = isRow ? brackets.replace(/\[?#This Row\]?\s*,?|@/gi, "") : brackets;
    const range = isConverted ? partOf({ range: table.range, titleMap }, columns, tableMeta(table).hasTotals) : null;
    if (!range) return REF;
    const area = fromRange(isRow && cell ? { ...range, startRow: cell.row, endRow: cell.row } : range);
    return `${quoteSheet(sheet)}!${absoluteAddress(area)}`;
  };
  return formulaMutations(grid, (formula, cell) =>
    withoutReferences(formula, [{ name: table.name, replacement }], undefined, cell),
  );
}

/**
 * Leaves the cells of a sheet that is deleted alone. The grid would change its formulas that name the sheet itself once it is
 * gone, could not, and would stop before it deletes the tables.
 */
function leaveDeletedCellsAlone(interceptors: SheetInterceptorService) {
  const ask = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (command) => {
    const asked = ask(command);
    if (command.id !== REMOVE_SHEET) return asked;
    const isDeleted = (params: unknown) =>
      (params as { subUnitId?: string }).subUnitId === (command.params as { subUnitId?: string }).subUnitId;
    const redos = asked.redos.filter(({ id, params }) => id !== SetRangeValuesMutation.id || !isDeleted(params));
    return { ...asked, redos };
  };
}

/**
 * Lets names and formulas lose what goes with a sheet, as Excel does: #REF! stays, also when a sheet of the same name is made
 * later. The grid would go on with the name.
 */
export function loseDeletedSheets(grid: Grid) {
  const interceptors = grid.injector.get(SheetInterceptorService);
  leaveDeletedCellsAlone(interceptors);
  interceptors.interceptCommand({
    getMutations({ id, params }) {
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      const sheet = subUnitId === undefined ? null : grid.workbook().getSheetBySheetId(subUnitId);
      if (id !== REMOVE_SHEET || !sheet) return { redos: [], undos: [] };
      const tables = listTables(grid)
        .filter((table) => table.subUnitId === subUnitId)
        .map(({ name }) => ({ name, replacement: () => REF }));
      return formulaMutations(
        grid,
        (formula, cell) => withoutReferences(formula, tables, sheet.getSheetName(), cell),
        subUnitId,
      );
    },
  });
}
