import type { GridArea, SheetArea } from "../grid/a1";
import type { ModelContext } from "./context";
import { referenceArea } from "./given-range";
import { bodyArea, hasName, headingsOf, rowsArea, tableArea, tablesOf } from "./table-facts";

type Context = Pick<ModelContext, "grid">;

const TABLE_REFERENCE = /^=([\p{L}_\\][\p{L}\p{N}_.]*)(?:\[\[?([^[\]]*)\]?\])?$/u;

/** The area that a name's formula refers to: "=Settings!$B$2", "=Cases" or "=Cases[id]"; null where it is no reference. */
export function nameReference(context: Context, formula: string): SheetArea | null {
  return referenceArea(context, formula) ?? areaOfTable(context, formula);
}

function areaOfTable({ grid }: Context, formula: string): SheetArea | null {
  const [, name = "", part = ""] = TABLE_REFERENCE.exec(formula.trim()) ?? [];
  const table = tablesOf(grid).find(hasName(name));
  if (!table) return null;
  const at = (area: GridArea): SheetArea => ({ ...area, sheetId: table.subUnitId });
  if (/^#all$/i.test(part)) return at(tableArea(table));
  if (/^#headers$/i.test(part)) return at({ ...rowsArea(table), lastRow: rowsArea(table).firstRow });
  const body = at(bodyArea(table));
  if (part === "" || /^#data$/i.test(part)) return body;
  const index = headingsOf(grid, table).findIndex((heading) => heading.toLowerCase() === part.toLowerCase());
  const column = body.firstColumn + index;
  return index < 0 ? null : { ...body, firstColumn: column, lastColumn: column };
}
