import type { SheetArea } from "../grid/a1";
import type { ModelContext } from "./context";
import { referenceArea } from "./given-range";
import type { Table } from "./table";

const TABLE_REFERENCE = /^=([\p{L}_\\][\p{L}\p{N}_.]*)(?:\[\[?([^[\]]*)\]?\])?$/u;

/** The area that a name's formula refers to: "=Settings!$B$2", "=Cases" or "=Cases[id]"; null where it is no reference. */
export function nameReference(context: ModelContext, formula: string): SheetArea | null {
  return referenceArea(context, formula) ?? tableArea(context, formula);
}

function tableArea(context: ModelContext, formula: string): SheetArea | null {
  const [, name, part = ""] = TABLE_REFERENCE.exec(formula.trim()) ?? [];
  const table = context.tables().find((one) => one.name.toLowerCase() === name?.toLowerCase());
  return table ? partOf(table, part) : null;
}

function partOf(table: Table, part: string): SheetArea | null {
  if (/^#all$/i.test(part)) return table.getRange().$area;
  if (/^#headers$/i.test(part)) return table.getHeaderRowRange().$area;
  const body = table.getDataBodyRange().$area;
  if (part === "" || /^#data$/i.test(part)) return body;
  const headings = table.$headings().map((heading) => heading.toLowerCase());
  const index = headings.indexOf(part.toLowerCase());
  const column = body.firstColumn + index;
  return index < 0 ? null : { ...body, firstColumn: column, lastColumn: column };
}
