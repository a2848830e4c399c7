import type { CellDocument, TableDocument } from "../../document/workbook-document";
import { areaAddress } from "../areas";
import { fileFormula, type FormulaPlace } from "../formulas/file-formula";
import { MAIN } from "../namespaces";
import { escapeAttribute, escapeText } from "../xml/escaped-text";
import { element, listElement, xmlText } from "../xml/write-xml";

/** A table's part. `id` is its number in the workbook, from 1; `sheetCells` are the cells of its sheet. */
export function tableXml(
  table: TableDocument,
  id: number,
  sheetCells: readonly CellDocument[] = [],
  names: ReadonlySet<string> = new Set(),
): string {
  const name = escapeAttribute(table.name);
  const { area, hasTotals } = table;
  const totals = hasTotals ? sheetCells.filter(({ row }) => row === area.lastRow) : [];
  const columns = table.columns.map((heading, index) => {
    const total = totals.find(({ column }) => column === area.firstColumn + index);
    const { attributes, formula } = totalOf(total, { names, table: table.name });
    return element("tableColumn", { id: index + 1, name: escapeAttribute(heading), ...attributes }, formula);
  });
  const filtered = hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
  return element(
    "table",
    {
      xmlns: MAIN,
      id,
      name,
      displayName: name,
      ref: areaAddress(area),
      ...(hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
    },
    table.showsFilterButtons ? element("autoFilter", { ref: areaAddress(filtered) }) : "",
    listElement("tableColumns", columns),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : escapeAttribute(table.style),
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: true,
      showColumnStripes: false,
    }),
  );
}

/** How a file names the functions that SUBTOTAL has by number. */
const TOTALS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** What a table says of the cell of its totals row: a text, one of Excel's functions or a formula of its own. */
function totalOf(cell: CellDocument | undefined, place: FormulaPlace) {
  if (cell?.formula === undefined) {
    const label = typeof cell?.value === "string" ? { totalsRowLabel: escapeAttribute(cell.value) } : {};
    return { attributes: label, formula: "" };
  }
  const known = TOTALS[/^=SUBTOTAL\((\d+),[^(),]+\)$/.exec(cell.formula)?.[1] ?? ""];
  const formula = element("totalsRowFormula", {}, xmlText(escapeText(fileFormula(cell.formula, place))));
  return { attributes: { totalsRowFunction: known ?? "custom" }, formula: known === undefined ? formula : "" };
}
